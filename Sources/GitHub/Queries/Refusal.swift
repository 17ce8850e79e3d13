/// The kinds of refusal that GitHub tells apart only by a message, or by a type that is sometimes missing.
enum Refusal: Hashable, Sendable {
    /// The hour's budget is spent.
    case primaryLimit
    /// Too much at once.
    case secondaryLimit
    /// The token is not accepted.
    case badCredentials

    /// Recognizes a type or, without one, a message made `comparable`.
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

    /// The beginning of a message in lower case: long enough to recognize, short whatever was sent.
    static func comparable(_ message: String) -> String {
        String(decoding: message.utf8.prefix(300), as: UTF8.self).lowercased()
    }
}
