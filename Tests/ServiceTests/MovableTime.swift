import GitHub
import SQLiteStore
import Usage
import Server
import Synchronization

/// Clocks that begin at the service's standstill and can be moved on.
final class MovableTime: TimeSource {
    private let system = SystemTime()
    private let offset = Mutex(0)

    /// Seconds since 1970.
    var unixSeconds: Int { ServiceUnderTest.now.unixSeconds + offset.withLock { $0 } }

    var uptime: Duration { system.uptime }

    func sleep(until moment: Duration) async throws(CancellationError) {
        try await system.sleep(until: moment)
    }

    /// Moves the calendar, and the age of everything cached, on by some seconds.
    func advance(bySeconds seconds: Int) {
        offset.withLock { $0 += seconds }
    }

    /// The clocks of the server and of the cache.
    var clock: ServerClock {
        ServerClock(
            monotonic: { [self] in ServerClock.system.monotonic() + .seconds(offset.withLock { $0 }) },
            unixSeconds: { [self] in unixSeconds }
        )
    }
}
