/// One request to GitHub and what came of it, for whoever counts.
public struct GitHubExchange: Hashable, Sendable {
    /// What came of a request.
    public enum Outcome: String, CaseIterable, Hashable, Sendable {
        /// What was asked for.
        case answered
        /// GitHub has no such user.
        case notFound = "not_found"
        /// The token is not accepted.
        case badCredentials = "bad_credentials"
        /// The token's hour is spent.
        case rateLimited = "rate_limited"
        /// Too much at once.
        case secondaryLimit = "secondary_limit"
        /// No connection, or it broke.
        case unreachable
        /// No complete answer in time.
        case timedOut = "timed_out"
        /// A status that is neither success nor a known refusal.
        case badStatus = "bad_status"
        /// No JSON, JSON of another shape, a part left out, or more than is read.
        case unreadable
        /// An error of GraphQL's.
        case graphQLError = "graphql_error"
        /// The query needs more than GitHub gives one query.
        case resourceLimits = "resource_limits"
    }

    /// What came of it.
    public let outcome: Outcome
    /// From its start to the last byte, or to when it was given up; without the wait for a place.
    public let duration: Duration
    /// Whether the same question failed a moment before.
    public let isRetry: Bool
    /// Whether it was asked with a caller's own token, and not with one of the service's.
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
