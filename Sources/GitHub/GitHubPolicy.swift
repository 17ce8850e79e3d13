/// How patient and how demanding the service is towards GitHub.
public struct GitHubPolicy: Sendable {
    /// How long somebody who asks is kept waiting; GitHub's own image proxy gives up after 3 to 4 s, all told.
    public var callerTimeout: Duration = .seconds(2)
    /// How long somebody with a token of their own is, for whom nothing goes on when they have left.
    public var ownTokenTimeout: Duration = .seconds(8)
    /// How long a single request may take; GitHub itself gives up after 10 s.
    public var requestTimeout: Duration = .seconds(11)
    /// Retries, none of which begins later than the caller timeout after the start.
    public var retries = RetryPolicy()
    /// When GitHub is left alone.
    public var breaker = CircuitBreaker()
    /// For how long a lookup that failed is not tried again, forced or not.
    public var failureMemory: Duration = .seconds(60)
    /// For how long a name that GitHub does not know is not asked about again, forced or not.
    public var absenceMemory: Duration = .seconds(300)
    /// Requests to GitHub at a time; GitHub allows a user 100.
    public var maxRequests = 16
    /// Requests that wait for one of these places.
    public var maxWaiting = 256
    /// Users looked up at a time.
    public var maxLookups = 128
    /// Years asked for in one request, to begin with.
    public var yearsPerQuery = 8
    /// Pages of 100 repositories read for the stars, those with most stars first.
    public var maxStarPages = 10

    /// The policy of the service.
    public init() {}
}
