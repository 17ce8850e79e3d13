import HTTP
import Pictures
import Quantities

extension ServiceError: CustomStringConvertible {
    /// What was wrong and what is allowed.
    public var description: String { message }
}

/// The one place that decides what an error looks like from outside.
extension ServiceError {
    /// The status.
    var status: Status {
        switch self {
        case .invalidParameter, .invalidUsername, .tooMany: .badRequest
        case .tokenMissing, .tokenInvalid: .unauthorized
        case .privateProfile, .badLink: .forbidden
        case .noSuchPath, .userNotFound, .noSuchAchievement, .achievementLocked: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .limitExceeded: .tooManyRequests
        case .overloaded, .storeUnavailable: .serviceUnavailable
        case .failed: .internalServerError
        }
    }

    /// The code that programs look at.
    var code: String {
        switch self {
        case .invalidParameter, .invalidUsername, .tooMany: "VALIDATION_ERROR"
        case .tokenMissing, .tokenInvalid: "UNAUTHORIZED"
        case .privateProfile, .badLink: "FORBIDDEN"
        case .noSuchPath, .userNotFound, .noSuchAchievement, .achievementLocked: "NOT_FOUND"
        case .methodNotAllowed: "METHOD_NOT_ALLOWED"
        case .limitExceeded: "RATE_LIMIT_EXCEEDED"
        case .overloaded, .storeUnavailable: "UNAVAILABLE"
        case .failed: "INTERNAL_ERROR"
        }
    }

    /// What was wrong and what is allowed, for whoever wrote the request.
    var message: String {
        switch self {
        case .invalidParameter(let name, let received, let allowed):
            "Invalid \(name) '\(SafeText.shown(received))'; allowed: \(allowed)."
        case .invalidUsername(let received):
            "Invalid username '\(SafeText.shown(received))'; allowed: 1 to 39 letters, digits, - and _, a letter or digit first."
        case .tooMany(let what): "Too many \(what.rawValue); allowed: at most \(what.most)."
        case .noSuchPath(let path): "There is nothing at '\(SafeText.shown(path))'."
        case .methodNotAllowed(let allowed): "This method is not allowed; allowed: \(allowed.joined(separator: ", "))."
        case .userNotFound(let name): "User '\(SafeText.shown(name))' not found."
        case .privateProfile(let name): "The profile of '\(SafeText.shown(name))' is private."
        case .noSuchAchievement(let id): "There is no achievement '\(SafeText.shown(id))'."
        case .achievementLocked(let id): "The achievement '\(SafeText.shown(id))' is not unlocked yet."
        case .tokenMissing: "This picture is for its owner: send Authorization: Bearer TOKEN, or use a share link."
        case .tokenInvalid: "The token is not valid."
        case .badLink: "The link is not valid, or no longer."
        case .limitExceeded(let limit, let window, _):
            "Too many new pictures for one address; allowed: \(limit) in \(window) s. Those drawn before are free."
        case .overloaded: "Too much to draw at once; try again in a second."
        case .storeUnavailable: "The store cannot be read at the moment; try again."
        case .failed: "The picture could not be drawn."
        }
    }

    /// The same in the few words that fit on a picture.
    var sentence: String {
        switch self {
        case .invalidParameter(let name, _, _): "invalid \(name)"
        case .invalidUsername: "invalid username"
        case .tooMany(let what): "too many \(what.rawValue)"
        case .noSuchPath: "not found"
        case .methodNotAllowed: "method not allowed"
        case .userNotFound: "user not found"
        case .privateProfile: "private profile"
        case .noSuchAchievement: "achievement not found"
        case .achievementLocked: "not unlocked yet"
        case .tokenMissing: "token needed"
        case .tokenInvalid: "token not valid"
        case .badLink: "link not valid"
        case .limitExceeded: "too many requests"
        case .overloaded: "busy, try again"
        case .storeUnavailable: "unavailable, try again"
        case .failed: "something went wrong"
        }
    }

    /// Seconds for which the answer may be kept: short, since what is wrong may soon be right.
    var lifetime: Int {
        switch self {
        case .limitExceeded, .overloaded, .storeUnavailable, .failed: 60
        case .invalidParameter, .invalidUsername, .tooMany, .noSuchPath, .methodNotAllowed, .userNotFound,
            .privateProfile, .noSuchAchievement, .achievementLocked, .tokenMissing, .tokenInvalid, .badLink:
            300
        }
    }

    /// Whether it may be over in a moment and says nothing of what was asked for.
    var isPassing: Bool {
        switch self {
        case .limitExceeded, .overloaded, .storeUnavailable, .failed: true
        default: false
        }
    }

    /// Seconds after which to try again what is passing; meanwhile what fails is not asked for each request.
    var pause: Int {
        if case .storeUnavailable = self { return 5 }
        return lifetime
    }

    /// How long it may be kept, and by whom: that somebody has not said who they are, or asks for too much, is nobody
    /// else's matter, and whatever a credential has chosen is not to be kept.
    private func cacheControl(isPersonal: Bool) -> CacheControl {
        if isPersonal { return .privateNoStore }
        let isTheirs = status == .unauthorized || status == .tooManyRequests
        return CacheControl(isTheirs ? .private : .public, maxAge: lifetime)
    }

    /// Seconds after which asking again makes sense.
    private var retryAfter: Int? {
        switch self {
        case .limitExceeded(_, _, let seconds): seconds
        case .overloaded, .storeUnavailable: 1
        default: nil
        }
    }

    /// What an error's answer depends on, the same in words and in a picture of any type, for the address alone does not
    /// tell which a cache has kept.
    private static let vary: HeaderValue = "Accept, Accept-Encoding"

    /// The answer for programs: the true status, and JSON; for nobody else where a credential has chosen it.
    func response(isPersonal: Bool = false) -> Response {
        var headers: HeaderFields = [
            .contentType: "application/json; charset=utf-8",
            .cacheControl: cacheControl(isPersonal: isPersonal).value,
            .xContentTypeOptions: "nosniff",
            .vary: Self.vary,
        ]
        if let retryAfter {
            headers[.retryAfter] = "\(retryAfter)"
            if !isPersonal { headers[.cacheControl] = CacheControl.noCache.value }
        }
        if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
        if isPersonal || status == .unauthorized { headers.vary(on: .authorization) }
        if case .methodNotAllowed(let allowed) = self {
            headers[.allow] = HeaderValue(sanitizing: allowed.joined(separator: ", "))
        }
        return Response(status, headers: headers, body: ErrorBody(code: code, message: message).json)
    }

    /// The answer for whoever shows a picture: one that says what is wrong, as 200, since proxies and browsers
    /// show a broken image for anything else.
    func response(picture: Picture, isPersonal: Bool = false) -> Response {
        var response = picture.response(cacheControl(isPersonal: isPersonal))
        response.headers[.vary] = Self.vary
        if isPersonal || status == .unauthorized { response.headers.vary(on: .authorization) }
        response.headers[.xErrorCode] = HeaderValue(sanitizing: code)
        response.headers[.xErrorStatus] = "\(status.rawValue)"
        return response
    }
}

/// `{"error":{"code":…,"message":…}}`, the body of every error outside of rank and stats.
private struct ErrorBody: Encodable {
    struct Content: Encodable {
        let code: String
        let message: String
    }

    let error: Content

    init(code: String, message: String) {
        error = Content(code: code, message: message)
    }

    var json: [UInt8] { JSONBody.encode(self) }
}
