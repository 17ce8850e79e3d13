import HTTP
import Pictures
import Limits
import Profiles
import Quantities

/// The one place that decides what an error of a rank looks like from outside.
extension RankError {
    /// The status.
    var status: Status {
        switch self {
        case .invalidParameter, .invalidUsername, .invalidSeason, .invalidTheme, .invalidToken, .tokenRefused, .tooMany:
            .badRequest
        case .methodNotAllowed: .methodNotAllowed
        case .userNotFound, .organization: .notFound
        case .limitExceeded, .tooManyPictures: .tooManyRequests
        case .tokenSpent, .tokensExhausted, .tokensRefused, .noTokens, .calculating, .overloaded: .serviceUnavailable
        case .gitHubFails: .badGateway
        case .failed: .internalServerError
        }
    }

    /// The name that programs look at: those of the GitHub Ranked specification, section 7, and three of our own.
    var code: String {
        switch self {
        case .invalidParameter, .tooMany: "ValidationError"
        case .invalidUsername: "InvalidUsername"
        case .invalidSeason: "InvalidSeason"
        case .invalidTheme: "InvalidTheme"
        case .invalidToken, .tokenRefused: "InvalidToken"
        case .methodNotAllowed: "MethodNotAllowed"
        case .userNotFound, .organization: "UserNotFound"
        case .limitExceeded, .tooManyPictures: "RateLimitExceeded"
        case .tokenSpent: "GitHubRateLimited"
        case .tokensExhausted, .tokensRefused, .noTokens: "TokensExhausted"
        case .gitHubFails: "GitHubAPIError"
        case .calculating: "Calculating"
        case .overloaded: "ServiceUnavailable"
        case .failed: "InternalError"
        }
    }

    /// What was wrong and what is allowed, for whoever wrote the request.
    var message: String {
        switch self {
        case .invalidParameter(let name, let received, let allowed):
            "Invalid \(name) '\(SafeText.shown(received))'; allowed: \(allowed)."
        case .invalidUsername(let name):
            """
            Username '\(SafeText.shown(name))' is none of GitHub's: allowed are 1 to 39 letters, digits, - and _, \
            a letter or digit first.
            """
        case .invalidSeason(let text, let latest):
            "Invalid season '\(SafeText.shown(text))'; allowed: a year from \(Self.firstSeason) to \(latest)."
        case .invalidTheme(let text):
            "Invalid theme '\(SafeText.shown(text))'; allowed: \(Self.themes.joined(separator: ", "))."
        case .invalidToken: "The token is no personal access token of GitHub's; allowed: ghp_… or github_pat_…."
        case .tooMany(let what): "Too many \(what.rawValue); allowed: at most \(what.most)."
        case .tokenRefused: "GitHub does not accept the token given; make a new one, or ask without."
        case .methodNotAllowed(let allowed): "This method is not allowed; allowed: \(allowed.joined(separator: ", "))."
        case .userNotFound(let name): "GitHub user '\(name)' not found. Please check the username spelling."
        case .organization(let name):
            "'\(name)' is an organization on GitHub. Ranks are for people: please ask for one of its members by username."
        case .limitExceeded(let verdict):
            """
            You have exceeded the rate limit of \(verdict.limit) an hour. Please wait \
            \(Self.minutes(verdict.retryAfter)) before making more requests.
            """
        case .tooManyPictures: "Too many new pictures for one address; those drawn before are free."
        case .tokenSpent(let seconds):
            "The GitHub token given has no requests left; try again in \(Self.minutes(seconds))."
        case .tokensExhausted(let seconds):
            """
            All usable GitHub tokens of this service are spent. Please try again in \(Self.minutes(seconds)), or send a \
            token of your own in the header Authorization.
            """
        case .tokensRefused(let seconds) where seconds == 1:
            "GitHub has refused two tokens of this service in a row. Ask again: others are tried then."
        case .tokensRefused(let seconds):
            """
            GitHub does not accept the tokens of this service at the moment. They are tried again in \
            \(Self.minutes(seconds)); until then send a token of your own in the header Authorization. Whoever runs the \
            service looks into its log.
            """
        case .noTokens:
            """
            This service has no GitHub token, so it shows only ranks that it knows already. Send a token of your own in \
            the header Authorization; whoever runs the service sets GITHUB_TOKENS.
            """
        case .gitHubFails(let reason, _): "\(reason). Please try again in a moment."
        case .calculating(let seconds): "The rank is being calculated; try again in \(seconds) s."
        case .overloaded: "Too much is asked for at once; try again in a second."
        case .failed: "The rank could not be shown."
        }
    }

    /// The same in the few words that fit on a card.
    var sentence: String {
        switch self {
        case .invalidParameter(let name, _, _): "invalid \(name)"
        case .invalidUsername: "invalid username"
        case .invalidSeason: "invalid season"
        case .invalidTheme: "invalid theme"
        case .invalidToken: "invalid token"
        case .tokenRefused: "token not accepted by GitHub"
        case .tooMany(let what): "too many \(what.rawValue)"
        case .methodNotAllowed: "method not allowed"
        case .userNotFound: "user not found"
        case .organization: "an organization; ranks are for people"
        case .limitExceeded, .tooManyPictures: "too many requests, try again later"
        case .tokenSpent: "your GitHub token is spent"
        case .tokensExhausted: "busy with GitHub, try again later"
        case .tokensRefused: "GitHub refuses this service, try again later"
        case .noTokens: "no GitHub token configured"
        case .gitHubFails: "GitHub is not answering, try again"
        case .calculating: "calculating, back in a moment"
        case .overloaded: "busy, try again"
        case .failed: "something went wrong"
        }
    }

