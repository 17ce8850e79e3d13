/// Jobs that wait, a line for each owner, who are served in turns: whoever has many waiting holds up their own.
///
/// An owner alone may fill it. When it is full and somebody comes who has less in it, the longest line gives the place of
/// its last job up, so that nobody is kept out by what others have piled up.
struct FairQueue<Owner: Hashable, Job> {
    private let capacity: Int
    private var lines: [Owner: Line<Job>] = [:]
    /// Whose turns come next; each owner of a line once.
    private var turns = Line<Owner>()
    /// How many jobs wait.
    private(set) var count = 0

    /// An empty queue for at most that many jobs, at least one.
    init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// Whether there is no room left.
    var isFull: Bool { count >= capacity }

    /// Adds a job at the end of its owner's line; false when there is no room.
    mutating func append(_ job: Job, of owner: Owner) -> Bool {
        guard !isFull else { return false }
        if lines[owner] == nil { turns.append(owner) }
        lines[owner, default: Line()].append(job)
        count += 1
        return true
    }

    /// Takes the first job of the owner whose turn it is; nil when there is none.
    mutating func next() -> Job? {
        guard let owner = turns.popFirst(), let job = lines[owner]?.popFirst() else { return nil }
        count -= 1
        if lines[owner]?.count == 0 { lines[owner] = nil } else { turns.append(owner) }
        return job
    }

    /// Takes the last job of the longest line, if it stays no shorter than the owner's with one more.
    mutating func makeRoom(for owner: Owner) -> Job? {
        guard let longest = lines.max(by: { $0.value.count < $1.value.count }),
            longest.value.count >= (lines[owner]?.count ?? 0) + 2
        else { return nil }
        count -= 1
        return lines[longest.key]?.popLast()
    }

    /// Takes all jobs that a test is true for.
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

/// First in, first out, as long as need be.
struct Line<Element> {
    private var elements: [Element?] = []
    private var first = 0

    /// How many there are.
    var count: Int { elements.count - first }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func popFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = elements[first]
        elements[first] = nil
        first += 1
        // Moved seldom, so that a step costs the same on average however many there are.
        if first > 16, first * 2 > elements.count {
            elements.removeFirst(first)
            first = 0
        }
        return element
    }

    mutating func popLast() -> Element? { count > 0 ? elements.removeLast() : nil }

    mutating func removeAll(where isToGo: (Element) -> Bool) -> [Element] {
        // Asked once each, for the answer may change meanwhile.
        var (removed, kept): ([Element], [Element?]) = ([], [])
        for case .some(let element) in elements[first...] {
            if isToGo(element) { removed.append(element) } else { kept.append(element) }
        }
        (elements, first) = (kept, 0)
        return removed
    }
}

extension Line: Sendable where Element: Sendable {}
