/// Reads the numbers of SVG's attributes byte by byte: coordinates, lists, path data, transforms.
package struct GeometryScanner {
    private let bytes: [UInt8]
    /// The offset of the next byte.
    package private(set) var position = 0

    /// Larger numbers are refused, so that painters need not check their arithmetic.
    package static let maxMagnitude = 1e6

    package init(_ text: some StringProtocol) {
        bytes = Array(text.utf8)
    }

    /// Whether nothing but white space is left.
    package mutating func isAtEnd() -> Bool {
        skipSpace()
        return position == bytes.count
    }

    /// Returns the next byte that is not white space, without taking it.
    package mutating func peek() -> UInt8? {
        skipSpace()
        return position < bytes.count ? bytes[position] : nil
    }

    /// Takes a byte if it comes next, after any white space.
    package mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    /// Takes an ASCII letter that comes next, after any white space.
    package mutating func letter() -> UInt8? {
        guard let byte = peek(), Self.isLetter(byte) else { return nil }
        position += 1
        return byte
    }

    /// Takes all ASCII letters that come next.
    package mutating func word() -> String {
        skipSpace()
        let start = position
        while position < bytes.count, Self.isLetter(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Takes white space with at most one comma in it, and returns whether there was a comma.
    @discardableResult
    package mutating func separator() -> Bool {
        let isComma = take(UInt8(ascii: ","))
        skipSpace()
        return isComma
    }

    /// Takes a number as SVG writes it (`-.5e1`); nil, and nothing taken, when there is none or it is too large.
    package mutating func number() -> Double? {
        skipSpace()
        let start = position
        if let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { position += 1 }
        var digits = digitRun()
        if current == UInt8(ascii: ".") {
            position += 1
            digits += digitRun()
        }
        guard digits > 0 else {
            position = start
            return nil
        }
        takeExponent()
        guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite,
            abs(value) <= Self.maxMagnitude
        else {
            position = start
            return nil
        }
        return value
    }

    /// Takes a `0` or `1`, which in an arc's flags may stand without a separator.
    package mutating func flag() -> Bool? {
        guard let byte = peek(), byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") else { return nil }
        position += 1
        return byte == UInt8(ascii: "1")
    }

    /// Takes numbers with separators between them until there are no more; returns none if a comma is left over.
    package mutating func numbers() -> [Double] {
        var list: [Double] = []
        var isOpen = false
        while let value = number() {
            list.append(value)
            isOpen = separator()
        }
        return isOpen ? [] : list
    }

    /// Whether a byte is an ASCII letter.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D, 0x0C].contains(bytes[position]) { position += 1 }
    }

    private mutating func digitRun() -> Int {
        let start = position
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position - start
    }

    private mutating func takeExponent() {
        let start = position
        guard let byte = current, byte | 0x20 == UInt8(ascii: "e") else { return }
        position += 1
        if let sign = current, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { position += 1 }
        // An `e` without digits belongs to whatever comes next, as in `2em`.
        if digitRun() == 0 { position = start }
    }
}
