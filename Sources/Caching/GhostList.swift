/// The hashes of the keys that were evicted last.
struct GhostList {
    private var order: [Int] = []
    private var oldest = 0
    private var members: [Int: Int] = [:]

    /// Adds a hash and removes the oldest beyond `maxCount`.
    mutating func insert(_ hash: Int, maxCount: Int) {
        order.append(hash)
        members[hash, default: 0] += 1
        while order.count - oldest > maxCount { removeOldest() }
        if oldest > 1024, oldest * 2 > order.count {
            order.removeFirst(oldest)
            oldest = 0
        }
    }

    /// Returns whether the hash is in the list.
    func contains(_ hash: Int) -> Bool { members[hash] != nil }

    private mutating func removeOldest() {
        let hash = order[oldest]
        oldest += 1
        if let count = members[hash] { members[hash] = count > 1 ? count - 1 : nil }
    }
}
