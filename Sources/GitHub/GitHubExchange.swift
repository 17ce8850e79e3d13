/// A finished request to GitHub, for metrics.
public struct GitHubExchange: Hashable, Sendable {
    /// How a request ended.
    public enum Outcome: String, CaseIterable, Hashable, Sendable {
        /// GitHub sent the data.
        case answered
        /// GitHub has no such user.
        case notFound = "not_found"
        /// GitHub does not accept the token.
        case badCredentials = "bad_credentials"
        /// The token has no points left this hour.
        case rateLimited = "rate_limited"
        /// The secondary limit: too much at once.
        case secondaryLimit = "secondary_limit"
        /// No connection, or it broke.
        case unreachable
        /// No complete response in time.
        case timedOut = "timed_out"
        /// A status that is neither success nor a known refusal.
        case badStatus = "bad_status"
        /// No JSON, JSON of another shape, a part left out, or more than is read.
        case unreadable
        /// A GraphQL error.
        case graphQLError = "graphql_error"
        /// The query needs more resources than GitHub gives one query.
        case resourceLimits = "resource_limits"
    }

    /// How the request ended.
    public let outcome: Outcome
    /// The time from its start to the last byte or to its cancellation, without the wait for a place.
    public let duration: Duration
    /// Whether it repeated a failed request.
    public let isRetry: Bool
    /// Whether it used a caller's own token instead of one of the service's.
    public let isOwn: Bool
}

extension GitHubExchange.Outcome {
    init<Answer>(_ verdict: ResponseReader.Verdict<Answer>) {
        switch verdict {
        case .answer: self = .answered
        case .notFound, .organization: self = .notFound
        case .refused(.badCredentials): self = .badCredentials
        case .refused(.primaryLimit): self = .rateLimited
        case .refused(.secondaryLimit): self = .secondaryLimit
        case .fault(let fault): self.init(fault)
        }
    }

    private init(_ fault: UpstreamFault) {
        switch fault {
        case .unreachable: self = .unreachable
        case .timedOut: self = .timedOut
        case .status: self = .badStatus
        case .malformed, .incomplete, .tooLarge: self = .unreadable
        case .graphQL: self = .graphQLError
        case .resourceLimits: self = .resourceLimits
        }
    }
}
