/// The name of a user: a letter or digit, then up to 38 letters, digits, hyphens or underscores, all ASCII.
///
/// Names that differ only in case are the same name.
public struct UserName: Sendable, CustomStringConvertible {
    /// The name as it was written.
    public let description: String
    /// The name in lower case: what names are compared and stored by.
    public let key: String

    /// Parses a name; returns nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard (1...39).contains(bytes.count), let first = bytes.first, Self.isAlphanumeric(first),
            bytes.allSatisfy({ Self.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
        key = String(decoding: bytes.map { 65...90 ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Whether the name has another meaning in addresses, so that no user can have it.
    public var isReserved: Bool { ["demo", "wrapped", "leaderboard", "me"].contains(key) }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: false
        }
    }
}

extension UserName: Hashable {
    /// Whether two names are the same but for case.
    public static func == (left: UserName, right: UserName) -> Bool { left.key == right.key }

    /// Hashes the name without its case.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(key)
    }
}
