/// A Huffman code of deflate (RFC 1951, section 3.2.2): the bits of each symbol, the first in bit 0.
struct HuffmanCode {
    /// The number of bits of each symbol's code, 0 for symbols that do not occur.
    private(set) var lengths: [UInt8]
    /// The code of each symbol, to be written from its lowest bit on.
    private(set) var codes: [UInt16]

    /// Makes the shortest code for how often each symbol occurs, with no code longer than `limit` bits.
    ///
    /// At least two symbols get a code, because some decoders refuse a code of one symbol as damaged.
    init(counts: [UInt32], limit: Int) {
        lengths = Array(repeating: 0, count: counts.count)
        codes = Array(repeating: 0, count: counts.count)
        var used = counts.indices.filter { counts[$0] > 0 }.map { UInt64(counts[$0]) << 16 | UInt64($0) }
        for symbol in counts.indices where used.count < 2 && counts[symbol] == 0 {
            used.append(1 << 16 | UInt64(symbol))
        }
        used.sort()
        var population = Self.population(of: Self.depths(used.map { $0 >> 16 }), limit: limit)
        var length = limit
        for entry in used {
            while length > 1, population[length] == 0 { length -= 1 }
            population[length] -= 1
            lengths[Int(entry & 0xFFFF)] = UInt8(truncatingIfNeeded: length)
        }
        assignCodes(limit: limit)
    }

    /// Returns the depth of each leaf of an optimal tree, for two weights or more in ascending order (Moffat and
    /// Katajainen, "In-place calculation of minimum-redundancy codes", 1995).
    private static func depths(_ weights: [UInt64]) -> [Int] {
        var nodes = weights
        let count = nodes.count
        var (root, leaf) = (0, 0)
        for next in 0..<(count - 1) {
            var sum: UInt64 = 0
            for _ in 0..<2 {
                if leaf >= count || (root < next && nodes[root] < nodes[leaf]) {
                    sum += nodes[root]
                    nodes[root] = UInt64(next)
                    root += 1
                } else {
                    sum += nodes[leaf]
                    leaf += 1
                }
            }
            nodes[next] = sum
        }
        return leafDepths(parents: nodes)
    }

    /// Returns the depths of the leaves, the rarest first, from the parent of each inner node.
    private static func leafDepths(parents: [UInt64]) -> [Int] {
        let count = parents.count
        var inner = Array(repeating: 0, count: count)
        for node in stride(from: count - 3, through: 0, by: -1) { inner[node] = inner[Int(parents[node])] + 1 }
        var depths = Array(repeating: 0, count: count)
        var (available, depth, node, leaf) = (1, 0, count - 2, count - 1)
        while available > 0 {
            var taken = 0
            while node >= 0, inner[node] == depth {
                taken += 1
                node -= 1
            }
            while available > taken, leaf >= 0 {
                depths[leaf] = depth
                leaf -= 1
                available -= 1
            }
            available = 2 * taken
            depth += 1
        }
        return depths
    }

    /// Returns the number of codes of each length.
    ///
    /// Codes longer than `limit` are cut to it, and shorter ones lengthened until the code is complete again.
    private static func population(of depths: [Int], limit: Int) -> [Int] {
        var population = Array(repeating: 0, count: limit + 1)
        for depth in depths { population[min(max(depth, 1), limit)] += 1 }
        var total = (1...limit).reduce(0) { $0 + population[$1] << (limit - $1) }
        while total > 1 << limit {
            population[limit] -= 1
            guard let shorter = (1..<limit).last(where: { population[$0] > 0 }) else { break }
            population[shorter] -= 1
            population[shorter + 1] += 2
            total -= 1
        }
        return population
    }

    private mutating func assignCodes(limit: Int) {
        var population = Array(repeating: UInt16(0), count: limit + 1)
        for length in lengths where length > 0 { population[Int(length)] += 1 }
        var next = Array(repeating: UInt16(0), count: limit + 1)
        for length in 1...limit { next[length] = (next[length - 1] &+ population[length - 1]) << 1 }
        for symbol in lengths.indices where lengths[symbol] > 0 {
            let length = Int(lengths[symbol])
            codes[symbol] = Self.reversed(next[length], length)
            next[length] &+= 1
        }
    }

    private static func reversed(_ code: UInt16, _ length: Int) -> UInt16 {
        var (code, result) = (code, UInt16(0))
        for _ in 0..<length {
            result = result << 1 | code & 1
            code >>= 1
        }
        return result
    }
}
