/// Waiting jobs in one line for each owner.
///
/// Owners take turns, so an owner with many jobs delays only its own.
///
/// A single owner may fill the queue. When it is full and an owner with fewer jobs adds one, the last job of the longest
/// line makes room, so that no owner is shut out by the jobs of others.
struct FairQueue<Owner: Hashable, Job> {
    private let capacity: Int
    private var lines: [Owner: Line<Job>] = [:]
    /// The owners in the order of their turns, each once.
    private var turns = Line<Owner>()
    /// The number of jobs.
    private(set) var count = 0

    /// Makes an empty queue for at most `capacity` jobs, 1 or more.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// Whether no job fits any more.
    var isFull: Bool { count >= capacity }

    /// Adds a job at the end of its owner's line; returns false when the queue is full.
    mutating func append(_ job: Job, of owner: Owner) -> Bool {
        guard !isFull else { return false }
        if lines[owner] == nil { turns.append(owner) }
        lines[owner, default: Line()].append(job)
        count += 1
        return true
    }

    /// Removes the first job of the owner whose turn it is; returns nil when there is none.
    mutating func next() -> Job? {
        guard let owner = turns.popFirst(), let job = lines[owner]?.popFirst() else { return nil }
        count -= 1
        if lines[owner]?.count == 0 { lines[owner] = nil } else { turns.append(owner) }
        return job
    }

    /// Removes the last job of the longest line, unless that makes it shorter than the owner's line with one more job.
    mutating func makeRoom(for owner: Owner) -> Job? {
        guard let longest = lines.max(by: { $0.value.count < $1.value.count }),
            longest.value.count >= (lines[owner]?.count ?? 0) + 2
        else { return nil }
        count -= 1
        return lines[longest.key]?.popLast()
    }

    /// Removes all jobs for which a test is true.
    mutating func removeAll(where isToGo: (Job) -> Bool) -> [Job] {
        var removed: [Job] = []
        for owner in Array(lines.keys) { removed += lines[owner]?.removeAll(where: isToGo) ?? [] }
        guard !removed.isEmpty else { return [] }
        count -= removed.count
        _ = turns.removeAll { (lines[$0]?.count ?? 0) == 0 }
        lines = lines.filter { $0.value.count > 0 }
        return removed
    }
}

extension FairQueue: Sendable where Owner: Sendable, Job: Sendable {}

/// A first-in, first-out list without a bound.
struct Line<Element> {
    private var elements: [Element?] = []
    private var first = 0

    /// The number of elements.
    var count: Int { elements.count - first }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func popFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = elements[first]
        elements[first] = nil
        first += 1
        // Moved seldom, so that the average cost of a step does not depend on the count.
        if first > 16, first * 2 > elements.count {
            elements.removeFirst(first)
            first = 0
        }
        return element
    }

    mutating func popLast() -> Element? { count > 0 ? elements.removeLast() : nil }

    mutating func removeAll(where isToGo: (Element) -> Bool) -> [Element] {
        // Tested once each, because the result may change.
        var (removed, kept): ([Element], [Element?]) = ([], [])
        for case .some(let element) in elements[first...] {
            if isToGo(element) { removed.append(element) } else { kept.append(element) }
        }
        (elements, first) = (kept, 0)
        return removed
    }
}

extension Line: Sendable where Element: Sendable {}
