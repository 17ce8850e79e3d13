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

    /// The address has more of something than is read.
    static func tooMany(_ excess: RequestTarget.Excess) -> Problem {
        Problem(
            .validation,
            message: "Too many \(excess.rawValue); allowed: at most \(excess.max).",
            sentence: "too many \(excess.rawValue)",
            details: ["maximum": .number(excess.max)]
        )
    }

    /// There is nothing at the path.
    static func noSuchPath(_ path: String) -> Problem {
        Problem(.notFound, message: "There is nothing at '\(SafeText.shown(path))'.", sentence: "not found")
    }

    /// The path exists for other methods.
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

    /// There is more to draw than can be drawn in time.
    static let overloaded = Problem(
        .overloaded,
        message: "Too much to draw at once; try again in a second.",
        sentence: "busy, try again",
        retryAfter: 1
    )

    /// More was to be drawn for one address than it is allowed in a window of so many seconds.
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

/// The problems of drawing somebody.
extension Problem {
    /// Why a picture cannot be drawn of somebody.
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
            // A store that is busy for a moment is asked again sooner than one that draws wrongly.
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
