import GitHub

/// Histories that wait to be stored, joined for each user, for a limited number of users.
///
/// When there is one user too many, the history that has waited longest is dropped.
struct UnwrittenHistories: Sendable {
    private struct Entry {
        var history: StoredHistory
        let number: Int
    }

    private let capacity: Int
    private var entries: [String: Entry] = [:]
    private var next = 0
    /// The number of users whose histories were dropped.
    private(set) var lost = 0

    init(capacity: Int = 4096) {
        self.capacity = max(1, capacity)
    }

    var isEmpty: Bool { entries.isEmpty }

    /// Users about whom something waits.
    var count: Int { entries.count }

    /// What waits about a user.
    subscript(key: String) -> StoredHistory? { entries[key]?.history }

    /// All that waits, by user.
    var all: [String: StoredHistory] { entries.mapValues(\.history) }

    /// Adds what is newer than anything that waits.
    mutating func add(_ part: StoredHistory, of key: String) {
        next += 1
        entries[key, default: Entry(history: StoredHistory(), number: next)].history.merge(part)
        trim()
    }

    /// Takes all out.
    mutating func takeAll() -> UnwrittenHistories {
        let taken = self
        entries = [:]
        return taken
    }

    /// Puts back what could not be stored, below what has come since.
    mutating func putBack(_ older: UnwrittenHistories) {
        for (key, entry) in older.entries {
            var entry = entry
            if let newer = entries[key]?.history { entry.history.merge(newer) }
            entries[key] = entry
        }
        trim()
    }

    private mutating func trim() {
        while entries.count > capacity, let oldest = entries.min(by: { $0.value.number < $1.value.number }) {
            entries[oldest.key] = nil
            lost += 1
        }
    }
}
