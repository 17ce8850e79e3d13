import Randomness
import Testing

@testable import PNGCoding

@Suite struct HuffmanCodeTests {
    @Test func `codes are complete and within the limit, however counts fall`() {
        var random = SplitMix(seed: 3)
        for round in 0..<500 {
            let limit = round.isMultiple(of: 2) ? 15 : 7
            let counts = (0..<Int.random(in: 2...(limit == 7 ? 19 : 286), using: &random)).map { index -> UInt32 in
                switch round % 5 {
                case 0: UInt32.random(in: 0...3, using: &random)
                case 1: 1 << UInt32(min(index, 30))
                case 2: index == 1 ? 9 : 0
                case 3: 0
                default: UInt32.random(in: 0...100_000, using: &random)
                }
            }
            let code = HuffmanCode(counts: counts, limit: limit)
            let total = code.lengths.reduce(0) { $0 + ($1 == 0 ? 0 : 1 << (limit - Int($1))) }
            #expect(total == 1 << limit)
            #expect(code.lengths.allSatisfy { $0 <= limit })
            #expect(zip(counts, code.lengths).allSatisfy { $0 == 0 || $1 > 0 })
        }
    }

    @Test func `frequent symbols get short codes, written from the lowest bit`() {
        let code = HuffmanCode(counts: [10, 1, 1, 4], limit: 15)
        #expect(code.lengths == [1, 3, 3, 2])
        #expect(code.codes == [0b0, 0b011, 0b111, 0b01])
    }

    @Test func `lengths and distances have the symbols of the standard`() {
        let lengths = [
            (3, 257), (10, 264), (11, 265), (12, 265), (13, 266), (34, 272), (35, 273), (257, 284), (258, 285),
        ]
        for (length, symbol) in lengths { #expect(SymbolBits.lengthSymbol(length - 3) == symbol) }
        let distances = [(1, 0), (4, 3), (5, 4), (7, 5), (9, 6), (24_577, 29), (32_768, 29), (16_385, 28)]
        for (distance, symbol) in distances { #expect(SymbolBits.distanceSymbol(UInt32(distance - 1)) == symbol) }
    }
}
