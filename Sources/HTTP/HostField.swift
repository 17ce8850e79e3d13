/// The grammar of a Host field's value (RFC 9110 section 7.2, RFC 3986 section 3.2).
enum HostField {
    /// Whether it is a host with an optional port; the empty value is one.
    static func isValid(_ value: Span<UInt8>) -> Bool {
        var hostEnd = value.count
        if value.count > 0, value[0] == UInt8(ascii: "[") {
            guard let close = value.firstIndex(of: UInt8(ascii: "]"), in: 1..<value.count), close > 1 else {
                return false
            }
            for index in 1..<close where !isAddressByte(value[index]) { return false }
            hostEnd = close + 1
        } else {
            hostEnd = value.firstIndex(of: ASCII.colon, in: 0..<value.count) ?? value.count
            for index in 0..<hostEnd where !isNameByte(value[index]) { return false }
        }
        return isPort(value.extracting(hostEnd..<value.count))
    }

    /// Nothing, or a colon and at most five digits.
    private static func isPort(_ text: Span<UInt8>) -> Bool {
        guard text.count > 0 else { return true }
        guard text[0] == ASCII.colon, text.count <= 6 else { return false }
        for index in 1..<text.count where !text[index].isDigit { return false }
        return true
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        byte.hexDigitValue != nil || byte == ASCII.colon || byte == UInt8(ascii: ".")
    }

    /// Letters, digits and what registered names are seen to have.
    ///
    /// The percent escapes and sub-delimiters that the
    /// grammar also allows are refused, for no resolvable host has them.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
    }
}
