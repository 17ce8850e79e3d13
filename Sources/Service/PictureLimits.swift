import HTTP
import Limits
import Server
import Synchronization

/// How many pictures are made for one address in a while, where that is limited: those that are there already are free.
final class PictureLimits: Sendable {
    private let limiter: Mutex<RateLimiter<IPAddress>?>
    private let window: Int
    private let clock: ServerClock

    /// Limits nobody without a number.
    ///
    /// - Parameters:
    ///   - count: pictures for an address in a window; nil for as many as it likes.
    ///   - window: seconds.
    ///   - clock: tells when a window has ended.
    init(_ count: Int?, window: Int, clock: ServerClock) {
        limiter = Mutex(count.map { RateLimiter(limit: $0, window: window) })
        self.window = window
        self.clock = clock
    }

    /// Why nothing more is made for a client at the moment, or nil; counts nothing.
    func refusal(of client: IPAddress) -> ServiceError? {
        limiter.withLock { error($0?.status(of: client.limitKey, at: now)) }
    }

    /// A place at the limit, taken for one picture of a client; whoever holds it gives it back if no picture is made.
    struct Permit: Sendable {
        fileprivate let client: IPAddress
        /// The window that it counts in; nil where nobody is limited.
        fileprivate let reset: Int?
    }

    /// Counts what is made for a client, or tells why it is not to be made.
    func take(_ client: IPAddress) -> Result<Permit, ServiceError> {
        let verdict = limiter.withLock { $0?.take(client.limitKey, at: now) }
        if let error = error(verdict) { return .failure(error) }
        return .success(Permit(client: client.limitKey, reset: verdict?.reset))
    }

    /// Uncounts what came to nothing, unless its window has ended.
    func giveBack(_ permit: Permit) {
        guard let reset = permit.reset else { return }
        limiter.withLock { $0?.giveBack(permit.client, at: now, reset: reset) }
    }

    /// The same refusal for everybody, without the time until the window ends; nil where nobody is limited.
    var refusal: ServiceError? {
        limiter.withLock { $0.map { .limitExceeded($0.limit, window: window, retryAfter: window) } }
    }

    private var now: Int { Int(clock.monotonic().components.seconds) }

    private func error(_ verdict: RateVerdict?) -> ServiceError? {
        guard let verdict, !verdict.isAllowed else { return nil }
        return .limitExceeded(verdict.limit, window: window, retryAfter: verdict.retryAfter)
    }
}
