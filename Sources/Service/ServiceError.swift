public import HTTP
import Parameters
import Pictures

/// Why somebody does not get the picture that they asked for.
public enum ServiceError: Error, Hashable, Sendable {
    /// A parameter has a value that it does not take.
    case invalidParameter(String, received: String, allowed: String)
    /// The name in the path can be nobody's.
    case invalidUsername(String)
    /// The address has more of something than is read.
    case tooMany(RequestTarget.Excess)
    /// There is nothing at the path.
    case noSuchPath(String)
    /// The path exists for other methods.
    case methodNotAllowed(allowed: [String])
    /// Nobody has the name.
    case userNotFound(String)
    /// The user shows their numbers to nobody.
    case privateProfile(String)
    /// There is no achievement of that id.
    case noSuchAchievement(String)
    /// The user has not unlocked it.
    case achievementLocked(String)
    /// The answer is for its owner, who must say who they are.
    case tokenMissing
    /// The token is nobody's.
    case tokenInvalid
    /// A signed link does not hold, or no longer.
    case badLink
    /// More was to be made for one address than it is allowed in a window of so many seconds.
    case limitExceeded(Int, window: Int, retryAfter: Int)
    /// There is more to draw than can be drawn in time.
    case overloaded
    /// The store cannot be read at the moment.
    case storeUnavailable
    /// A mistake of ours.
    case failed
}

extension ServiceError {
    /// Why a parameter cannot be read.
    init(_ error: ParameterError) {
        self = .invalidParameter(
            error.parameter.name,
            received: error.received,
            allowed: error.parameter.allowed.words
        )
    }

    /// Why a picture cannot be drawn of somebody.
    init(_ error: PictureError) {
        switch error {
        case .invalidUsername(let name): self = .invalidUsername(name)
        case .userNotFound(let name): self = .userNotFound(name)
        case .privateProfile(let name): self = .privateProfile(name)
        case .noSuchAchievement(let id): self = .noSuchAchievement(id)
        case .achievementLocked(let id): self = .achievementLocked(id)
        case .storeUnavailable: self = .storeUnavailable
        case .failed: self = .failed
        }
    }

    /// Runs what draws, with its errors as the service's own.
    static func wrapping<Value>(_ body: () throws(PictureError) -> Value) throws(ServiceError) -> Value {
        do throws(PictureError) { return try body() } catch { throw ServiceError(error) }
    }

    /// Reads parameters, with their errors as the service's own.
    static func reading<Value>(_ body: () throws(ParameterError) -> Value) throws(ServiceError) -> Value {
        do throws(ParameterError) { return try body() } catch { throw ServiceError(error) }
    }
}
