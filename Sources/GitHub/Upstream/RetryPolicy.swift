/// How often and when a failed request is retried.
public struct RetryPolicy: Sendable {
    /// The most retries of a request.
    public let maxRetries: Int
    /// The longest wait before the first retry; it doubles with each.
    public let base: Duration

    /// Makes a policy: two retries, 0.1 to 0.2 s and 0.2 to 0.4 s later, unless told otherwise.
    public init(maxRetries: Int = 2, base: Duration = .milliseconds(200)) {
        self.maxRetries = maxRetries
        self.base = base
    }

    /// Returns when to retry; nil after `maxRetries` or when the wait would end after the deadline.
    ///
    /// - Parameters:
    ///   - retry: 0 for the first retry.
    ///   - now: the present, as uptime.
    ///   - deadline: the last moment for a retry, as uptime.
    ///   - jitter: a random number from 0 to 1, which spreads the waits over the upper half of their range.
    /// - Returns: the moment, as uptime.
    public func moment(ofRetry retry: Int, at now: Duration, before deadline: Duration, jitter: Double) -> Duration? {
        guard retry < maxRetries else { return nil }
        let longest = base * (1 << min(retry, 16))
        let moment = now + longest * (0.5 + 0.5 * min(max(jitter, 0), 1))
        return moment < deadline ? moment : nil
    }
}
