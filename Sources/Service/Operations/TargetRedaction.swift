/// Keeps secrets in addresses out of the log.
package enum TargetRedaction {
    /// The parameters whose values are secrets, in lower case.
    private static let names = ["token", "sig", "access_token"].map { Array($0.utf8) }
    /// The prefixes of GitHub's tokens and Emblem's, which may be anywhere in an address.
    private static let beginnings = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "emblem_"]
        .map { Array($0.utf8) }

    /// The target with `REDACTED` in place of each secret; nil when there is none, which costs no allocation.
    ///
    /// Secrets are the values of some parameters, anywhere in the address; text that begins like a token, to the end of its
    /// part of the path or the query; and text as long as a signature. They are found with their escapes undone, so
    /// `%74oken` is one, too. Parts of a query end at semicolons as well, so that secrets in a link whose `&` is written as
    /// `&amp;` are found.
    package static func redacted(_ target: Span<UInt8>) -> [UInt8]? {
        var secrets: [Range<Int>] = []
        var isQuery = false
        var start = 0
        for index in 0...target.count {
            let byte = index < target.count ? target[index] : UInt8(ascii: "&")
            let isPathEnd = !isQuery && (byte == UInt8(ascii: "?") || index == target.count)
            let endsPart = isQuery ? byte == UInt8(ascii: "&") || byte == UInt8(ascii: ";") : byte == UInt8(ascii: "/")
            guard isPathEnd || endsPart else { continue }
            if let secret = secret(in: start..<index, of: target) { secrets.append(secret) }
            isQuery = isQuery || isPathEnd
            start = index + 1
        }
        return secrets.isEmpty ? nil : without(secrets, target)
    }

    /// The secret in a part of the path or the query.
    private static func secret(in part: Range<Int>, of target: Span<UInt8>) -> Range<Int>? {
        for position in part where mayBegin(target[position]) {
            if let value = value(in: position..<part.upperBound, of: target) { return value }
        }
        return signature(in: part, of: target) ?? token(in: part, of: target)
    }

    /// Returns whether the name of a secret may begin with a byte; a quick test, as most bytes begin none.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "a")].contains(byte | 0x20) || byte == UInt8(ascii: "%")
    }

    /// Returns a run of hexadecimal digits that is at least half as long as a signature, whatever precedes it.
    ///
    /// A link may have been mangled on its way, and work again once somebody corrects it.
    private static func signature(in part: Range<Int>, of target: Span<UInt8>) -> Range<Int>? {
        var reader = UnescapingReader(part)
        var run = part.lowerBound..<part.lowerBound
        var length = 0
        while let position = reader.rest.first, let byte = reader.next(in: target) {
            if UnescapingReader.digit(byte) != nil {
                run = (length == 0 ? position : run.lowerBound)..<reader.rest.lowerBound
                length += 1
            } else if length >= 32 {
                break
            } else {
                length = 0
            }
        }
        return length >= 32 ? run : nil
    }

    /// The value of a parameter that is a secret, whether its name says `token`, `token[]` or has its `=` escaped.
    private static func value(in part: Range<Int>, of target: Span<UInt8>) -> Range<Int>? {
        for name in names {
            var reader = UnescapingReader(part)
            guard reader.begins(with: name, in: target) else { continue }
            switch reader.next(in: target) {
            case UInt8(ascii: "="): return reader.rest
            case UInt8(ascii: "["): return reader.rest
            default: continue
            }
        }
        return nil
    }

    /// From where something begins like a token, to the end.
    private static func token(in part: Range<Int>, of target: Span<UInt8>) -> Range<Int>? {
        for position in part {
            // Hardly anything begins like this, and every byte of every address comes by.
            let byte = target[position]
            guard
                byte | 0x20 == UInt8(ascii: "g") || byte | 0x20 == UInt8(ascii: "e") || byte == UInt8(ascii: "%")
            else { continue }
            let rest = position..<part.upperBound
            for beginning in beginnings {
                var reader = UnescapingReader(rest)
                if reader.begins(with: beginning, in: target) { return rest }
            }
        }
        return nil
    }

    private static func without(_ secrets: [Range<Int>], _ target: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var next = 0
        for secret in secrets {
            for index in next..<secret.lowerBound { result.append(target[index]) }
            result.append(contentsOf: "REDACTED".utf8)
            next = secret.upperBound
        }
        for index in next..<target.count { result.append(target[index]) }
        return result
    }
}

/// Reads a part of an address with its escapes undone; what is no escape stays, for a bad request is logged too.
private struct UnescapingReader {
    private(set) var rest: Range<Int>

    init(_ part: Range<Int>) {
        rest = part
    }

    /// Whether the next bytes are those, in small letters or capital ones.
    mutating func begins(with lowered: [UInt8], in target: Span<UInt8>) -> Bool {
        for byte in lowered {
            guard let next = next(in: target), Self.lowered(next) == byte else { return false }
        }
        return true
    }

    mutating func next(in target: Span<UInt8>) -> UInt8? {
        guard let position = rest.first else { return nil }
        if target[position] == UInt8(ascii: "%"), rest.count >= 3, let high = Self.digit(target[position + 1]),
            let low = Self.digit(target[position + 2])
        {
            rest = position + 3..<rest.upperBound
            return high << 4 | low
        }
        rest = position + 1..<rest.upperBound
        return target[position]
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte & 15
        case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"): (byte & 15) + 9
        default: nil
        }
    }
}
