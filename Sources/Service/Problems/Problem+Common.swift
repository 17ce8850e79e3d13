import HTTP
import Parameters
import Pictures
import Quantities

/// The problems that several endpoints share.
extension Problem {
    /// A parameter has a value that it does not take.
    static func invalidParameter(_ name: String, received: String, allowed: String) -> Problem {
        Problem(
            .validation,
            message: "Invalid \(name) '\(SafeText.shown(received))'; allowed: \(allowed).",
            sentence: "invalid \(name)",
            details: [
                "parameter": .text(name), "received": .text(SafeText.shown(received)), "allowed": .text(allowed),
            ]
        )
    }

    /// A parameter has a value that it does not take.
    init(_ error: ParameterError) {
        self = .invalidParameter(
            error.parameter.name,
            received: error.received,
            allowed: error.parameter.allowed.words
        )
    }

    /// The address has too many parameters or segments.
    static func tooMany(_ excess: RequestTarget.Excess) -> Problem {
        Problem(
            .validation,
            message: "Too many \(excess.rawValue); allowed: at most \(excess.max).",
            sentence: "too many \(excess.rawValue)",
            details: ["maximum": .number(excess.max)]
        )
    }

    /// There is no endpoint at the path.
    static func noSuchPath(_ path: String) -> Problem {
        Problem(.notFound, message: "There is nothing at '\(SafeText.shown(path))'.", sentence: "not found")
    }

    /// The endpoint at the path has other methods.
    static func methodNotAllowed(_ allowed: [Method]) -> Problem {
        let names = allowed.map(\.rawValue).joined(separator: ", ")
        var problem = Problem(
            .methodNotAllowed,
            message: "This method is not allowed; allowed: \(names).",
            sentence: "method not allowed"
        )
        problem.allowedMethods = allowed
        return problem
    }

    /// The service has too much to draw.
    static let overloaded = Problem(
        .overloaded,
        message: "Too much to draw at once; try again in a second.",
        sentence: "busy, try again",
        retryAfter: 1
    )

    /// A client has asked for more pictures than it may in a window of seconds.
    static func tooManyPictures(_ limit: Int, window: Int, retryAfter: Int) -> Problem {
        Problem(
            .rateLimited,
            message: """
                Too many new pictures for one address; allowed: \(limit) in \(window) s. Those drawn before are free.
                """,
            sentence: "too many requests",
            retryAfter: retryAfter
        )
    }
}

/// The problems of drawing a user's picture.
extension Problem {
    /// Returns the problem for a picture that cannot be drawn.
    init(_ error: PictureError) {
        let message = error.description
        switch error {
        case .invalidUsername: self.init(.invalidUsername, message: message, sentence: "invalid username")
        case .userNotFound(let name):
            self.init(.userNotFound, message: message, sentence: "user not found")
            subject = .missing(name: name)
        case .privateProfile(let name):
            self.init(.forbidden, message: message, sentence: "private profile")
            subject = .private(name: name)
        case .noSuchAchievement: self.init(.notFound, message: message, sentence: "achievement not found")
        case .achievementLocked: self.init(.notFound, message: message, sentence: "not unlocked yet")
        case .storeUnavailable:
            // A busy store soon works again, so the problem is cached for less time than one of drawing.
            self.init(
                .storeUnavailable,
                message: message,
                sentence: "unavailable, try again",
                retention: .failure(seconds: 5),
                retryAfter: 1
            )
        case .failed: self.init(.internalError, message: message, sentence: "something went wrong")
        }
    }

    /// Runs code that throws a `PictureError`, and throws the problem that it leads to.
    static func drawing<Value>(_ body: () throws(PictureError) -> Value) throws(Problem) -> Value {
        do throws(PictureError) { return try body() } catch { throw Problem(error) }
    }

    /// Runs code that throws a `ParameterError`, and throws the problem that it leads to.
    static func reading<Value>(_ body: () throws(ParameterError) -> Value) throws(Problem) -> Value {
        do throws(ParameterError) { return try body() } catch { throw Problem(error) }
    }
}
