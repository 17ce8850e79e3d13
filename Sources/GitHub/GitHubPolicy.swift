/// Limits and time limits of the requests to GitHub.
public struct GitHubPolicy: Sendable {
    /// The longest wait of a caller without a token; GitHub's image proxy gives up on a picture after 3 to 4 s in all.
    public var callerTimeout: Duration = .seconds(2)
    /// The longest wait of a caller with a token of their own, whose lookup ends with the wait.
    public var ownTokenTimeout: Duration = .seconds(8)
    /// The longest time for one request; GitHub itself gives up after 10 s.
    public var requestTimeout: Duration = .seconds(11)
    /// How often a failed request is retried; no retry begins later than the caller timeout after the start.
    public var retries = RetryPolicy()
    /// When requests to GitHub are stopped for a while.
    public var breaker = CircuitBreaker()
    /// The time during which a failed lookup is not repeated, forced or not.
    public var failureMemory: Duration = .seconds(60)
    /// The time during which a name that GitHub does not know is not looked up again, forced or not.
    public var absenceMemory: Duration = .seconds(300)
    /// The most requests to GitHub at a time; GitHub allows a user 100.
    public var maxRequests = 16
    /// The most requests that wait for one of these places.
    public var maxWaiting = 256
    /// The most lookups at a time.
    public var maxLookups = 128
    /// Years that the first request asks for; GitHub may be unable to give so many.
    public var yearsPerQuery = 8
    /// The most pages of 100 repositories whose stars are counted, those with most stars first.
    public var maxStarPages = 10

    /// Makes the policy of the service.
    public init() {}
}
