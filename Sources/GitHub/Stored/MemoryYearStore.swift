private import Synchronization

/// A store in memory for a limited number of users; the user added first is dropped first.
public final class MemoryYearStore: YearStore {
    private struct State {
        var histories: [String: StoredHistory] = [:]
        var order: [String] = []
    }

    private let capacity: Int
    private let state = Mutex(State())

    /// Makes an empty store for that many users, a few kilobytes each.
    public init(capacity: Int = 10_000) {
        self.capacity = max(1, capacity)
    }

    /// Returns what was added for a user; empty when nothing was.
    public func history(of login: Login) async throws(YearStoreError) -> StoredHistory {
        state.withLock { $0.histories[login.key] ?? StoredHistory() }
    }

    /// Merges a part into a user's history.
    public func add(_ part: StoredHistory, to login: Login) async throws(YearStoreError) {
        state.withLock { state in
            if state.histories[login.key] == nil {
                if state.order.count >= capacity { state.histories[state.order.removeFirst()] = nil }
                state.order.append(login.key)
            }
            state.histories[login.key, default: StoredHistory()].merge(part)
        }
    }
}
