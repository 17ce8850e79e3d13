/// An IPv4 or IPv6 address; an IPv4 address mapped into IPv6 is the IPv4 one.
public struct IPAddress: Sendable, Hashable {
    /// The first 64 of 128 bits, in IPv6 form.
    public let high: UInt64
    /// The last 64 of 128 bits, in IPv6 form.
    public let low: UInt64

    /// An address from its 128 bits, IPv4 in the mapped form `::ffff:a.b.c.d`.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// An IPv4 address from its 32 bits.
    public init(v4 bits: UInt32) {
        self.init(high: 0, low: 0xFFFF_0000_0000 | UInt64(bits))
    }

    /// Whether it is an IPv4 address.
    public var isV4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// The address that limits count by: the address itself, or its /64 network for IPv6, which one household has.
    public var limitKey: IPAddress { isV4 ? self : IPAddress(high: high, low: 0) }

    /// Parses dotted or colon notation, exactly; nil for anything else, ports and zones included.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        self.init(ascii: bytes.span)
    }

    /// Parses the same from bytes, without any allocation.
    public init?(ascii bytes: Span<UInt8>) {
        if bytes.firstIndex(of: ASCII.colon, in: bytes.indices) != nil {
            guard let bits = Self.v6(bytes) else { return nil }
            self.init(high: UInt64(truncatingIfNeeded: bits >> 64), low: UInt64(truncatingIfNeeded: bits))
        } else {
            guard let bits = Self.v4(bytes) else { return nil }
            self.init(v4: bits)
        }
    }

    private static func v4(_ bytes: Span<UInt8>) -> UInt32? {
        var bits: UInt32 = 0
        var parts = 0
        var start = 0
        while parts < 4, start <= bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "."), in: start..<bytes.count) ?? bytes.count
            guard let part = decimal(bytes.extracting(start..<end)) else { return nil }
            bits = bits << 8 | part
            parts += 1
            start = end + 1
        }
        return parts == 4 && start == bytes.count + 1 ? bits : nil
    }

    /// 0 to 255 without a leading zero: some programs read such numbers as octal.
    private static func decimal(_ digits: Span<UInt8>) -> UInt32? {
        guard (1...3).contains(digits.count), digits.count == 1 || digits[0] != UInt8(ascii: "0") else { return nil }
        var number: UInt32 = 0
        for index in digits.indices {
            guard digits[index].isDigit else { return nil }
            number = number * 10 + UInt32(digits[index] & 15)
        }
        return number <= 255 ? number : nil
    }

    /// Groups from left to right; at a `::` those so far are remembered, to be moved to the front at the end.
    private static func v6(_ bytes: Span<UInt8>) -> UInt128? {
        var bits: UInt128 = 0
        var groups = 0
        var groupsBeforeGap: Int?
        var position = 0
        if bytes.count >= 2, bytes[0] == ASCII.colon, bytes[1] == ASCII.colon {
            groupsBeforeGap = 0
            position = 2
        }
        while position < bytes.count {
            let end = bytes.firstIndex(of: ASCII.colon, in: position..<bytes.count) ?? bytes.count
            let part = bytes.extracting(position..<end)
            if end == bytes.count, let address = v4(part) {
                bits = bits << 32 | UInt128(address)
                groups += 2
            } else {
                guard let group = group(part) else { return nil }
                bits = bits << 16 | group
                groups += 1
            }
            guard groups <= 8 else { return nil }
            position = end + 1
            if position == bytes.count { return nil }
            if position < bytes.count, bytes[position] == ASCII.colon {
                guard groupsBeforeGap == nil else { return nil }
                groupsBeforeGap = groups
                position += 1
            }
        }
        guard let groupsBeforeGap else { return groups == 8 ? bits : nil }
        guard groups < 8 else { return nil }
        let tailWidth = 16 * (groups - groupsBeforeGap)
        let tail = bits & ((1 << tailWidth) - 1)
        return (bits >> tailWidth) << (128 - 16 * groupsBeforeGap) | tail
    }

    private static func group(_ digits: Span<UInt8>) -> UInt128? {
        guard (1...4).contains(digits.count) else { return nil }
        var group: UInt128 = 0
        for index in digits.indices {
            guard let digit = digits[index].hexDigitValue else { return nil }
            group = group << 4 | UInt128(digit)
        }
        return group
    }
}

extension IPAddress: CustomStringConvertible {
    /// Dotted notation, or eight groups of hexadecimal digits without the `::` abbreviation.
    public var description: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes the description behind what is there, without any other allocation.
    public func write(to bytes: inout [UInt8]) {
        if isV4 {
            for part in 0..<4 {
                if part > 0 { bytes.append(UInt8(ascii: ".")) }
                Self.write(UInt16(truncatingIfNeeded: low >> UInt64(24 - 8 * part)) & 255, radix: 10, to: &bytes)
            }
        } else {
            for group in 0..<8 {
                if group > 0 { bytes.append(ASCII.colon) }
                let half = group < 4 ? high : low
                Self.write(UInt16(truncatingIfNeeded: half >> UInt64(48 - 16 * (group & 3))), radix: 16, to: &bytes)
            }
        }
    }

    private static func write(_ number: UInt16, radix: UInt16, to bytes: inout [UInt8]) {
        if number >= radix { write(number / radix, radix: radix, to: &bytes) }
        let digit = UInt8(truncatingIfNeeded: number % radix)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
}
