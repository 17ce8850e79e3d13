import Testing

@testable import Caching

/// Whether somebody outside can choose keys that all fall to the same place.
@Suite struct KeyHashTests {
    /// Hashes without a key of their own, which anybody can work out beforehand.
    enum PlainHash: CaseIterable {
        case sum, times31, times33, fnv1a

        func callAsFunction(_ key: [UInt8]) -> UInt64 {
            switch self {
            case .sum: key.reduce(0) { $0 &+ UInt64($1) }
            case .times31: key.reduce(0) { $0 &* 31 &+ UInt64($1) }
            case .times33: key.reduce(5381) { $0 &* 33 &+ UInt64($1) }
            case .fnv1a: key.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
            }
        }

        /// So many addresses that all fall into the first of 64 places.
        func colliding(_ count: Int) -> [[UInt8]] {
            var keys: [[UInt8]] = []
            var number = 0
            while keys.count < count {
                let key = Array("/api/badge/demo?color=\(number)".utf8)
                if self(key).isMultiple(of: 64) { keys.append(key) }
                number += 1
            }
            return keys
        }
    }

    @Test(arguments: PlainHash.allCases)
    func `keys chosen to collide under a hash that is known are spread evenly`(known: PlainHash) {
        var places = [Int](repeating: 0, count: 64)
        for key in known.colliding(2048) { places[KeyHash.hash(key) & 63] += 1 }

        // 32 each on average: by chance one of them gets none about once in a trillion runs.
        #expect(places.allSatisfy { (1...96).contains($0) }, "\(places)")
    }

    @Test func `keys of the same bytes in another order, of zeros, and of one bit each all differ`() {
        var keys: Set<[UInt8]> = []
        for length in 0..<64 { keys.insert([UInt8](repeating: 0, count: length)) }
        for bit in 0..<512 {
            var key = [UInt8](repeating: 0, count: 64)
            key[bit / 8] = 1 << (bit % 8)
            keys.insert(key)
        }
        for start in 0..<26 {
            for other in 0..<26 where other != start {
                var letters = Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
                letters.swapAt(start, other)
                keys.insert(letters)
            }
        }

        #expect(Set(keys.map { KeyHash.hash($0) }).count == keys.count)
    }

    @Test func `another process hashes the same key to something else`() async throws {
        let first = try await Self.hashInAnotherProcess()
        let second = try await Self.hashInAnotherProcess()

        #expect(first != second)
        #expect(first != "hash \(KeyHash.hash(Array("/api/badge/demo".utf8)))")
    }

    private static func hashInAnotherProcess() async throws -> String {
        let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
            print("hash \(KeyHash.hash(Array("/api/badge/demo".utf8)))")
        }
        let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
        return String(try #require(output.split(separator: "\n").first { $0.hasPrefix("hash ") }))
    }
}
