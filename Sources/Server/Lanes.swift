internal import Sockets

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
struct Lanes<Job> {
    /// So many quick jobs pass a slow one that waits.
    private static var mostInFront: Int { 16 }

    private var quick: Ring<Job>
    private var slow: Ring<Job>
    private var inFront = 0

    /// Empty lanes for at most that many jobs each.
    init(capacity: Int) {
        (quick, slow) = (Ring(capacity: capacity), Ring(capacity: capacity))
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

    /// Adds a job behind those of its lane; false when that is full.
    mutating func append(_ job: Job, to lane: RenderLane) -> Bool {
        switch lane {
        case .quick: quick.append(job)
        case .slow: slow.append(job)
        }
    }

    /// Takes the job whose turn it is; nil when none waits.
    mutating func next() -> Job? {
        if inFront < Self.mostInFront || slow.count == 0, let job = quick.removeFirst() {
            inFront = slow.count == 0 ? 0 : inFront + 1
            return job
        }
        inFront = 0
        return slow.removeFirst()
    }
}

extension Lanes: Sendable where Job: Sendable {}
