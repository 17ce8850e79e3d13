/// Collects tokens of deflate and writes them as one block with codes made for them (RFC 1951, section 3.2.7).
///
/// A token is a pixel's three bytes, one byte, or a match.
@safe final class TokenBlock {
    private static let capacity = 1 << 16
    private static let byteFlag: UInt32 = 1 << 30
    private static let matchFlag: UInt32 = 1 << 31
    private static let endOfBlock = 256

    /// `capacity` places, of which `count` are filled; a full block is written before the next token.
    private let tokens = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
    private var count = 0
    private let output: BitBuffer

    init(output: BitBuffer) {
        self.output = output
    }

    deinit {
        unsafe tokens.deallocate()
    }

    /// The number of tokens in the blocks written before.
    private var written = 0

    /// The number of tokens appended since `clear`.
    var total: Int { written + count }

    /// Removes all tokens.
    func clear() {
        (count, written) = (0, 0)
    }

    /// Returns the tokens appended since `total` was `mark`; nil if a block was written in between.
    func tokens(since mark: Int) -> [UInt32]? {
        guard mark >= written else { return nil }
        return (mark - written..<count).map { unsafe tokens[$0] }
    }

    /// Appends tokens that `tokens(since:)` gave.
    func append(_ others: [UInt32]) {
        for token in others { append(token) }
    }

    /// Appends a pixel's red, green and blue; the upper 8 bits are ignored.
    @inline(__always) func appendPixel(_ pixel: UInt32) {
        append(pixel & 0xFF_FFFF)
    }

    /// Appends a single byte.
    func appendByte(_ byte: UInt8) {
        append(Self.byteFlag | UInt32(byte))
    }

    /// Appends a match: `length` bytes, 3 or more, repeated from `distance` bytes before, 1 to 32,768.
    func appendMatch(length: Int, distance: Int) {
        var rest = length
        while rest > 258 {
            // The remainder must be long enough for a match of its own.
            let piece = rest - 258 >= 3 ? 258 : rest - 3
            append(Self.match(length: piece, distance: distance))
            rest -= piece
        }
        append(Self.match(length: rest, distance: distance))
    }

    /// Writes the collected tokens as a block.
    func write(isLast: Bool) {
        let (literals, distances) = countSymbols()
        let literal = HuffmanCode(counts: literals, limit: 15)
        let distance = HuffmanCode(counts: distances, limit: 15)
        // A token takes at most 48 bits, the head far less than 400 bytes.
        output.reserve(6 * count + 400)
        output.put(isLast ? 1 : 0, 1)
        output.put(2, 2)
        BlockHead(literal: literal, distance: distance).write(to: output)
        writeTokens(SymbolBits(literal: literal, distance: distance))
        written += count
        count = 0
    }

    @inline(__always) private func append(_ token: UInt32) {
        if count == Self.capacity { write(isLast: false) }
        unsafe tokens[count] = token
        count += 1
    }

    private static func match(length: Int, distance: Int) -> UInt32 {
        matchFlag | UInt32(truncatingIfNeeded: (length - 3) & 0xFF) << 15
            | UInt32(truncatingIfNeeded: (distance - 1) & 0x7FFF)
    }

    private func countSymbols() -> (literals: [UInt32], distances: [UInt32]) {
        var literals = Array(repeating: UInt32(0), count: 286)
        var distances = Array(repeating: UInt32(0), count: 30)
        unsafe literals.withUnsafeMutableBufferPointer { literals in
            unsafe distances.withUnsafeMutableBufferPointer { distances in
                unsafe count(into: literals, distances)
            }
        }
        literals[Self.endOfBlock] = 1
        return (literals, distances)
    }

    /// Counts into 286 and 30 places: a length's symbol is at most 285, a distance's 29, a byte 255.
    private func count(
        into literals: UnsafeMutableBufferPointer<UInt32>,
        _ distances: UnsafeMutableBufferPointer<UInt32>
    ) {
        for index in 0..<count {
            let token = unsafe tokens[index]
            if token & Self.matchFlag != 0 {
                unsafe literals[SymbolBits.lengthSymbol(Int(token >> 15 & 0xFF))] &+= 1
                unsafe distances[SymbolBits.distanceSymbol(token & 0x7FFF)] &+= 1
            } else if token & Self.byteFlag != 0 {
                unsafe literals[Int(token & 0xFF)] &+= 1
            } else {
                unsafe literals[Int(token >> 16 & 0xFF)] &+= 1
                unsafe literals[Int(token >> 8 & 0xFF)] &+= 1
                unsafe literals[Int(token & 0xFF)] &+= 1
            }
        }
    }

    private func writeTokens(_ symbols: SymbolBits) {
        for index in 0..<count {
            let token = unsafe tokens[index]
            if token & Self.matchFlag != 0 {
                put(symbols.lengths[Int(token >> 15 & 0xFF)])
                let (distance, extra, extraLength) = symbols.distance(token & 0x7FFF)
                put(distance)
                output.put(extra, extraLength)
            } else if token & Self.byteFlag != 0 {
                put(symbols.literals[Int(token & 0xFF)])
            } else {
                put(symbols.literals[Int(token >> 16 & 0xFF)])
                put(symbols.literals[Int(token >> 8 & 0xFF)])
                put(symbols.literals[Int(token & 0xFF)])
            }
            output.flush()
        }
        put(symbols.literals[Self.endOfBlock])
        output.flush()
    }

    /// Appends packed bits: the length in the top byte.
    @inline(__always) private func put(_ packed: UInt32) {
        output.put(UInt64(packed & 0xFF_FFFF), Int(packed >> 24))
    }
}
