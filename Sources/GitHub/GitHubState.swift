/// The state of the tokens and of the circuit at a moment, without secrets.
public struct GitHubState: Hashable, Sendable {
    /// One of the service's tokens.
    public struct Token: Hashable, Sendable {
        /// What it can be used for.
        public enum Condition: String, CaseIterable, Hashable, Sendable {
            /// The next request.
            case ready
            /// Nothing before the end of its hour: it has no points left.
            case spent
            /// Nothing for a while, after a secondary limit.
            case resting
            /// Nothing for minutes: GitHub did not accept it the last time.
            case refused
        }

        /// The points that the token has in an hour.
        public let limit: Int
        /// The points that are left, not counting those of requests under way.
        public let remaining: Int
        /// What it can be used for.
        public let condition: Condition
    }

    /// Whether requests go out.
    public enum Circuit: String, CaseIterable, Hashable, Sendable {
        /// Requests go out.
        case closed
        /// No request goes out, after many failures.
        case open
        /// A single request goes out, to find out whether GitHub answers again.
        case trying
    }

    /// The service's tokens in the order in which they were given, each once.
    public let tokens: [Token]
    /// Whether requests go out.
    public let circuit: Circuit
    /// Users being looked up.
    public let lookups: Int
}
