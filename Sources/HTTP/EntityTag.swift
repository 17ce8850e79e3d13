internal import XXHash

/// A strong validator made from the bytes of a representation (RFC 9110 section 8.8.3).
///
/// The same bytes have the same tag in every process and on every machine, so that replicas agree.
public struct EntityTag: Sendable, Hashable, CustomStringConvertible {
    /// The tag with its quotes.
    public let description: String

    /// Makes the tag of a body: its hash and its length in base 36, and the encoding if there is one.
    ///
    /// - Parameters:
    ///   - body: the bytes before they are encoded.
    ///   - encoding: `gzip` for the encoded form, whose strong tag must be another; nil for the body itself.
    public init(of body: [UInt8], encoding: String? = nil) {
        // 128 bits without a key: the bodies are ours, and a collision costs one client one outdated picture.
        let hash = XXH3.hash128(body.span)
        let suffix = encoding.map { "-" + $0 } ?? ""
        description = "\"\(Self.digits(of: hash))-\(String(body.count, radix: 36))\(suffix)\""
    }

    /// Writes the halves of a hash in base 36, the second as 13 digits.
    ///
    /// Dividing all 128 bits 25 times would take longer than hashing a badge.
    private static func digits(of hash: UInt128) -> String {
        let low = String(UInt64(truncatingIfNeeded: hash), radix: 36)
        let zeros = String(repeating: "0", count: 13 - low.utf8.count)
        return String(UInt64(truncatingIfNeeded: hash >> 64), radix: 36) + zeros + low
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
}
