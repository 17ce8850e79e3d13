private import Synchronization

/// The recent failures of lookups, for any number of tasks.
final class FailedLookups<Key: Hashable & Sendable>: Sendable {
    private let recent = Mutex(RecentFailures<Key>())

    /// Returns the error for which a lookup must not be repeated at `now` (uptime), or nil.
    func error(of key: Key, at now: Duration) -> GitHubError? {
        recent.withLock { $0.error(of: key, at: now) }
    }

    /// Remembers why a lookup failed, if GitHub caused it.
    func note(_ error: GitHubError, of key: Key, _ policy: GitHubPolicy, at now: Duration) {
        recent.withLock { recent in
            switch error {
            case .notFound, .organization: recent.remember(error, of: key, until: now + policy.absenceMemory)
            case .upstream: recent.remember(error, of: key, until: now + policy.failureMemory)
            default: break
            }
        }
    }

    /// Forgets the failure of a key, because a lookup has succeeded.
    func forget(_ key: Key) { recent.withLock { $0.forget(key) } }
}
