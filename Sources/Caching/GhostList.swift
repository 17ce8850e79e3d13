/// The hashes of keys that were evicted not long ago, oldest forgotten first.
struct GhostList {
    private var order: [Int] = []
    private var oldest = 0
    private var members: [Int: Int] = [:]

    /// Remembers a hash and forgets the oldest beyond the limit.
    mutating func insert(_ hash: Int, limit: Int) {
        order.append(hash)
        members[hash, default: 0] += 1
        while order.count - oldest > limit { forgetOldest() }
        if oldest > 1024, oldest * 2 > order.count {
            order.removeFirst(oldest)
            oldest = 0
        }
    }

    /// Whether the hash is remembered.
    func contains(_ hash: Int) -> Bool { members[hash] != nil }

    private mutating func forgetOldest() {
        let hash = order[oldest]
        oldest += 1
        if let count = members[hash] { members[hash] = count > 1 ? count - 1 : nil }
    }
}
