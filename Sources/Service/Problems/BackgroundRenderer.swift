import Pictures
import Server
import Telemetry

/// Draws, on a thread of its own, pictures that are needed when there is too much to draw.
///
/// Each piece of work has a renderer of its own, whose memory is free afterwards.
final class BackgroundRenderer: Sendable {
    private let pool: RenderPool<Void>
    private let assets: RenderAssets
    private let log: Log?

    /// Starts the thread.
    ///
    /// - Throws: `SystemError` when the thread cannot be started.
    init(_ assets: RenderAssets, log: Log?) throws {
        pool = try RenderPool(threads: 1, capacity: 64) {}
        (self.assets, self.log) = (assets, log)
    }

    /// Adds a piece of work.
    ///
    /// - Parameters:
    ///   - work: draws; not called when memory is short.
    ///   - next: called when the renderer's memory is free again.
    /// - Returns: false when 64 are waiting already.
    func run(
        _ work: @escaping @Sendable (PictureRenderer) -> Void,
        then next: @escaping @Sendable () -> Void = {}
    ) -> Bool {
        pool.submit(deadline: .seconds(Int32.max)) { [assets, log] _ in
            Self.draw(work, assets, log)
            next()
        }
    }

    /// A function of its own, so that the renderer is gone when it returns.
    private static func draw(_ work: @Sendable (PictureRenderer) -> Void, _ assets: RenderAssets, _ log: Log?) {
        do {
            work(try PictureRenderer(assets, log: log))
        } catch {
            log?.write(.error, "pictures could not be prepared") { $0.field("reason", "\(error)") }
        }
    }

    /// Does what is waiting, then ends the thread.
    func stop() { pool.stop() }
}
