/// The name of an account, here or at GitHub: an ASCII letter or digit, then up to 38 of `a-z A-Z 0-9 _ -`.
///
/// Names that differ only in case are equal.
public struct AccountName: Hashable, Sendable, CustomStringConvertible {
    /// The name as it was written.
    public let description: String
    /// The name in lower case.
    public let key: String

    /// Parses a name; nil for text of any other form, such as `+x`, a full-width letter or a line feed.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard (1...39).contains(bytes.count), let first = bytes.first, first.isASCIIAlphanumeric,
            bytes.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
        key = description.lowercased()
    }

    /// Whether both names have the same key.
    public static func == (left: AccountName, right: AccountName) -> Bool { left.key == right.key }

    /// Hashes the key.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
