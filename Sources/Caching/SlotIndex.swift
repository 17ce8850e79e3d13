/// Finds slots by the hash of their keys: open addressing with linear probing.
///
/// The standard library's `Dictionary` cannot be searched for bytes that lie in a buffer, and to copy them into a key
/// would be an allocation for every request.
struct SlotIndex {
    private struct Bucket {
        var hash = 0
        /// -1 for none.
        var slot: Int32 = -1
    }

    private var buckets = [Bucket](repeating: Bucket(), count: 16)
    private(set) var count = 0

    private var mask: Int { buckets.count &- 1 }

    /// Returns the first slot with that hash and its position, or the next one after position `start`.
    ///
    /// Called again, with the position that was found, while the slot's key is a different one.
    func next(hash: Int, from start: Int?) -> (slot: Int, position: Int)? {
        var position = start.map { ($0 &+ 1) & mask } ?? hash & mask
        while buckets[position].slot >= 0 {
            if buckets[position].hash == hash { return (Int(buckets[position].slot), position) }
            position = (position &+ 1) & mask
        }
        return nil
    }

    mutating func insert(hash: Int, slot: Int) {
        // At most half full, so that runs of full buckets stay short.
        if count * 2 >= buckets.count { grow() }
        place(Bucket(hash: hash, slot: Int32(truncatingIfNeeded: slot)))
        count += 1
    }

    mutating func remove(hash: Int, slot: Int) {
        var position = hash & mask
        while buckets[position].slot >= 0, Int(buckets[position].slot) != slot { position = (position &+ 1) & mask }
        guard buckets[position].slot >= 0 else { return }
        count -= 1
        closeGap(at: position)
    }

    /// Moves later members of the run back, so that no search ends early at the gap.
    private mutating func closeGap(at start: Int) {
        var gap = start
        var position = (gap &+ 1) & mask
        while buckets[position].slot >= 0 {
            let home = buckets[position].hash & mask
            if (position &- home) & mask >= (position &- gap) & mask {
                buckets[gap] = buckets[position]
                gap = position
            }
            position = (position &+ 1) & mask
        }
        buckets[gap] = Bucket()
    }

    private mutating func place(_ bucket: Bucket) {
        var position = bucket.hash & mask
        while buckets[position].slot >= 0 { position = (position &+ 1) & mask }
        buckets[position] = bucket
    }

    private mutating func grow() {
        let old = buckets
        buckets = [Bucket](repeating: Bucket(), count: old.count * 2)
        for bucket in old where bucket.slot >= 0 { place(bucket) }
    }
}
