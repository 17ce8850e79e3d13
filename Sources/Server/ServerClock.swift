internal import Sockets

/// The clocks a server reads.
public struct ServerClock: Sendable {
    /// Time that never goes back, for deadlines.
    public var monotonic: @Sendable () -> Duration
    /// Seconds since 1970, for `Date`.
    public var unixSeconds: @Sendable () -> Int

    /// Takes clocks of one's own.
    public init(monotonic: @escaping @Sendable () -> Duration, unixSeconds: @escaping @Sendable () -> Int) {
        self.monotonic = monotonic
        self.unixSeconds = unixSeconds
    }

    /// The machine's.
    public static let system = ServerClock(
        monotonic: { SystemClock.monotonic() },
        unixSeconds: { SystemClock.unixSeconds() }
    )
}
