/// Keeps secrets in addresses out of the log.
package enum TargetRedaction {
    /// Parameters whose values are secrets.
    private static let names = ["token", "sig", "access_token"].map { Array($0.utf8) }
    /// How tokens begin that somebody may send under another name.
    private static let beginnings = ["ghp_", "github_pat_", "emblem_"].map { Array($0.utf8) }

    /// The target with `REDACTED` in place of each secret; nil when there is none.
    ///
    /// Names are compared as the service reads them, with their escapes undone, so that `%74oken` is found too.
    package static func redacted(_ target: Span<UInt8>) -> [UInt8]? {
        guard let question = target.indices.first(where: { target[$0] == UInt8(ascii: "?") }) else { return nil }
        var result: [UInt8] = []
        var hasSecret = false
        for index in 0...question { result.append(target[index]) }
        let query = (question + 1..<target.count).map { target[$0] }
        for (place, part) in query.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).enumerated() {
            if place > 0 { result.append(UInt8(ascii: "&")) }
            let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let value = part[min(equals + 1, part.endIndex)...]
            if equals < part.endIndex, isSecret(unescaped(part[..<equals]), unescaped(value)) {
                result.append(contentsOf: part[...equals])
                result.append(contentsOf: "REDACTED".utf8)
                hasSecret = true
            } else {
                result.append(contentsOf: part)
            }
        }
        return hasSecret ? result : nil
    }

    private static func isSecret(_ name: [UInt8], _ value: [UInt8]) -> Bool {
        names.contains(name.map { $0 | (isLetter($0) ? 0x20 : 0) }) || beginnings.contains { value.starts(with: $0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    /// Leaves what is no escape as it is: a bad request is logged too.
    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, let high = digit(rest[rest.startIndex]),
                let low = digit(rest[rest.startIndex + 1])
            {
                result.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte & 15
        case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"): (byte & 15) + 9
        default: nil
        }
    }
}
