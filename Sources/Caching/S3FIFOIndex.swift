/// Which keys are kept, how many bytes they take, and which has to go next.
///
/// The order is S3-FIFO (Yang and others, "FIFO queues are all you need for cache eviction", SOSP 2023): a new key is
/// on probation in a small queue, a tenth of the space, and is promoted to the main queue only if it is used again
/// before it gets to the end. So a crawler that asks for a million addresses once each passes through that tenth, and
/// what is asked for often stays. A use costs one counter, no reordering.
struct S3FIFOIndex {
    /// What one key costs beyond its own bytes and its value's: its slot, its share of the index, of the ghosts and of
    /// the tags, and the headers of what is allocated for it.
    static let overhead = 256

    private struct Slot {
        var key: [UInt8] = []
        var hash = 0
        var cost = 0
        var uses: UInt8 = 0
        /// How often the slot has been given to a key.
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

    /// Bytes counted.
    var bytes: Int { probation.bytes + main.bytes }

    /// Keys kept.
    var count: Int { probation.count + main.count }

    func key(of slot: Int) -> [UInt8] { slots[slot].key }

    func generation(of slot: Int) -> UInt32 { slots[slot].generation }

    /// Whether the slot still belongs to the key it belonged to in that generation.
    func isCurrent(_ slot: Int, generation: UInt32) -> Bool {
        slot < slots.count && slots[slot].isTaken && slots[slot].generation == generation
    }

    /// The slot of a key.
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

    /// Counts a use.
    mutating func touch(_ slot: Int) {
        if slots[slot].uses < 3 { slots[slot].uses += 1 }
    }

    /// Takes a key in, or sets what one that is there costs, and makes room.
    ///
    /// - Parameters:
    ///   - key: what is to be found again.
    ///   - cost: bytes of the value.
    ///   - evicted: told the slots that were freed.
    /// - Returns: the slot; nil when the key and its value would take more than a quarter of all there is.
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

    /// Forgets a key.
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
        // Back soon after its eviction: it was no passer-by.
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
            ghosts.insert(hash, limit: max(64, count))
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
