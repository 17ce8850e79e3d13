import Server
import Telemetry

/// Draws, on a thread of its own, what is wanted when there is too much to draw.
///
/// Each errand has an artist of its own, whose memory is free afterwards.
final class Errands: Sendable {
    private let pool: RenderPool<Void>
    private let studio: Studio
    private let log: Log?

    /// Starts the thread.
    init(_ studio: Studio, log: Log?) throws {
        pool = try RenderPool(threads: 1, capacity: 64) {}
        (self.studio, self.log) = (studio, log)
    }

    /// Has something drawn soon, if memory is not short; false when too much is waiting already.
    ///
    /// What is to come then is called when the artist's memory is free again.
    func run(_ errand: @escaping @Sendable (Artist) -> Void, then next: @escaping @Sendable () -> Void = {}) -> Bool {
        pool.submit(deadline: .seconds(Int32.max)) { [studio, log] _ in
            Self.draw(errand, studio, log)
            next()
        }
    }

    /// A function of its own, so that the artist is gone when it returns.
    private static func draw(_ errand: @Sendable (Artist) -> Void, _ studio: Studio, _ log: Log?) {
        do {
            errand(try Artist(studio, log: log))
        } catch {
            log?.write(.error, "pictures could not be prepared") { $0.field("reason", "\(error)") }
        }
    }

    /// Ends the thread, when it has done what is waiting.
    func stop() { pool.stop() }
}
