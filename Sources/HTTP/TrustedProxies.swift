/// The proxies whose `X-Forwarded-For` is believed.
public struct TrustedProxies: Sendable, Hashable {
    /// Their addresses.
    public let blocks: [AddressBlock]

    /// Trusts the proxies in these blocks; without any, no proxy is trusted.
    public init(_ blocks: [AddressBlock] = []) {
        self.blocks = blocks
    }

    /// The client's address: the peer's, unless that is a trusted proxy that names another.
    ///
    /// Each proxy appends the address that it received the request from, so the list is read from its end. The first
    /// address that is not a trusted proxy's is the client's; those before it may be invented. Allocates nothing.
    ///
    /// - Parameters:
    ///   - peer: the other end of the connection.
    ///   - forwardedFor: `RequestHead.forwardedFor`.
    ///   - bytes: the head that it points into.
    /// - Returns: the address that limits and the log go by.
    public func client(of peer: IPAddress, forwardedFor: Range<Int>?, in bytes: Span<UInt8>) -> IPAddress {
        guard let forwardedFor, isTrusted(peer) else { return peer }
        var client = peer
        var entries = ForwardedEntries(forwardedFor, in: bytes)
        while let entry = entries.popLast(in: bytes) {
            guard let address = Self.address(bytes.extracting(entry)) else { return client }
            client = address
            guard isTrusted(address) else { return client }
        }
        return client
    }

    /// Returns whether an address is a trusted proxy's.
    public func isTrusted(_ address: IPAddress) -> Bool {
        for block in blocks where block.contains(address) { return true }
        return false
    }

    /// An entry may carry a port, IPv6 then in brackets.
    private static func address(_ entry: Span<UInt8>) -> IPAddress? {
        var range = entry.trimmed(entry.indices)
        if let blank = range.first(where: { entry[$0].isBlank }) { range = range.lowerBound..<blank }
        if let plain = IPAddress(ascii: entry.extracting(range)) { return plain }
        let isBracketed = !range.isEmpty && entry[range.lowerBound] == UInt8(ascii: "[")
        if isBracketed { range = range.dropFirst() }
        let mark = isBracketed ? UInt8(ascii: "]") : ASCII.colon
        let end = entry.firstIndex(of: mark, in: range) ?? range.upperBound
        return IPAddress(ascii: entry.extracting(range.lowerBound..<end))
    }
}
