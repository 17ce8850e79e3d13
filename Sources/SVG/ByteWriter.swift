import Bytes

/// A buffer of XML, in which all text is escaped and all numbers are written.
struct ByteWriter: ~Copyable {
    private(set) var buffer: ByteBuffer

    init(capacity: Int) {
        buffer = ByteBuffer(capacity: capacity)
    }

    /// A copy of the bytes written so far.
    var bytes: [UInt8] { buffer.bytes }
    var isEmpty: Bool { buffer.isEmpty }
    var count: Int { buffer.count }

    /// Appends markup as it is; only for literals of this module and bytes it wrote itself.
    mutating func markup(_ text: StaticString) {
        buffer.append(literal: text)
    }

    /// Appends one ASCII character of markup.
    mutating func character(_ ascii: UInt8) {
        buffer.append(ascii)
    }

    /// Appends markup that this module made.
    mutating func written(_ other: [UInt8]) {
        buffer.append(contentsOf: other)
    }

    /// Appends what another writer wrote.
    mutating func written(_ other: borrowing ByteWriter) {
        buffer.append(contentsOf: other.buffer)
    }

    /// Appends content or an attribute's value, escaped for both.
    ///
    /// Control characters and the noncharacters U+FFFE and U+FFFF, which no XML document may hold, are left out.
    mutating func escaped(_ text: String) {
        let start = buffer.count
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "<"): markup("&lt;")
            case UInt8(ascii: ">"): markup("&gt;")
            case UInt8(ascii: "\""): markup("&quot;")
            case UInt8(ascii: "'"): markup("&#39;")
            case 0x00...0x1F, 0x7F: continue
            case 0xBE, 0xBF: nonCharacterTail(byte, notBefore: start)
            default: buffer.append(byte)
            }
        }
    }

    /// Appends a number with at most three decimals and no noise: `12`, `0.5`, `-3.125`.
    ///
    /// A number that is not finite is written as 0.
    mutating func number(_ value: Double) {
        thousandths(Thousandths.of(value))
    }

    /// Appends numbers with a space between.
    mutating func numbers(_ values: [Double]) {
        for (index, value) in values.enumerated() {
            if index > 0 { markup(" ") }
            number(value)
        }
    }

    /// Appends a count of thousandths as a decimal number.
    mutating func thousandths(_ value: Int) {
        let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 1000)
        if value < 0 { character(UInt8(ascii: "-")) }
        integer(whole)
        guard rest != 0 else { return }
        let fraction = PackedDigits(fraction: rest)
        buffer.append(packed: fraction.bytes, count: fraction.count)
    }

    /// Appends a colour as `#rgb` or `#rrggbb`, without its alpha.
    mutating func color(_ color: Color) {
        let isShort = color.red % 17 == 0 && color.green % 17 == 0 && color.blue % 17 == 0
        markup("#")
        for shift in stride(from: 16, through: 0, by: -8) {
            let channel = UInt8(truncatingIfNeeded: color.rgb >> UInt32(shift))
            if !isShort { hexDigit(channel >> 4) }
            hexDigit(channel & 15)
        }
    }

    /// Appends bytes in Base64 (RFC 4648, section 4).
    mutating func base64(_ data: [UInt8]) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        for start in stride(from: 0, to: data.count, by: 3) {
            let chunk = data[start..<min(start + 3, data.count)]
            let bits = chunk.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - chunk.count))
            for position in 0..<4 {
                let isPadding = position > chunk.count
                let index = Int(bits >> UInt32(18 - 6 * position) & 63)
                buffer.append(isPadding ? UInt8(ascii: "=") : alphabet[index])
            }
        }
    }

    private mutating func integer(_ value: UInt) {
        if value >= 1000 { integer(value / 1000) }
        let digits = PackedDigits(group: value % 1000, isFirst: value < 1000)
        buffer.append(packed: digits.bytes, count: digits.count)
    }

    private mutating func hexDigit(_ value: UInt8) {
        buffer.append(value < 10 ? 48 + value : 87 + value)
    }

    /// Appends the last byte of a character, or takes the character back when it is U+FFFE or U+FFFF.
    private mutating func nonCharacterTail(_ byte: UInt8, notBefore start: Int) {
        let isForbidden =
            buffer.count - start >= 2 && buffer[buffer.count - 2] == 0xEF && buffer[buffer.count - 1] == 0xBF
        if isForbidden { buffer.removeLast(2) } else { buffer.append(byte) }
    }
}

/// A part of a number's characters, to be appended all at once.
private struct PackedDigits {
    private(set) var bytes: UInt64 = 0
    private(set) var count = 0

    /// Makes three digits of a whole number, without leading zeros if they are its first.
    init(group value: UInt, isFirst: Bool) {
        if !isFirst || value >= 100 { append(digit: value / 100) }
        if !isFirst || value >= 10 { append(digit: value / 10 % 10) }
        append(digit: value % 10)
    }

    /// Makes a decimal point and thousandths, without trailing zeros.
    init(fraction thousandths: UInt) {
        append(UInt8(ascii: "."))
        append(digit: thousandths / 100)
        guard thousandths % 100 != 0 else { return }
        append(digit: thousandths / 10 % 10)
        guard thousandths % 10 != 0 else { return }
        append(digit: thousandths % 10)
    }

    private mutating func append(_ character: UInt8) {
        bytes |= UInt64(character) << UInt64(truncatingIfNeeded: 8 * count)
        count += 1
    }

    private mutating func append(digit: UInt) { append(UInt8(truncatingIfNeeded: 48 + digit)) }
}

/// Numbers as the writer rounds them.
enum Thousandths {
    /// Returns a value in whole thousandths, clamped to ±1e9; 0 if it is not finite.
    static func of(_ value: Double) -> Int {
        guard value.isFinite else { return 0 }
        let scaled = min(max(value, -1e9), 1e9) * 1000
        return Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    }
}
