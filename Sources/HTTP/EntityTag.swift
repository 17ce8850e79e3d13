/// A strong validator made from the bytes of a representation (RFC 9110 section 8.8.3).
///
/// The same bytes have the same tag in every process and on every machine, so that replicas agree.
public struct EntityTag: Sendable, Hashable, CustomStringConvertible {
    /// The tag with its quotes.
    public let description: String

    /// The tag of a body, or of its encoded form when a suffix says which.
    ///
    /// The encoding is `gzip` for the encoded form: a strong tag must differ where the bytes do.
    public init(of body: [UInt8], encoding: String? = nil) {
        let hash = Self.hash(body.span)
        let digits = String(hash, radix: 36) + "-" + String(body.count, radix: 36)
        description = "\"\(digits)\(encoding.map { "-" + $0 } ?? "")\""
    }

    /// Whether an `If-None-Match` value names this tag (RFC 9110 section 13.1.2).
    ///
    /// Compares weakly, as the RFC asks: `W/"a"` names `"a"`. `*` names every tag. Where the field came in several lines,
    /// the value goes from the first one's to the last one's, with whatever lines are between them.
    public func matches(ifNoneMatch value: Span<UInt8>) -> Bool {
        if value.extracting(value.trimmed(0..<value.count)).equals("*") { return true }
        var end = value.firstIndex(of: ASCII.carriageReturn, in: 0..<value.count) ?? value.count
        if isNamed(in: 0..<end, of: value) { return true }
        while end < value.count {
            let start = min(end + 2, value.count)
            end = value.firstIndex(of: ASCII.carriageReturn, in: start..<value.count) ?? value.count
            if let colon = value.firstIndex(of: ASCII.colon, in: start..<end),
                value.extracting(start..<colon).equalsIgnoringCase("if-none-match"),
                isNamed(in: colon + 1..<end, of: value)
            {
                return true
            }
        }
        return false
    }

    /// Whether one line of the field names this tag.
    private func isNamed(in line: Range<Int>, of value: Span<UInt8>) -> Bool {
        var start = line.lowerBound
        while let open = value.firstIndex(of: ASCII.quote, in: start..<line.upperBound) {
            guard let close = value.firstIndex(of: ASCII.quote, in: open + 1..<line.upperBound) else { return false }
            if value.extracting(open..<close + 1).equals(description) { return true }
            start = close + 1
        }
        return false
    }

    /// The same for a field's value as text.
    public func matches(ifNoneMatch value: String) -> Bool {
        let bytes = Array(value.utf8)
        return matches(ifNoneMatch: bytes.span)
    }

    /// Folds eight bytes at a time into 64 bits by the halves of a full product.
    ///
    /// Not cryptographic: the bodies are ours, and a collision costs one client one outdated picture.
    private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        var index = 0
        while index < bytes.count {
            let end = min(index + 8, bytes.count)
            var word: UInt64 = 0
            for position in index..<end { word = word << 8 | UInt64(bytes[position]) }
            let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            // The rotated state is mixed in again, for a product with zero would forget everything before it.
            state = product.high ^ product.low ^ (state << 29 | state >> 35)
            index = end
        }
        let product = (state ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}
