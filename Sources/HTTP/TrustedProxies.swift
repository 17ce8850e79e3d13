/// The proxies in front, whose word on where a request came from is taken.
public struct TrustedProxies: Sendable, Hashable {
    /// Their addresses.
    public let blocks: [AddressBlock]

    /// Trusts these; nobody by default.
    public init(_ blocks: [AddressBlock] = []) {
        self.blocks = blocks
    }

    /// The client's address: the peer's, unless that is a trusted proxy that names another.
    ///
    /// Each proxy adds on the right whom it heard from, so the list is read from there, and the first address that is
    /// not a trusted proxy's is the last one that somebody trusted has seen. What stands left of it may be invented.
    public func client(of peer: IPAddress, forwardedFor values: [String]) -> IPAddress {
        guard !blocks.isEmpty, isTrusted(peer) else { return peer }
        var client = peer
        for entry in values.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }).reversed() {
            guard let address = Self.address(entry) else { return client }
            client = address
            guard isTrusted(address) else { return client }
        }
        return client
    }

    private func isTrusted(_ address: IPAddress) -> Bool {
        blocks.contains { $0.contains(address) }
    }

    /// An entry may carry a port, IPv6 then in brackets.
    private static func address(_ entry: Substring) -> IPAddress? {
        let text = entry.drop { $0 == " " || $0 == "\t" }
        let trimmed = text.prefix { $0 != " " && $0 != "\t" }
        if let plain = IPAddress(trimmed) { return plain }
        if trimmed.first == "[" { return IPAddress(trimmed.dropFirst().prefix { $0 != "]" }) }
        return IPAddress(trimmed.prefix { $0 != ":" })
    }
}
