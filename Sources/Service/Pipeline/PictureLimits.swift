import HTTP
import Limits
import Server
import Synchronization

/// Limits how many pictures are drawn for one address in a window; pictures from the cache are free.
final class PictureLimits: Sendable {
    private let limiter: Mutex<RateLimiter<IPAddress>?>
    private let window: Int
    private let clock: ServerClock

    /// A limit.
    ///
    /// - Parameters:
    ///   - count: pictures for an address in a window; nil for no limit.
    ///   - window: seconds.
    ///   - clock: tells when a window has ended.
    init(_ count: Int?, window: Int, clock: ServerClock) {
        limiter = Mutex(count.map { RateLimiter(limit: $0, window: window) })
        self.window = window
        self.clock = clock
    }

    /// Returns why nothing more is drawn for a client at the moment, or nil; counts nothing.
    func problem(for client: IPAddress) -> Problem? {
        limiter.withLock { problem($0?.status(of: client.limitKey, at: now)) }
    }

    /// A place at the limit, taken for one picture of a client.
    struct Permit: Sendable {
        fileprivate let limits: PictureLimits
        fileprivate let client: IPAddress
        /// The end of the window that it counts in.
        fileprivate let reset: Int

        /// Gives the place back because no picture was drawn.
        ///
        /// Nothing happens once its window has ended.
        func giveBack() {
            limits.limiter.withLock { $0?.giveBack(client, at: limits.now, reset: reset) }
        }
    }

    /// Takes a place for one picture of a client; nil where nobody is limited.
    func take(_ client: IPAddress) -> Result<Permit, Problem>? {
        guard let verdict = limiter.withLock({ $0?.take(client.limitKey, at: now) }) else { return nil }
        if let problem = problem(verdict) { return .failure(problem) }
        return .success(Permit(limits: self, client: client.limitKey, reset: verdict.reset))
    }

    /// The problem that all clients over the limit may be shown, without the time until their own window ends; nil where
    /// nobody is limited.
    var sharedProblem: Problem? {
        limiter.withLock { $0.map { .tooManyPictures($0.limit, window: window, retryAfter: window) } }
    }

    private var now: Int { Int(clock.monotonic().components.seconds) }

    private func problem(_ verdict: RateVerdict?) -> Problem? {
        guard let verdict, !verdict.isAllowed else { return nil }
        return .tooManyPictures(verdict.limit, window: window, retryAfter: verdict.retryAfter)
    }
}
