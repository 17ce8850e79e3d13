/// The name and address of the service, which stand on every card.
public struct Brand: Hashable, Sendable {
    /// The service's name.
    public var name: String
    /// The service's address as people type it: `emblem.example`.
    public var address: String

    /// Makes a brand.
    public init(name: String = "Emblem", address: String) {
        (self.name, self.address) = (name, address)
    }
}
