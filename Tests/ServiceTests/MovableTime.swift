import Synchronization
import Threads
import Usage

/// Clocks that begin at the service's standstill and can be moved on; in between, only the monotonic one runs.
final class MovableTime: Sendable {
    private let offset = Mutex(0)

    /// Seconds since 1970.
    var unixSeconds: Int { ServiceUnderTest.now.unixSeconds + offset.withLock { $0 } }

    /// Moves the calendar, and the age of everything cached, on by some seconds.
    func advance(bySeconds seconds: Int) {
        offset.withLock { $0 += seconds }
    }

    /// The clocks of the server and of the cache.
    var time: TimeSource {
        TimeSource(
            monotonic: { [self] in TimeSource.system.monotonic() + .seconds(offset.withLock { $0 }) },
            unixSeconds: { [self] in unixSeconds },
            waitUntil: { [self] in await TimeSource.system.waitUntil($0 - .seconds(offset.withLock { $0 })) }
        )
    }

    /// The calendar can be moved, and the monotonic clock is the machine's.
    var calendar: TimeSource {
        TimeSource(monotonic: TimeSource.system.monotonic, unixSeconds: { [self] in unixSeconds })
    }
}