    /// Seconds after which asking again makes sense.
    var retryAfter: Int? {
        switch self {
        case .limitExceeded(let verdict): verdict.retryAfter
        case .tokenSpent(let seconds), .tokensExhausted(let seconds), .tokensRefused(let seconds),
            .calculating(let seconds):
            seconds
        case .gitHubFails(_, let seconds): seconds
        case .noTokens: 300
        case .overloaded: 1
        case .invalidParameter, .invalidUsername, .invalidSeason, .invalidTheme, .invalidToken, .tokenRefused,
            .tooMany, .methodNotAllowed, .userNotFound, .organization, .tooManyPictures, .failed:
            nil
        }
    }

    /// Seconds for which it may be kept instead of asking GitHub again; nil for what is about the moment or the caller.
    var lifetime: Int? {
        switch self {
        case .userNotFound, .organization: 300
        case .tokensRefused(let seconds): seconds == 1 ? nil : 60
        case .tokensExhausted, .noTokens, .gitHubFails: 60
        case .invalidParameter, .invalidUsername, .invalidSeason, .invalidTheme, .invalidToken, .tokenRefused,
            .tooMany, .methodNotAllowed, .limitExceeded, .tooManyPictures, .tokenSpent, .calculating, .overloaded,
            .failed:
            nil
        }
    }

    private static let suggestion = """
        Send the header 'Authorization: Bearer YOUR_GITHUB_PAT' to use a token of your own. Never put a token into the \
        address of a picture: whoever sees the page can read and use it.
        """

    static let themes = ["default", "dark", "light", "minimal"]

    private static func minutes(_ seconds: Int) -> String {
        seconds < 120 ? "\(seconds) seconds" : "\((seconds + 59) / 60) minutes"
    }
}

extension RankError {
    /// The answer for programs: the true status, and JSON that names the request.
    func response(id: RequestID, isPersonal: Bool) -> Response {
        var headers: HeaderFields = [
            .contentType: "application/json; charset=utf-8",
            .cacheControl: cacheControl(isPersonal: isPersonal).value,
            .vary: "Accept, Authorization, Accept-Encoding",
            .xContentTypeOptions: "nosniff",
            .accessControlAllowOrigin: "*",
        ]
        if let retryAfter { headers[.retryAfter] = "\(retryAfter)" }
        if case .methodNotAllowed(let allowed) = self {
            headers[.allow] = HeaderValue(sanitizing: allowed.joined(separator: ", "))
        }
        return Response(status, headers: headers, body: JSONBody.encode(RankErrorBody(self, id: id)))
    }

    /// The answer for whoever shows a picture: one that says what is wrong, as 200, since proxies and browsers
    /// show a broken image for anything else.
    func response(picture: Picture, isPersonal: Bool) -> Response {
        // That one client asks for too much is nobody else's matter.
        let storage: CacheControl.Storage = status == .tooManyRequests ? .private : .public
        var response = picture.response(isPersonal ? .privateNoStore : CacheControl(storage, maxAge: pictureLifetime))
        response.headers.vary(on: .authorization)
        response.headers.vary(on: .acceptEncoding)
        response.headers[.xErrorCode] = HeaderValue(sanitizing: code)
        response.headers[.xErrorStatus] = "\(status.rawValue)"
        return response
    }

    private var pictureLifetime: Int {
        if case .calculating = self { return 30 }
        return status.rawValue >= 500 || status == .tooManyRequests ? 60 : 300
    }

    private func cacheControl(isPersonal: Bool) -> CacheControl {
        if isPersonal { return .privateNoStore }
        return status.rawValue >= 500 || status == .tooManyRequests ? .noCache : CacheControl(.public, maxAge: 300)
    }

    /// What programs may want to know besides.
    var details: [String: RankErrorBody.Detail]? {
        switch self {
        case .invalidParameter(let name, let received, let allowed):
            return [
                "parameter": .text(name), "received": .text(SafeText.shown(received)), "allowed": .text(allowed),
            ]
        case .invalidUsername(let name):
            return [
                "username": .text(SafeText.shown(name)), "pattern": .text("^[a-zA-Z0-9]([a-zA-Z0-9_-]{0,38})?$"),
            ]
        case .invalidSeason(let text, let latest):
            return [
                "season": .text(SafeText.shown(text)), "minimum": .number(Self.firstSeason),
                "maximum": .number(latest),
            ]
        case .invalidTheme(let text):
            return ["theme": .text(SafeText.shown(text)), "allowed": .list(Self.themes)]
        case .userNotFound(let name): return ["username": .text(name)]
        case .organization(let name): return ["username": .text(name), "type": .text("Organization")]
        case .limitExceeded(let verdict):
            return [
                "limit": .number(verdict.limit), "remaining": .number(verdict.remaining),
                "resetAt": .text(Timestamp(unixSeconds: verdict.reset).description),
            ]
        case .tokensExhausted, .tokensRefused, .noTokens: return ["suggestion": .text(Self.suggestion)]
        case .tooMany(let what): return ["maximum": .number(what.most)]
        case .invalidToken, .tokenRefused, .methodNotAllowed, .tooManyPictures, .tokenSpent, .gitHubFails, .calculating,
            .overloaded, .failed:
            return nil
        }
    }
}

/// The body of an error, of the GitHub Ranked specification, section 7.
struct RankErrorBody: Encodable {
    /// A value among the details.
    enum Detail: Encodable {
        case text(String)
        case number(Int)
        case list([String])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .list(let list): try container.encode(list)
            }
        }
    }

    let error: String
    let code: Int
    let message: String
    let details: [String: Detail]?
    let retryAfter: Int?
    let requestId: String

    init(_ error: RankError, id: RequestID) {
        self.error = error.code
        code = error.status.rawValue
        message = error.message
        details = error.details
        retryAfter = error.retryAfter
        requestId = id.description
    }
}
