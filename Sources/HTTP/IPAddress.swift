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

    /// The address whose limits it shares: itself, or its /64 network for IPv6, which one household has to itself.
    public var limitKey: IPAddress { isV4 ? self : IPAddress(high: high, low: 0) }

    /// Parses dotted or colon notation, exactly; nil for anything else, ports and zones included.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        if bytes.contains(ASCII.colon) {
            guard let parsed = Self.v6(bytes[...]) else { return nil }
            self = parsed
        } else {
            guard let bits = Self.v4(bytes[...]) else { return nil }
            self.init(v4: bits)
        }
    }

    private static func v4(_ bytes: ArraySlice<UInt8>) -> UInt32? {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bits: UInt32 = 0
        for part in parts {
            // A leading zero is refused: some programs read such numbers as octal.
            guard (1...3).contains(part.count), part.allSatisfy(\.isDigit), part.count == 1 || part.first != 0x30
            else { return nil }
            let number = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 & 15) }
            guard number <= 255 else { return nil }
            bits = bits << 8 | number
        }
        return bits
    }

    private static func v6(_ bytes: ArraySlice<UInt8>) -> IPAddress? {
        var head: [UInt16] = []
        var tail: [UInt16] = []
        let gap = bytes.indices.dropLast().first { bytes[$0] == ASCII.colon && bytes[$0 + 1] == ASCII.colon }
        if let gap {
            guard let left = groups(bytes[..<gap]), let right = groups(bytes[(gap + 2)...]),
                left.count + right.count < 8
            else { return nil }
            (head, tail) = (left, right)
        } else {
            guard let all = groups(bytes), all.count == 8 else { return nil }
            head = all
        }
        let words = head + [UInt16](repeating: 0, count: 8 - head.count - tail.count) + tail
        let halves = [words[..<4], words[4...]].map { $0.reduce(UInt64(0)) { $0 << 16 | UInt64($1) } }
        return IPAddress(high: halves[0], low: halves[1])
    }

    private static func groups(_ bytes: ArraySlice<UInt8>) -> [UInt16]? {
        guard !bytes.isEmpty else { return [] }
        var groups: [UInt16] = []
        let parts = bytes.split(separator: ASCII.colon, omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, part.contains(UInt8(ascii: ".")) {
                guard let bits = v4(part) else { return nil }
                groups += [UInt16(truncatingIfNeeded: bits >> 16), UInt16(truncatingIfNeeded: bits)]
            } else {
                guard (1...4).contains(part.count) else { return nil }
                var group: UInt16 = 0
                for byte in part {
                    guard let digit = byte.hexDigitValue else { return nil }
                    group = group << 4 | UInt16(digit)
                }
                groups.append(group)
            }
        }
        return groups.count <= 8 ? groups : nil
    }
}

extension IPAddress: CustomStringConvertible {
    /// Dotted notation, or eight groups of hexadecimal digits without the `::` abbreviation.
    public var description: String {
        if isV4 {
            return [24, 16, 8, 0].map { String(low >> UInt64($0) & 255) }.joined(separator: ".")
        }
        return [high, low].flatMap { half in [48, 32, 16, 0].map { String(half >> UInt64($0) & 0xFFFF, radix: 16) } }
            .joined(separator: ":")
    }
}
