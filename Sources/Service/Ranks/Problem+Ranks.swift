import GitHub
import HTTP
import Limits
import Parameters
import Pictures
import Usage
import Quantities
import RankCards

/// The problems of ranks and of asking GitHub.
extension Problem {
    /// The first year that can be ranked.
    static let firstSeason = 2010

    /// The text cannot be the name of a user of GitHub's.
    static func invalidLogin(_ name: String) -> Problem {
        let shown = SafeText.shown(name)
        return Problem(
            .invalidUsername,
            message: """
                Username '\(shown)' is none of GitHub's: allowed are 1 to 39 letters, digits, - and _, \
                a letter or digit first.
                """,
            sentence: "invalid username",
            details: ["username": .text(shown), "pattern": .text("^[a-zA-Z0-9]([a-zA-Z0-9_-]{0,38})?$")]
        )
    }

    /// The season is no year that can be ranked.
    static func invalidSeason(_ text: String, latest: Int) -> Problem {
        let shown = SafeText.shown(text)
        return Problem(
            .invalidSeason,
            message: "Invalid season '\(shown)'; allowed: a year from \(firstSeason) to \(latest).",
            sentence: "invalid season",
            details: ["season": .text(shown), "minimum": .number(firstSeason), "maximum": .number(latest)]
        )
    }

    /// A parameter of a rank has a value that it does not take.
    init(rank error: ParameterError) {
        guard error.parameter == RankCardQuery.theme.description else {
            self.init(error)
            return
        }
        let (shown, themes) = (SafeText.shown(error.received), RankTheme.allCases.map(\.rawValue))
        self.init(
            .invalidTheme,
            message: "Invalid theme '\(shown)'; allowed: \(themes.joined(separator: ", ")).",
            sentence: "invalid theme",
            details: ["theme": .text(shown), "allowed": .list(themes)]
        )
    }

    /// Reads parameters of a rank.
    static func readingRank<Value>(_ body: () throws(ParameterError) -> Value) throws(Problem) -> Value {
        do throws(ParameterError) { return try body() } catch { throw Problem(rank: error) }
    }

    /// What came as a token of the caller's own is none of GitHub's.
    static let malformedToken = Problem(
        .invalidToken,
        message: "The token is no personal access token of GitHub's; allowed: ghp_… or github_pat_….",
        sentence: "invalid token",
        retention: Retention.none
    )

    /// More lookups were to be made for an address, or of a user, than an hour allows.
    static func tooManyLookups(_ verdict: RateVerdict) -> Problem {
        var problem = Problem(
            .rateLimited,
            message: """
                You have exceeded the rate limit of \(verdict.limit) an hour. Please wait \
                \(minutes(verdict.retryAfter)) before making more requests.
                """,
            sentence: "too many requests, try again later",
            retention: Retention.none,
            retryAfter: verdict.retryAfter,
            details: [
                "limit": .number(verdict.limit), "remaining": .number(verdict.remaining),
                "resetAt": .text(Timestamp(unixSeconds: verdict.reset).description),
            ]
        )
        problem.verdict = verdict
        return problem
    }

    /// Too many new pictures of problems were to be drawn for an address; said in pictures only.
    static let tooManyRankPictures = Problem(
        .rateLimited,
        message: "Too many new pictures for one address; those drawn before are free.",
        sentence: "too many requests, try again later",
        retention: Retention.none
    )

    /// There is more to do than can be done in time.
    static let tooManyRanks = Problem(
        .overloaded,
        message: "Too much is asked for at once; try again in a second.",
        sentence: "busy, try again",
        retention: Retention.none,
        retryAfter: 1
    )

    /// The rank could not be drawn; the log says why.
    static let rankFailed = Problem(
        .internalError,
        message: "The rank could not be shown.",
        sentence: "something went wrong",
        retention: Retention.none
    )

    /// Draws what belongs to a rank.
    static func drawingRank<Value>(_ body: () throws(PictureError) -> Value) throws(Problem) -> Value {
        do throws(PictureError) { return try body() } catch { throw .rankFailed }
    }

    private static func minutes(_ seconds: Int) -> String {
        seconds < 120 ? "\(seconds) seconds" : "\((seconds + 59) / 60) minutes"
    }
}

