/// A GitHub user name that is safe to ask about: `^[a-zA-Z0-9]([a-zA-Z0-9_-]{0,38})?$`, checked by bytes.
///
/// An underscore stands in the logins of managed accounts, before the short name of their enterprise.
/// Names compare without regard to case, as GitHub compares them.
public struct Login: Hashable, Sendable, CustomStringConvertible {
    /// The name as it was written, 1 to 39 ASCII letters, digits, hyphens and underscores.
    public let description: String
    /// The name in lower case: the key of caches and stores.
    public let key: String

    /// Parses a name; nil for anything GitHub would not allow, such as `+x`, a full-width letter or a line feed.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard (1...39).contains(bytes.count), let first = bytes.first, first.isASCIIAlphanumeric,
            bytes.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
        key = description.lowercased()
    }

    /// Whether both name the same user.
    public static func == (left: Login, right: Login) -> Bool { left.key == right.key }

    /// Hashes the key.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
