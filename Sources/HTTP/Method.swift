/// The method of a request (RFC 9110 section 9).
public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Transfers a representation.
    case get = "GET"
    /// The same without the body.
    case head = "HEAD"
    /// Processes what the request carries.
    case post = "POST"
    /// Replaces the target.
    case put = "PUT"
    /// Changes parts of the target.
    case patch = "PATCH"
    /// Removes the target.
    case delete = "DELETE"
    /// Asks what is possible.
    case options = "OPTIONS"
    /// Echoes the request.
    case trace = "TRACE"
    /// Opens a tunnel.
    case connect = "CONNECT"
    /// Any other token. One case, so that clients cannot grow a table of counters with invented methods.
    case other = "OTHER"

    /// The method a token names; methods are case-sensitive, so `get` is another one.
    init(token: Span<UInt8>) {
        if token.equals("GET") {
            self = .get
        } else if token.equals("HEAD") {
            self = .head
        } else {
            self = Self.uncommon(token)
        }
    }

    private static func uncommon(_ token: Span<UInt8>) -> Method {
        for method in [Method.post, .put, .patch, .delete, .options, .trace, .connect]
        where token.equals(method.rawValue) {
            return method
        }
        return .other
    }
}
