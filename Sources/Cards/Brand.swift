/// Who serves the cards, as every card says.
public struct Brand: Hashable, Sendable {
    /// The service's name.
    public var name: String
    /// Where it is found, as people would type it: `emblem.example`.
    public var address: String

    /// Makes a brand.
    public init(name: String = "Emblem", address: String) {
        (self.name, self.address) = (name, address)
    }
}
