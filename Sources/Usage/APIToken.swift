/// What is stored about an API token, without the token itself.
public struct APIToken: Hashable, Sendable {
    /// The number that lists show and that revokes it.
    public let id: Int
    /// What its owner calls it.
    public let label: String
    /// When the token was made.
    public let created: Timestamp

    package init(id: Int, label: String, created: Timestamp) {
        self.id = id
        self.label = label
        self.created = created
    }
}
