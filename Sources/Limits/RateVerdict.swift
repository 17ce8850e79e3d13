/// A limiter's verdict on one request, with the numbers of the `X-RateLimit-*` headers and of a 429.
public struct RateVerdict: Hashable, Sendable {
    /// Whether the request may go on.
    public let isAllowed: Bool
    /// Requests a window allows.
    public let limit: Int
    /// Requests left in the running window, 0 to `limit`.
    public let remaining: Int
    /// When the running window ends, in seconds by the clock that the request was counted by.
    public let reset: Int
    /// Seconds until the window ends, for `Retry-After`: at least 1.
    public let retryAfter: Int

    /// The verdict on a request without a limit.
    static let unlimited = RateVerdict(isAllowed: true, limit: .max, remaining: .max, reset: 0, retryAfter: 1)
}