/// What a lookup at GitHub fails for.
extension Problem {
    /// The problem of a lookup that failed.
    ///
    /// - Parameters:
    ///   - error: why the lookup failed.
    ///   - request: what was looked up.
    ///   - hasTokens: whether the service has tokens of its own.
    ///   - limit: tells what is left of the limits, for a lookup that they did not admit.
    init(_ error: GitHubError, of request: RankRequest, hasTokens: Bool, limit: () -> RateVerdict) {
        switch error {
        case .notFound: self = .loginNotFound(request.login.description)
        case .organization: self = .organization(request.login.description)
        case .tokensExhausted(let seconds): self = hasTokens ? .tokensExhausted(retryAfter: seconds) : .noTokens
        case .tokensRefused(let seconds): self = .tokensRefused(retryAfter: seconds)
        case .rateLimited(let seconds): self = .callerTokenSpent(retryAfter: seconds)
        case .badCredentials: self = .callerTokenRefused
        case .upstream(let fault): self = .gitHubFails("GitHub did not answer: \(fault)", retryAfter: nil)
        case .paused(let seconds):
            self = .gitHubFails("GitHub keeps failing and is left alone for a moment", retryAfter: seconds)
        case .calculating(let seconds): self = .calculating(retryAfter: seconds)
        case .notAdmitted: self = .tooManyLookups(limit())
        case .overloaded, .cancelled: self = .tooManyRanks
        }
    }

    private static func loginNotFound(_ name: String) -> Problem {
        Problem(
            .userNotFound,
            message: "GitHub user '\(name)' not found. Please check the username spelling.",
            sentence: "user not found",
            details: ["username": .text(name)]
        )
    }

    private static func organization(_ name: String) -> Problem {
        Problem(
            .userNotFound,
            message: """
                '\(name)' is an organization on GitHub. Ranks are for people: please ask for one of its members by \
                username.
                """,
            sentence: "an organization; ranks are for people",
            details: ["username": .text(name), "type": .text("Organization")]
        )
    }

    private static let callerTokenRefused = Problem(
        .invalidToken,
        message: "GitHub does not accept the token given; make a new one, or ask without.",
        sentence: "token not accepted by GitHub",
        retention: Retention.none
    )

    private static func callerTokenSpent(retryAfter seconds: Int) -> Problem {
        Problem(
            .upstreamRateLimited,
            message: "The GitHub token given has no requests left; try again in \(minutes(seconds)).",
            sentence: "your GitHub token is spent",
            retention: Retention.none,
            retryAfter: seconds
        )
    }

    private static func tokensExhausted(retryAfter seconds: Int) -> Problem {
        Problem(
            .tokensExhausted,
            message: """
                All usable GitHub tokens of this service are spent. Please try again in \(minutes(seconds)), or send a \
                token of your own in the header Authorization.
                """,
            sentence: "busy with GitHub, try again later",
            retryAfter: seconds,
            details: ["suggestion": .text(suggestion)]
        )
    }

    /// One second means that GitHub has refused two tokens and others are left.
    private static func tokensRefused(retryAfter seconds: Int) -> Problem {
        Problem(
            .tokensExhausted,
            message: seconds == 1
                ? "GitHub has refused two tokens of this service in a row. Ask again: others are tried then."
                : """
                GitHub does not accept the tokens of this service at the moment. They are tried again in \
                \(minutes(seconds)); until then send a token of your own in the header Authorization. Whoever runs the \
                service looks into its log.
                """,
            sentence: "GitHub refuses this service, try again later",
            retention: seconds == 1 ? Retention.none : .failure(seconds: 60),
            retryAfter: seconds,
            details: ["suggestion": .text(suggestion)]
        )
    }

    private static let noTokens = Problem(
        .tokensExhausted,
        message: """
            This service has no GitHub token, so it shows only ranks that it knows already. Send a token of your own in \
            the header Authorization; whoever runs the service sets GITHUB_TOKENS.
            """,
        sentence: "no GitHub token configured",
        retryAfter: 300,
        details: ["suggestion": .text(suggestion)]
    )

    private static func gitHubFails(_ reason: String, retryAfter: Int?) -> Problem {
        Problem(
            .upstreamFailed,
            message: "\(reason). Please try again in a moment.",
            sentence: "GitHub is not answering, try again",
            retryAfter: retryAfter
        )
    }

    private static func calculating(retryAfter seconds: Int) -> Problem {
        Problem(
            .calculating,
            message: "The rank is being calculated; try again in \(seconds) s.",
            sentence: "calculating, back in a moment",
            lifetime: 30,
            retention: Retention.none,
            retryAfter: seconds
        )
    }

    private static let suggestion = """
        Send the header 'Authorization: Bearer YOUR_GITHUB_PAT' to use a token of your own. Never put a token into the \
        address of a picture: whoever sees the page can read and use it.
        """
}
