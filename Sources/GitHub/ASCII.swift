extension UInt8 {
    var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isASCIIAlphanumeric: Bool {
        isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}

extension Int {
    /// Reads 1 to 15 ASCII digits; nil for a sign, a blank or anything else that `Int.init` would let pass.
    init?(digits text: some StringProtocol) {
        let bytes = text.utf8
        guard (1...15).contains(bytes.count), bytes.allSatisfy(\.isASCIIDigit) else { return nil }
        self = bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
