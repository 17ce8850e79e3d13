private import Quantities

/// The name of a GitHub user, safe to put into a query.
///
/// Its grammar is that of `AccountName`: managed accounts have an underscore before the short name of their enterprise.
/// Logins that differ only in case are equal, as at GitHub.
public struct Login: Hashable, Sendable, CustomStringConvertible {
    private let name: AccountName

    /// Parses a login; nil for text that cannot be a login at GitHub.
    public init?(_ text: some StringProtocol) {
        guard let name = AccountName(text) else { return nil }
        self.name = name
    }

    /// The login as it was written.
    public var description: String { name.description }

    /// The login in lower case, for caches and stores.
    public var key: String { name.key }
}
