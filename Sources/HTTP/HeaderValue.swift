/// The value of a field, which cannot end its line: no CR, LF, NUL or other control byte is ever in one.
public struct HeaderValue: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringInterpolation {
    /// The value as it is written.
    public let description: String

    /// Takes a value; nil when it holds a control byte.
    public init?(_ text: String) {
        guard text.utf8.allSatisfy(Self.isAllowed) else { return nil }
        description = text
    }

    /// Takes a value with every control byte replaced by a space.
    public init(sanitizing text: String) {
        let clean = text.utf8.allSatisfy(Self.isAllowed)
        description =
            clean ? text : String(decoding: text.utf8.map { Self.isAllowed($0) ? $0 : ASCII.space }, as: UTF8.self)
    }

    /// A literal is sanitized, so that an interpolated part cannot split the answer either.
    public init(stringLiteral text: String) {
        self.init(sanitizing: text)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (byte >= 0x20 && byte != 0x7F) || byte == ASCII.tab
    }
}
