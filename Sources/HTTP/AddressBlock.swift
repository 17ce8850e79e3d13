/// A range of addresses in CIDR notation, as `10.0.0.0/8` or `fd00::/8`; an address alone is a block of one.
public struct AddressBlock: Sendable, Hashable {
    private let address: IPAddress
    private let prefix: Int

    /// Parses the notation; returns nil if the address or the length is not valid.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let address = IPAddress(parts[0]) else { return nil }
        let width = address.isV4 ? 32 : 128
        var length = width
        if parts.count == 2 {
            let digits = Array(parts[1].utf8)
            guard (1...3).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
            length = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
        }
        guard length <= width else { return nil }
        self.address = address
        prefix = length + 128 - width
    }

    /// Whether the address is in the block.
    public func contains(_ other: IPAddress) -> Bool {
        let high = (address.high ^ other.high) & Self.mask(min(prefix, 64))
        let low = (address.low ^ other.low) & Self.mask(max(0, prefix - 64))
        return address.isV4 == other.isV4 && high == 0 && low == 0
    }

    /// The first bits of 64 set; a shift by 64 gives zero in Swift.
    private static func mask(_ bits: Int) -> UInt64 { ~UInt64(0) << UInt64(64 - bits) }
}
