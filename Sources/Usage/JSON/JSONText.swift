/// Converts between strings and JSON texts.
package enum JSONText {
    /// Returns a value's text; nil if it is not a text or not UTF-8, or has a bad escape or an unpaired surrogate.
    package static func string(_ value: JSONValue, in bytes: [UInt8]) -> String? {
        guard case .text(let hasEscapes) = value.kind else { return nil }
        guard hasEscapes else { return String(validating: bytes[value.range], as: UTF8.self) }
        return unescaped(bytes[value.range]).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// Returns a text as JSON, with quotes and escapes.
    package static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Returns whether a key equals a name.
    package static func matches(_ key: JSONValue, _ name: [UInt8], in bytes: [UInt8]) -> Bool {
        if key.kind == .text(hasEscapes: true) {
            return string(key, in: bytes).map { $0.utf8.elementsEqual(name) } ?? false
        }
        guard key.range.count == name.count else { return false }
        var position = key.range.lowerBound
        for byte in name {
            guard bytes[position] == byte else { return false }
            position += 1
        }
        return true
    }

    private static func unescaped(_ escaped: ArraySlice<UInt8>) -> [UInt8]? {
        var rest = escaped
        var plain: [UInt8] = []
        plain.reserveCapacity(escaped.count)
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                plain.append(byte)
                continue
            }
            guard let kind = rest.popFirst() else { return nil }
            if kind == UInt8(ascii: "u") {
                guard let scalar = scalar(&rest) else { return nil }
                plain.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            } else {
                guard let character = character(kind) else { return nil }
                plain.append(character)
            }
        }
        return plain
    }

    private static func character(_ kind: UInt8) -> UInt8? {
        switch kind {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): kind
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let high = unit(&rest) else { return nil }
        guard UTF16.isLeadSurrogate(high) else { return Unicode.Scalar(high) }
        guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"), let low = unit(&rest),
            UTF16.isTrailSurrogate(low)
        else { return nil }
        return Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    }

    private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt16? {
        guard rest.count >= 4 else { return nil }
        var unit: UInt16 = 0
        for byte in rest.prefix(4) {
            let digit: UInt8
            switch byte {
            case 48...57: digit = byte - 48
            case 65...70: digit = byte - 55
            case 97...102: digit = byte - 87
            default: return nil
            }
            unit = unit << 4 | UInt16(digit)
        }
        rest = rest.dropFirst(4)
        return unit
    }
}
