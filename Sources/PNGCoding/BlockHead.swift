/// The head of a deflate block with dynamic codes: the lengths of both codes, run-length coded and themselves Huffman
/// coded (RFC 1951, section 3.2.7).
struct BlockHead {
    private let literalCount: Int
    private let distanceCount: Int
    private var symbols: [(symbol: Int, extra: UInt64, extraLength: Int)] = []

    init(literal: HuffmanCode, distance: HuffmanCode) {
        literalCount = max(257, 1 + (literal.lengths.lastIndex { $0 > 0 } ?? 0))
        distanceCount = max(1, 1 + (distance.lengths.lastIndex { $0 > 0 } ?? 0))
        let lengths = literal.lengths[..<literalCount] + distance.lengths[..<distanceCount]
        var index = 0
        while index < lengths.count {
            let run = lengths[index...].prefix { $0 == lengths[index] }.count
            append(lengths[index], run: run)
            index += run
        }
    }

    func write(to output: BitBuffer) {
        var counts = Array(repeating: UInt32(0), count: 19)
        for entry in symbols { counts[entry.symbol] += 1 }
        let code = HuffmanCode(counts: counts, limit: 7)
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        let used = max(4, 1 + (order.lastIndex { code.lengths[$0] > 0 } ?? 0))
        output.put(UInt64(literalCount - 257), 5)
        output.put(UInt64(distanceCount - 1), 5)
        output.put(UInt64(used - 4), 4)
        output.flush()
        for symbol in order[..<used] {
            output.put(UInt64(code.lengths[symbol]), 3)
            output.flush()
        }
        for entry in symbols {
            output.put(UInt64(code.codes[entry.symbol]), Int(code.lengths[entry.symbol]))
            output.put(entry.extra, entry.extraLength)
            output.flush()
        }
    }

    private mutating func append(_ length: UInt8, run: Int) {
        var rest = run
        if length == 0 {
            while rest >= 3 {
                let piece = min(rest, 138)
                symbols.append(piece <= 10 ? (17, UInt64(piece - 3), 3) : (18, UInt64(piece - 11), 7))
                rest -= piece
            }
        } else {
            symbols.append((Int(length), 0, 0))
            rest -= 1
            while rest >= 3 {
                let piece = min(rest, 6)
                symbols.append((16, UInt64(piece - 3), 2))
                rest -= piece
            }
        }
        for _ in 0..<rest { symbols.append((Int(length), 0, 0)) }
    }
}
