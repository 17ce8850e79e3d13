/// Lookups that failed a moment ago and are not repeated yet.
///
/// It remembers a bounded number of keys and forgets the oldest first. `now` is uptime.
struct RecentFailures<Key: Hashable & Sendable>: Sendable {
    private struct Failure {
        let error: GitHubError
        let ends: Duration
    }

    private let capacity: Int
    private var failures: [Key: Failure] = [:]
    private var order: [Key] = []

    init(capacity: Int = 1024) {
        self.capacity = max(1, capacity)
    }

    /// Returns the error of the last lookup of a key; nil when it succeeded or its time has passed.
    func error(of key: Key, at now: Duration) -> GitHubError? {
        failures[key].flatMap { $0.ends > now ? $0.error : nil }
    }

    /// Remembers the error of a lookup until a moment, as uptime.
    mutating func remember(_ error: GitHubError, of key: Key, until ends: Duration) {
        if failures.updateValue(Failure(error: error, ends: ends), forKey: key) == nil { order.append(key) }
        while order.count > capacity { failures[order.removeFirst()] = nil }
    }

    /// Forgets the failure of a key.
    mutating func forget(_ key: Key) {
        guard failures.removeValue(forKey: key) != nil else { return }
        order.removeAll { $0 == key }
    }
}
