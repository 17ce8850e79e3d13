/// What is stored about an API token: everything but the token.
public struct APIToken: Hashable, Sendable {
    /// The number by which it is listed and revoked.
    public let id: Int
    /// What its owner calls it.
    public let label: String
    /// When it was made.
    public let created: Timestamp

    package init(id: Int, label: String, created: Timestamp) {
        self.id = id
        self.label = label
        self.created = created
    }
}
