import Foundation
import Fuzzing
import Testing

/// What fuzzing has found stays found; `script/fuzz` looks for more.
@Suite struct CorpusTests {
    @Test(arguments: FuzzTarget.allCases)
    func `nothing in the corpus, whole or cut, does harm`(target: FuzzTarget) throws {
        let files = try target.corpus
        #expect(!files.isEmpty)
        for file in files {
            let bytes = Array(try Data(contentsOf: file))
            for length in Set([0, bytes.count / 3, bytes.count * 2 / 3, bytes.count]) {
                #expect(throws: Never.self, "\(file.lastPathComponent), \(length) bytes of it") {
                    try target.run(Array(bytes.prefix(length)))
                }
            }
        }
    }

    @Test(arguments: FuzzTarget.allCases)
    func `nor does what is a few bytes away from it`(target: FuzzTarget) throws {
        let files = try target.corpus
        var randomness = Sequence(state: 1)
        for round in 0..<300 {
            var bytes = Array(try Data(contentsOf: files[round % files.count]))
            for _ in 0..<Int.random(in: 1...4, using: &randomness) where !bytes.isEmpty {
                let index = Int.random(in: bytes.indices, using: &randomness)
                switch Int.random(in: 0..<3, using: &randomness) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &randomness)
                case 1: bytes.remove(at: index)
                default: bytes.insert(bytes[Int.random(in: bytes.indices, using: &randomness)], at: index)
                }
            }
            #expect(throws: Never.self, "\(bytes)") { try target.run(bytes) }
        }
    }

    /// The same mutations in every run (xorshift).
    private struct Sequence: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }
}
