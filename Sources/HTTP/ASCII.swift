/// The bytes and classes of bytes that HTTP's grammar is made of (RFC 9110 section 5.6, RFC 9112 section 2.2).
enum ASCII {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")
    static let semicolon = UInt8(ascii: ";")
    static let slash = UInt8(ascii: "/")
    static let quote = UInt8(ascii: "\"")
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }

    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Space or tab.
    var isBlank: Bool { self == ASCII.space || self == ASCII.tab }

    /// Printable ASCII without the space.
    var isVisible: Bool { self > 0x20 && self < 0x7F }

    /// A byte of a token: `tchar` of RFC 9110 section 5.6.2.
    var isTokenByte: Bool {
        if isLetter || isDigit { return true }
        return switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Returns the lower-case letter of an upper-case one, and every other byte unchanged.
    var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// 0 to 15 for a hexadecimal digit in either case.
    var hexDigitValue: UInt8? {
        if isDigit { return self &- 0x30 }
        let letter = lowered &- 0x61
        return letter < 6 ? letter &+ 10 : nil
    }
}

extension Span<UInt8> {
    /// Returns whether the bytes are exactly those of the text.
    func equals(_ text: String) -> Bool {
        guard count == text.utf8.count else { return false }
        var index = 0
        for byte in text.utf8 {
            if self[index] != byte { return false }
            index &+= 1
        }
        return true
    }

    /// Returns whether the bytes equal the text, which must be in lower case, without regard to case.
    func equalsIgnoringCase(_ lowered: String) -> Bool {
        guard count == lowered.utf8.count else { return false }
        var index = 0
        for byte in lowered.utf8 {
            if self[index].lowered != byte { return false }
            index &+= 1
        }
        return true
    }

    /// Returns a range without the blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    /// The position of the first such byte in the range.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        for index in range where self[index] == byte { return index }
        return nil
    }

    /// The bytes of a part, copied.
    func bytes(in range: Range<Int>) -> [UInt8] {
        var copy = [UInt8]()
        copy.reserveCapacity(range.count)
        for index in range { copy.append(self[index]) }
        return copy
    }
}
