extension Int {
    /// Parses 1 to 15 ASCII digits; nil for a sign, a blank, digits of other scripts and anything else `Int.init` takes.
    ///
    /// Numbers of 15 digits can be added and multiplied by a thousand without overflow.
    public init?(digits text: some StringProtocol) {
        let bytes = text.utf8
        guard (1...15).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self = bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    /// The number in decimal digits, filled up with zeros in front to `width` characters.
    package func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}
