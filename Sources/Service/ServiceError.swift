public import HTTP

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
