private import Foundation

/// The clocks that lookups use.
public protocol TimeSource: Sendable {
    /// Seconds since 1970, for stored records and moments that GitHub names.
    var unixSeconds: Int { get }

    /// Time since a fixed moment; it never goes back. Deadlines are moments of it.
    var uptime: Duration { get }

    /// Returns when `uptime` has reached the moment; throws at once when the task is cancelled.
    func sleep(until moment: Duration) async throws(CancellationError)
}

/// The machine's clocks.
public struct SystemTime: TimeSource {
    private let start = ContinuousClock.now

    /// Starts the uptime at zero.
    public init() {}

    /// Seconds since 1970 by the machine's calendar clock.
    public var unixSeconds: Int { Int(Date().timeIntervalSince1970) }

    /// Time since this value was made.
    public var uptime: Duration { start.duration(to: .now) }

    /// Suspends the task until the moment.
    public func sleep(until moment: Duration) async throws(CancellationError) {
        do {
            try await ContinuousClock().sleep(until: start.advanced(by: moment))
        } catch {
            throw CancellationError()
        }
    }
}
