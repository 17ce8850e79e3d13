/// Why a request does not get what it asked for.
package enum ServiceError: Error, Hashable, Sendable {
    /// A parameter has a value that it does not take.
    case invalidParameter(String, received: String, allowed: String)
    /// The name in the path can be nobody's.
    case invalidUsername(String)
    /// There is nothing at the path.
    case noSuchPath(String)
    /// The path exists for other methods.
    case methodNotAllowed(allowed: [String])
    /// Nobody has the name.
    case userNotFound(String)
    /// The user shows their numbers to nobody.
    case privateProfile(String)
    /// There is more to draw than can be drawn in time.
    case overloaded
    /// The store cannot be read at the moment.
    case storeUnavailable
    /// A mistake of ours.
    case failed
}
