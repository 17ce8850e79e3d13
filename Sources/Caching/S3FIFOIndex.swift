/// The keys of a cache, their sizes, and the order in which they are evicted.
///
/// The order is S3-FIFO (Yang and others, "FIFO queues are all you need for cache eviction", SOSP 2023): a new key is
/// on probation in a small queue, a tenth of the space, and is promoted to the main queue only if it is used again
/// before it gets to the end. A crawler that asks for a million addresses once each passes through that tenth, and
/// what is asked for often stays. A use increments one counter and moves nothing.
struct S3FIFOIndex {
    /// Bytes that one key takes beside its own and its value's: its slot, its share of the hash table, the ghosts and
    /// the tags, and the headers of its allocations.
    static let overhead = 256

    private struct Slot {
        var key: [UInt8] = []
        var hash = 0
        var cost = 0
        var uses: UInt8 = 0
        /// How many keys have had the slot so far.
        var generation: UInt32 = 0
        var isMain = false
        var isTaken = false
        var older = -1
        var newer = -1
    }

    private struct Queue {
        var oldest = -1
        var newest = -1
        var bytes = 0
        var count = 0
    }

    let capacity: Int
    private var slots: [Slot] = []
    private var free: [Int] = []
    private var index = SlotIndex()
    private var probation = Queue()
    private var main = Queue()
    private var ghosts = GhostList()

    init(capacity: Int) {
        self.capacity = max(0, capacity)
    }

    /// Bytes of all keys, values and overhead.
    var bytes: Int { probation.bytes + main.bytes }

    /// The number of keys.
    var count: Int { probation.count + main.count }

    func generation(of slot: Int) -> UInt32 { slots[slot].generation }

    /// Returns whether the slot still has the key that it had in that generation.
    func isCurrent(_ slot: Int, generation: UInt32) -> Bool {
        slot < slots.count && slots[slot].isTaken && slots[slot].generation == generation
    }

    /// Returns the slot of a key; nil if the key is not in the index.
    func slot(of key: Span<UInt8>) -> Int? {
        let hash = KeyHash.hash(key)
        var found = index.next(hash: hash, from: nil)
        while let (slot, position) = found {
            if isKey(of: slot, equalTo: key) { return slot }
            found = index.next(hash: hash, from: position)
        }
        return nil
    }

    private func isKey(of slot: Int, equalTo key: Span<UInt8>) -> Bool {
        let own = slots[slot].key
        guard own.count == key.count else { return false }
        for position in key.indices where own[position] != key[position] { return false }
        return true
    }

    /// Counts one use of the key in a slot.
    mutating func touch(_ slot: Int) {
        if slots[slot].uses < 3 { slots[slot].uses += 1 }
    }

    /// Adds a key, or sets the size of the value of a key that is there, and evicts others to make room.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - cost: bytes of the value.
    ///   - evicted: receives the slots that were freed.
    /// - Returns: the slot; nil when key and value would take more than a quarter of the capacity.
    mutating func insert(_ key: [UInt8], cost: Int, evicted: (Int) -> Void) -> Int? {
        let known = slot(of: key.span)
        let total = max(0, min(cost, capacity + 1)) + key.count + Self.overhead
        guard total <= capacity / 4 else {
            if let known {
                remove(known)
                evicted(known)
            }
            return nil
        }
        let slot = known ?? take(key)
        let wasMain = slots[slot].isMain
        adjust(main: wasMain, by: total - slots[slot].cost)
        slots[slot].cost = total
        makeRoom(keeping: slot, evicted)
        return slot
    }

    /// Removes the key in a slot.
    mutating func remove(_ slot: Int) {
        guard slots[slot].isTaken else { return }
        unlink(slot)
        index.remove(hash: slots[slot].hash, slot: slot)
        slots[slot].isTaken = false
        slots[slot].key = []
        slots[slot].cost = 0
        free.append(slot)
    }

    private mutating func take(_ key: [UInt8]) -> Int {
        let slot = free.popLast() ?? slots.count
        if slot == slots.count { slots.append(Slot()) }
        let hash = KeyHash.hash(key)
        slots[slot].key = key
        slots[slot].hash = hash
        slots[slot].cost = 0
        slots[slot].uses = 0
        slots[slot].generation &+= 1
        slots[slot].isTaken = true
        index.insert(hash: hash, slot: slot)
        // A key that is asked for again soon after its eviction goes to the main queue at once.
        link(slot, main: ghosts.contains(hash))
        return slot
    }

    private mutating func makeRoom(keeping kept: Int, _ evicted: (Int) -> Void) {
        while bytes > capacity {
            let fromProbation = probation.count > 0 && (probation.bytes > capacity / 10 || main.count == 0)
            let oldest = fromProbation ? probation.oldest : main.oldest
            guard oldest >= 0 else { return }
            if fromProbation {
                leaveProbation(oldest, kept, evicted)
            } else if slots[oldest].uses > 0 || oldest == kept {
                unlink(oldest)
                slots[oldest].uses = slots[oldest].uses > 0 ? slots[oldest].uses - 1 : 0
                link(oldest, main: true)
            } else {
                remove(oldest)
                evicted(oldest)
            }
        }
    }

    private mutating func leaveProbation(_ slot: Int, _ kept: Int, _ evicted: (Int) -> Void) {
        if slots[slot].uses > 0 || slot == kept {
            unlink(slot)
            slots[slot].uses = 0
            link(slot, main: true)
        } else {
            let hash = slots[slot].hash
            remove(slot)
            evicted(slot)
            ghosts.insert(hash, maxCount: max(64, count))
        }
    }

    private mutating func adjust(main isMain: Bool, by difference: Int) {
        if isMain { main.bytes += difference } else { probation.bytes += difference }
    }

    private mutating func link(_ slot: Int, main isMain: Bool) {
        var queue = isMain ? main : probation
        slots[slot].isMain = isMain
        slots[slot].older = queue.newest
        slots[slot].newer = -1
        if queue.newest >= 0 { slots[queue.newest].newer = slot } else { queue.oldest = slot }
        queue.newest = slot
        queue.bytes += slots[slot].cost
        queue.count += 1
        if isMain { main = queue } else { probation = queue }
    }

    private mutating func unlink(_ slot: Int) {
        let isMain = slots[slot].isMain
        var queue = isMain ? main : probation
        let (older, newer) = (slots[slot].older, slots[slot].newer)
        if older >= 0 { slots[older].newer = newer } else { queue.oldest = newer }
        if newer >= 0 { slots[newer].older = older } else { queue.newest = older }
        queue.bytes -= slots[slot].cost
        queue.count -= 1
        if isMain { main = queue } else { probation = queue }
    }
}
