extension Int {
    /// Reads 1 to 15 ASCII digits; nil for a sign, a blank, digits of other scripts and whatever else `Int.init` takes.
    ///
    /// So many fit with room to reckon, which an address, a header or a command line cannot be trusted to keep to.
    public init?(digits text: some StringProtocol) {
        let bytes = text.utf8
        guard (1...15).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self = bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}
