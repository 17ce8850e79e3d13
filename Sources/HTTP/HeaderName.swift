/// The name of a field, equal in any case (RFC 9110 section 5.1).
public struct HeaderName: Sendable, Hashable, CustomStringConvertible {
    /// The name as it is written.
    public let description: String
    private let lowered: String

    /// Takes a name; nil when it is not a token.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy(\.isTokenByte) else { return nil }
        self.init(token: text)
    }

    init(token: String) {
        description = token
        lowered = String(decoding: token.utf8.map(\.lowered), as: UTF8.self)
    }

    /// Whether the names are the same but for case.
    public static func == (left: HeaderName, right: HeaderName) -> Bool { left.lowered == right.lowered }

    /// Hashes the name in small letters.
    public func hash(into hasher: inout Hasher) { hasher.combine(lowered) }
}
