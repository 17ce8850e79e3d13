internal import Glibc

/// The clocks that a program reads and waits by, handed to whatever needs the time.
public struct TimeSource: Sendable {
    /// Returns the time since a fixed moment.
    ///
    /// It never goes back; deadlines and ages are counted by it.
    public var monotonic: @Sendable () -> Duration
    /// Returns the seconds since 1970 by the calendar clock, which people may set.
    public var unixSeconds: @Sendable () -> Int
    /// Returns once `monotonic` has reached a moment, or earlier when the task is cancelled.
    public var waitUntil: @Sendable (Duration) async -> Void

    /// Joins clocks; for tests.
    public init(
        monotonic: @escaping @Sendable () -> Duration,
        unixSeconds: @escaping @Sendable () -> Int,
        waitUntil: @escaping @Sendable (Duration) async -> Void = TimeSource.system.waitUntil
    ) {
        (self.monotonic, self.unixSeconds, self.waitUntil) = (monotonic, unixSeconds, waitUntil)
    }

    /// The machine's clocks.
    ///
    /// `monotonic` counts from the machine's start.
    public static let system = TimeSource(
        monotonic: { Self.sinceStart() },
        unixSeconds: { Self.read(CLOCK_REALTIME).tv_sec },
        // Ends with an error when the task is cancelled, and the wait is over then, too.
        waitUntil: { try? await Task.sleep(for: $0 - Self.sinceStart()) }
    )

    /// Suspends the task until `monotonic` has reached a moment.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func sleep(until moment: Duration) async throws(CancellationError) {
        await waitUntil(moment)
        if Task.isCancelled { throw CancellationError() }
    }

    private static func sinceStart() -> Duration {
        let time = read(CLOCK_MONOTONIC)
        return Duration(secondsComponent: Int64(time.tv_sec), attosecondsComponent: Int64(time.tv_nsec) * 1_000_000_000)
    }

    private static func read(_ clock: clockid_t) -> timespec {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return time
    }
}
