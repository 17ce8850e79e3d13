import Quantities

/// The name of a user of this store; its grammar is that of `AccountName`.
///
/// Names that differ only in case are the same name.
public struct UserName: Hashable, Sendable, CustomStringConvertible {
    private let name: AccountName

    /// Parses a name; returns nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let name = AccountName(text) else { return nil }
        self.name = name
    }

    /// The name as it was written.
    public var description: String { name.description }

    /// The name in lower case: what names are compared and stored by.
    public var key: String { name.key }

    /// Whether the name has another meaning in addresses, so that no user can have it.
    public var isReserved: Bool { ["demo", "wrapped", "leaderboard", "me"].contains(key) }
}
