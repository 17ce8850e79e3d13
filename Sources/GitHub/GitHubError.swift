/// Why a lookup of a user failed.
///
/// Each case has an answer of the service; none carries a token or text from GitHub. `retryAfter` is in seconds.
public enum GitHubError: Error, Hashable, Sendable {
    /// GitHub has no user of that name, and said so.
    case notFound
    /// The name is that of an organization, which has no contributions of its own.
    case organization
    /// Every token of the pool that GitHub accepts is spent or resting, or the pool is empty.
    case tokensExhausted(retryAfter: Int)
    /// GitHub accepts no token of the pool, or has just refused two in a row.
    case tokensRefused(retryAfter: Int)
    /// The caller's own token has no budget left.
    case rateLimited(retryAfter: Int)
    /// The caller's own token is not accepted.
    case badCredentials
    /// GitHub could not be reached or did not give a usable answer.
    case upstream(UpstreamFault)
    /// GitHub has failed so often that no requests are sent for some seconds.
    case paused(retryAfter: Int)
    /// Too many lookups or requests are running or waiting already.
    case overloaded(retryAfter: Int)
    /// The lookup took longer than the caller timeout and goes on.
    case calculating(retryAfter: Int)
    /// The caller of this target did not admit the lookup.
    case notAdmitted
    /// The caller's task was cancelled, or the service is stopping.
    case cancelled
}

extension GitHubError: CustomStringConvertible {
    /// A sentence for the person who asked.
    public var description: String {
        switch self {
        case .notFound: "GitHub has no user of this name."
        case .organization: "this is the name of an organization on GitHub; ranks are for people."
        case .tokensExhausted(let seconds):
            "All usable GitHub tokens of this service are spent; try again in \(seconds) s."
        case .tokensRefused(let seconds) where seconds == 1:
            "GitHub has refused two of this service's tokens in a row; others are tried when asked again."
        case .tokensRefused(let seconds):
            "GitHub does not accept this service's tokens at the moment; they are tried again in \(seconds) s."
        case .rateLimited(let seconds): "The GitHub token given has no requests left; try again in \(seconds) s."
        case .badCredentials: "GitHub does not accept the token given."
        case .upstream(let fault): "GitHub did not answer: \(fault)."
        case .paused(let seconds): "GitHub is failing; it is asked again in \(seconds) s."
        case .overloaded(let seconds): "Too many ranks are being calculated; try again in \(seconds) s."
        case .calculating(let seconds): "The rank is being calculated; try again in \(seconds) s."
        case .notAdmitted: "This service does not ask GitHub for you now."
        case .cancelled: "The request was cancelled."
        }
    }

    /// Seconds after which asking again makes sense; nil when it does not.
    public var retryAfter: Int? {
        switch self {
        case .tokensExhausted(let seconds), .tokensRefused(let seconds), .rateLimited(let seconds),
            .paused(let seconds), .overloaded(let seconds), .calculating(let seconds):
            seconds
        case .notFound, .organization, .badCredentials, .upstream, .notAdmitted, .cancelled: nil
        }
    }
}
