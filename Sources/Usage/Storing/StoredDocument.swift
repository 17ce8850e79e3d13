/// Something kept under a name that the store does not look into.
public struct StoredDocument: Hashable, Sendable {
    /// What it is called among its subject's.
    public let name: String
    /// Any bytes.
    public let body: [UInt8]

    /// Makes a document.
    public init(name: String, body: [UInt8]) {
        (self.name, self.body) = (name, body)
    }
}
