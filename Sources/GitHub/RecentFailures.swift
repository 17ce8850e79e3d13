/// Lookups that came to nothing a moment ago, so that asking again at once does not ask GitHub again.
///
/// A pure state machine over a bounded number of keys; the oldest are forgotten first. `now` is uptime.
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

    /// What the last lookup failed for, if that is not long ago.
    func error(of key: Key, at now: Duration) -> GitHubError? {
        failures[key].flatMap { $0.ends > now ? $0.error : nil }
    }

    /// Remembers why a lookup failed until a moment.
    mutating func remember(_ error: GitHubError, of key: Key, until ends: Duration) {
        if failures.updateValue(Failure(error: error, ends: ends), forKey: key) == nil { order.append(key) }
        while order.count > capacity { failures[order.removeFirst()] = nil }
    }

    /// Forgets a failure, because a lookup has succeeded.
    mutating func forget(_ key: Key) {
        guard failures.removeValue(forKey: key) != nil else { return }
        order.removeAll { $0 == key }
    }
}
