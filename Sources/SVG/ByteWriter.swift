/// Bytes of XML in the making: the one place that escapes text and writes numbers.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Appends markup as it is; only for literals of this module and bytes it wrote itself.
    mutating func markup(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Appends bytes that a writer of this module made.
    mutating func written(_ other: [UInt8]) {
        bytes.append(contentsOf: other)
    }

    /// Appends content or an attribute's value, escaped for both.
    ///
    /// Control characters and the noncharacters U+FFFE and U+FFFF, which no XML document may hold, are left out.
    mutating func escaped(_ text: String) {
        var copy = text
        copy.makeContiguousUTF8()
        let start = bytes.count
        for byte in copy.utf8 {
            switch byte {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "<"): markup("&lt;")
            case UInt8(ascii: ">"): markup("&gt;")
            case UInt8(ascii: "\""): markup("&quot;")
            case UInt8(ascii: "'"): markup("&#39;")
            case 0x00...0x1F, 0x7F: continue
            case 0xBE, 0xBF: nonCharacterTail(byte, notBefore: start)
            default: bytes.append(byte)
            }
        }
    }

    /// Appends a number with at most three decimals and no noise: `12`, `0.5`, `-3.125`.
    ///
    /// What is not finite is written as 0.
    mutating func number(_ value: Double) {
        guard value.isFinite else { return markup("0") }
        thousandths(Int((min(max(value, -1e9), 1e9) * 1000).rounded()))
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
        if value < 0 { markup("-") }
        let magnitude = value.magnitude
        integer(magnitude / 1000)
        var rest = magnitude % 1000
        guard rest != 0 else { return }
        markup(".")
        var unit: UInt = 100
        while rest != 0 {
            bytes.append(UInt8(truncatingIfNeeded: 48 + rest / unit))
            rest %= unit
            unit /= 10
        }
    }

    /// Appends a colour as `#rgb` or `#rrggbb`, without its alpha.
    mutating func color(_ color: Color) {
        markup("#")
        let channels = (color.red, color.green, color.blue)
        let isShort = channels.0 % 17 == 0 && channels.1 % 17 == 0 && channels.2 % 17 == 0
        for channel in [channels.0, channels.1, channels.2] {
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
                bytes.append(isPadding ? UInt8(ascii: "=") : alphabet[index])
            }
        }
    }

    private mutating func integer(_ value: UInt) {
        var divisor: UInt = 1
        while value / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(truncatingIfNeeded: 48 + value / divisor % 10))
            divisor /= 10
        }
    }

    private mutating func hexDigit(_ value: UInt8) {
        bytes.append(value < 10 ? 48 + value : 87 + value)
    }

    /// Appends the last byte of a character, or takes the character back when it is U+FFFE or U+FFFF.
    private mutating func nonCharacterTail(_ byte: UInt8, notBefore start: Int) {
        let isForbidden = bytes.count - start >= 2 && bytes[bytes.count - 2] == 0xEF && bytes[bytes.count - 1] == 0xBF
        if isForbidden { bytes.removeLast(2) } else { bytes.append(byte) }
    }
}
