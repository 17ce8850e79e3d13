/// The lanes in which jobs wait, by how long the drawing takes.
public enum RenderLane: String, Hashable, Sendable, CaseIterable {
    /// Microseconds, beside reading the store: SVG badges and rank cards, and everything else that is only written.
    case quick
    /// Milliseconds: everything that is painted.
    case slow
}

/// Jobs that wait for a thread, in a quick and a slow lane, each with a capacity of its own.
///
/// Quick jobs come first, so they do not wait for slow ones. After 16 quick jobs a waiting slow one has its turn, so that
/// quick ones cannot delay it for ever. Within a lane, clients take turns.
struct Lanes<Owner: Hashable, Job> {
    /// The number of quick jobs that may pass a waiting slow one.
    private static var maxInFront: Int { 16 }

    private var quick: FairQueue<Owner, Job>
    private var slow: FairQueue<Owner, Job>
    private var inFront = 0

    /// Makes empty lanes for at most `capacity` jobs each.
    init(capacity: Int) {
        (quick, slow) = (FairQueue(capacity: capacity), FairQueue(capacity: capacity))
    }

    /// Returns the number of jobs in a lane.
    func count(in lane: RenderLane) -> Int {
        switch lane {
        case .quick: quick.count
        case .slow: slow.count
        }
    }

    /// Returns whether one more job fits into a lane.
    func hasRoom(in lane: RenderLane) -> Bool {
        switch lane {
        case .quick: !quick.isFull
        case .slow: !slow.isFull
        }
    }

    /// The number of jobs in both lanes.
    var count: Int { quick.count + slow.count }

    /// Adds a job after those of its owner; returns false when the lane is full.
    mutating func append(_ job: Job, of owner: Owner, to lane: RenderLane) -> Bool {
        switch lane {
        case .quick: quick.append(job, of: owner)
        case .slow: slow.append(job, of: owner)
        }
    }

    /// Removes jobs from a full lane: those that nobody waits for, or else one of the owner with most jobs, if that owner
    /// keeps no fewer than `owner` gets.
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

    /// Removes the job whose turn it is; returns nil when there is none.
    mutating func next() -> Job? {
        if inFront < Self.maxInFront || slow.count == 0, let job = quick.next() {
            inFront = slow.count == 0 ? 0 : inFront + 1
            return job
        }
        inFront = 0
        return slow.next()
    }
}

extension Lanes: Sendable where Owner: Sendable, Job: Sendable {}
