/// Keeps secrets in addresses out of the log.
package enum TargetRedaction {
    /// Parameters whose values are secrets, in small letters.
    private static let names = ["token", "sig", "access_token"].map { Array($0.utf8) }
    /// How tokens begin, GitHub's and ours, that somebody may send in another place.
    private static let beginnings = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "emblem_"]
        .map { Array($0.utf8) }

    /// The target with `REDACTED` in place of each secret; nil when there is none, which costs no allocation.
    ///
    /// Secrets are the values of some parameters, and every part of the path or the query that begins like a token.
    /// They are compared as the service reads them, with their escapes undone, so that `%74oken` is found too.
    package static func redacted(_ target: Span<UInt8>) -> [UInt8]? {
        var secrets: [Range<Int>] = []
        var isQuery = false
        var start = 0
        for index in 0...target.count {
            let byte = index < target.count ? target[index] : UInt8(ascii: "&")
            let isPathEnd = !isQuery && (byte == UInt8(ascii: "?") || index == target.count)
            guard isPathEnd || byte == UInt8(ascii: isQuery ? "&" : "/") else { continue }
            if let secret = secret(in: start..<index, of: target, isQuery: isQuery) { secrets.append(secret) }
            isQuery = isQuery || isPathEnd
            start = index + 1
        }
        return secrets.isEmpty ? nil : without(secrets, target)
    }

    /// The secret in a part of the path, or in `name=value`.
    private static func secret(in part: Range<Int>, of target: Span<UInt8>, isQuery: Bool) -> Range<Int>? {
        var equals = part.lowerBound
        while equals < part.upperBound, target[equals] != UInt8(ascii: "=") { equals += 1 }
        if !isQuery || equals == part.upperBound || isToken(part, of: target) {
            return isToken(part, of: target) ? part : nil
        }
        let value = equals + 1..<part.upperBound
        return isSecret(part.lowerBound..<equals, of: target) || isToken(value, of: target) ? value : nil
    }

    private static func isSecret(_ name: Range<Int>, of target: Span<UInt8>) -> Bool {
        for secret in names {
            var reader = UnescapingReader(name)
            if reader.begins(with: secret, in: target), reader.next(in: target) == nil { return true }
        }
        return false
    }

    private static func isToken(_ text: Range<Int>, of target: Span<UInt8>) -> Bool {
        // Hardly anything begins like this, and every part of every address comes by.
        guard let first = text.first.map({ target[$0] }),
            first | 0x20 == UInt8(ascii: "g")
                || first | 0x20 == UInt8(ascii: "e") || first == UInt8(ascii: "%")
        else { return false }
        for beginning in beginnings {
            var reader = UnescapingReader(text)
            if reader.begins(with: beginning, in: target) { return true }
        }
        return false
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
    private var rest: Range<Int>

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

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte & 15
        case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"): (byte & 15) + 9
        default: nil
        }
    }
}
