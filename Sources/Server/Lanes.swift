/// How long a job of drawing takes, by which it waits.
public enum RenderLane: String, Hashable, Sendable, CaseIterable {
    /// Microseconds: a badge, a rank card, all that is only written.
    case quick
    /// Milliseconds: whatever is painted.
    case slow
}

/// Jobs that wait for a thread, the quick ones apart from the slow ones.
///
/// What takes microseconds does not stand behind what takes milliseconds: quick jobs come first, and a flood of slow
/// ones leaves them their room. So that a flood of quick ones does not hold up the slow for ever either, one of these
/// has its turn after some of those.
///
/// Within a lane clients are served in turns.
struct Lanes<Owner: Hashable, Job> {
    /// So many quick jobs pass a slow one that waits.
    private static var mostInFront: Int { 16 }

    private var quick: FairQueue<Owner, Job>
    private var slow: FairQueue<Owner, Job>
    private var inFront = 0

    /// Empty lanes for at most that many jobs each.
    init(capacity: Int) {
        (quick, slow) = (FairQueue(capacity: capacity), FairQueue(capacity: capacity))
    }

    /// How many jobs wait in a lane.
    func count(in lane: RenderLane) -> Int {
        switch lane {
        case .quick: quick.count
        case .slow: slow.count
        }
    }

    /// Whether one more fits into a lane.
    func hasRoom(in lane: RenderLane) -> Bool {
        switch lane {
        case .quick: !quick.isFull
        case .slow: !slow.isFull
        }
    }

    /// How many jobs wait in all.
    var count: Int { quick.count + slow.count }

    /// Adds a job behind those of its owner in its lane; false when that is full.
    mutating func append(_ job: Job, of owner: Owner, to lane: RenderLane) -> Bool {
        switch lane {
        case .quick: quick.append(job, of: owner)
        case .slow: slow.append(job, of: owner)
        }
    }

    /// Takes jobs out of a full lane: those that nobody wants any more, or one of whoever has most waiting, if that is
    /// fair to them.
    mutating func makeRoom(for owner: Owner, in lane: RenderLane, isWanted: (Job) -> Bool) -> [Job] {
        switch lane {
        case .quick: Self.makeRoom(for: owner, in: &quick, isWanted)
        case .slow: Self.makeRoom(for: owner, in: &slow, isWanted)
        }
    }

    private static func makeRoom(
        for owner: Owner,
        in queue: inout FairQueue<Owner, Job>,
        _ isWanted: (Job) -> Bool
    ) -> [Job] {
        let unwanted = queue.removeAll { !isWanted($0) }
        guard unwanted.isEmpty else { return unwanted }
        return queue.makeRoom(for: owner).map { [$0] } ?? []
    }

    /// Takes the job whose turn it is; nil when none waits.
    mutating func next() -> Job? {
        if inFront < Self.mostInFront || slow.count == 0, let job = quick.next() {
            inFront = slow.count == 0 ? 0 : inFront + 1
            return job
        }
        inFront = 0
        return slow.next()
    }
}

extension Lanes: Sendable where Owner: Sendable, Job: Sendable {}
