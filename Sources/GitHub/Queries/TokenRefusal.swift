/// Why GitHub refuses a token: told by a message, or by a type that is sometimes missing.
enum TokenRefusal: Hashable, Sendable {
    /// The token has no points left this hour.
    case primaryLimit
    /// The secondary limit: too much at once.
    case secondaryLimit
    /// GitHub does not accept the token.
    case badCredentials

    /// Recognizes a GraphQL error type, or a message that was made `comparable`; nil for any other.
    init?(type: String?, message: String) {
        if message.contains("secondary rate limit") || message.contains("abuse detection") {
            self = .secondaryLimit
        } else if type == "RATE_LIMITED" || message.contains("rate limit exceeded") {
            self = .primaryLimit
        } else if message.contains("bad credentials") || message.contains("account was suspended") {
            self = .badCredentials
        } else {
            return nil
        }
    }

    /// Returns the first 300 bytes of a message in lower case.
    static func comparable(_ message: String) -> String {
        String(decoding: message.utf8.prefix(300), as: UTF8.self).lowercased()
    }
}
