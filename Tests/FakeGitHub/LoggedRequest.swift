/// A request the fake received.
public struct LoggedRequest: Sendable {
    /// The path asked.
    public let path: String
    /// The `Authorization` header.
    public let authorization: String
    /// The other headers, names in lower case.
    public let headers: [String: String]
    /// The document.
    public let query: String
    /// The variables.
    public let variables: [String: JSON]
    /// The operation's name; empty when the document is not readable.
    public let operation: String
}
