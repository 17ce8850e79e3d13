/// The bits to write for each symbol of a block; those of a length include its extra bits.
///
/// Packed as the bits in the lower 24 and their number in the upper 8.
struct SymbolBits {
    /// For literal bytes and the end of the block.
    let literals: [UInt32]
    /// For lengths, by length - 3.
    let lengths: [UInt32]
    private let distances: [UInt32]

    init(literal: HuffmanCode, distance: HuffmanCode) {
        let packed = Self.packed(literal)
        literals = packed
        lengths = (0..<256).map { index in
            let code = packed[Self.lengthSymbol(index)]
            let (base, extraLength) = Self.lengthClass(index)
            let length = code >> 24
            return (length + UInt32(extraLength)) << 24 | UInt32(index - base) << length | code & 0xFF_FFFF
        }
        distances = Self.packed(distance)
    }

    /// For a distance of `index` + 1: its code, the extra bits and their number.
    @inline(__always) func distance(_ index: UInt32) -> (code: UInt32, extra: UInt64, extraLength: Int) {
        let symbol = Self.distanceSymbol(index)
        let extraLength = symbol < 4 ? 0 : symbol / 2 - 1
        return (distances[symbol], UInt64(index) & ((1 << UInt64(extraLength)) - 1), extraLength)
    }

    /// The symbol of a length of `index` + 3 (RFC 1951, section 3.2.5).
    @inline(__always) static func lengthSymbol(_ index: Int) -> Int {
        guard index >= 8 else { return 257 + index }
        guard index < 255 else { return 285 }
        let log = Int.bitWidth - 1 - index.leadingZeroBitCount
        return 257 + 4 * (log - 1) + (index >> (log - 2)) & 3
    }

    /// The symbol of a distance of `index` + 1 (RFC 1951, section 3.2.5).
    @inline(__always) static func distanceSymbol(_ index: UInt32) -> Int {
        guard index >= 4 else { return Int(index) }
        let log = 31 - index.leadingZeroBitCount
        return 2 * log + Int(index >> UInt32(log - 1) & 1)
    }

    private static func lengthClass(_ index: Int) -> (base: Int, extraLength: Int) {
        guard index >= 8, index < 255 else { return (index, 0) }
        let extraLength = Int.bitWidth - 3 - index.leadingZeroBitCount
        return ((index >> extraLength) << extraLength, extraLength)
    }

    private static func packed(_ code: HuffmanCode) -> [UInt32] {
        zip(code.lengths, code.codes).map { UInt32($0) << 24 | UInt32($1) }
    }
}
