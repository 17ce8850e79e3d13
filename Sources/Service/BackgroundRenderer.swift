import Pictures
import Server
import Telemetry

/// Draws, on a thread of its own, what is wanted when there is too much to draw.
///
/// Each errand has an renderer of its own, whose memory is free afterwards.
final class BackgroundRenderer: Sendable {
    private let pool: RenderPool<Void>
    private let renderAssets: RenderAssets
    private let log: Log?

    /// Starts the thread.
    init(_ renderAssets: RenderAssets, log: Log?) throws {
        pool = try RenderPool(threads: 1, capacity: 64) {}
        (self.renderAssets, self.log) = (renderAssets, log)
    }

    /// Has something drawn soon, if memory is not short; false when too much is waiting already.
    ///
    /// What is to come then is called when the renderer's memory is free again.
    func run(_ errand: @escaping @Sendable (PictureRenderer) -> Void, then next: @escaping @Sendable () -> Void = {})
        -> Bool
    {
        pool.submit(deadline: .seconds(Int32.max)) { [renderAssets, log] _ in
            Self.draw(errand, renderAssets, log)
            next()
        }
    }

    /// A function of its own, so that the renderer is gone when it returns.
    private static func draw(_ errand: @Sendable (PictureRenderer) -> Void, _ renderAssets: RenderAssets, _ log: Log?) {
        do {
            errand(try PictureRenderer(renderAssets, log: log))
        } catch {
            log?.write(.error, "pictures could not be prepared") { $0.field("reason", "\(error)") }
        }
    }

    /// Ends the thread, when it has done what is waiting.
    func stop() { pool.stop() }
}
