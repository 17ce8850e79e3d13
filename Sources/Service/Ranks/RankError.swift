import GitHub
import HTTP
import Limits
import Parameters
import Pictures

/// Why a request for a rank does not get one.
enum RankError: Error, Hashable, Sendable {
    /// A parameter has a value that it does not take.
    case invalidParameter(String, received: String, allowed: String)
    /// The name in the path can be nobody's at GitHub.
    case invalidUsername(String)
    /// The season is no year that can be ranked.
    case invalidSeason(String, latest: Int)
    /// There is no such theme.
    case invalidTheme(String)
    /// What came as a token is none.
    case invalidToken
    /// GitHub does not accept the caller's token.
    case tokenRefused
    /// The address has more of something than is read.
    case tooMany(RequestTarget.Excess)
    /// The path exists for other methods.
    case methodNotAllowed(allowed: [String])
    /// GitHub has nobody of that name.
    case userNotFound(String)
    /// The name is that of an organization.
    case organization(String)
    /// Too many lookups for the address, or of the user.
    case limitExceeded(RateVerdict)
    /// Too many new pictures for the address: said in pictures only.
    case tooManyPictures
    /// The caller's own token has no requests left.
    case tokenSpent(retryAfter: Int)
    /// All tokens of the service that GitHub accepts are spent.
    case tokensExhausted(retryAfter: Int)
    /// GitHub accepts none of the service's tokens.
    case tokensRefused(retryAfter: Int)
    /// The service has no tokens.
    case noTokens
    /// GitHub does not answer, or not usably.
    case gitHubFails(reason: String, retryAfter: Int?)
    /// It takes longer than the caller can wait; the lookup goes on.
    case calculating(retryAfter: Int)
    /// There is more to do than can be done in time.
    case overloaded
    /// A mistake of ours.
    case failed

    /// The first year that can be ranked.
    static let firstSeason = 2010

    /// Words what a lookup failed for.
    ///
    /// - Parameters:
    ///   - error: what the lookup says.
    ///   - query: what was looked up.
    ///   - hasTokens: whether the service has tokens of its own.
    ///   - limit: how a lookup that was not admitted stands with the limits.
    init(_ error: GitHubError, of query: RankRequest, hasTokens: Bool, limit: () -> RateVerdict) {
        switch error {
        case .notFound: self = .userNotFound(query.login.description)
        case .organization: self = .organization(query.login.description)
        case .tokensExhausted(let seconds):
            self = hasTokens ? .tokensExhausted(retryAfter: seconds) : .noTokens
        case .tokensRefused(let seconds): self = .tokensRefused(retryAfter: seconds)
        case .rateLimited(let seconds): self = .tokenSpent(retryAfter: seconds)
        case .badCredentials: self = .tokenRefused
        case .upstream(let fault): self = .gitHubFails(reason: "GitHub did not answer: \(fault)", retryAfter: nil)
        case .paused(let seconds):
            self = .gitHubFails(reason: "GitHub keeps failing and is left alone for a moment", retryAfter: seconds)
        case .calculating(let seconds): self = .calculating(retryAfter: seconds)
        case .notAdmitted: self = .limitExceeded(limit())
        case .overloaded, .cancelled: self = .overloaded
        }
    }
}

extension RankError {
    /// Why a parameter cannot be read.
    init(_ error: ParameterError) {
        self =
            error.parameter == RankCardQuery.theme.description
            ? .invalidTheme(error.received)
            : .invalidParameter(
                error.parameter.name,
                received: error.received,
                allowed: error.parameter.allowed.words
            )
    }

    /// Runs what draws; whatever fails in it is a mistake of ours.
    static func drawing<Value>(_ body: () throws(PictureError) -> Value) throws(RankError) -> Value {
        do throws(PictureError) { return try body() } catch { throw .failed }
    }

    /// Reads parameters, with their errors as a rank's own.
    static func reading<Value>(_ body: () throws(ParameterError) -> Value) throws(RankError) -> Value {
        do throws(ParameterError) { return try body() } catch { throw RankError(error) }
    }
}
