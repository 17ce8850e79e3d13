/// A named body of bytes that the store does not interpret.
public struct StoredDocument: Hashable, Sendable {
    /// The name, unique among the documents of its subject.
    public let name: String
    /// Any bytes.
    public let body: [UInt8]

    /// Makes a document.
    public init(name: String, body: [UInt8]) {
        (self.name, self.body) = (name, body)
    }
}
