private import Synchronization

/// A store for as long as the process lives, with room for a number of users; the one added first leaves first.
public final class MemoryYearStore: YearStore {
    private struct State {
        var histories: [String: StoredHistory] = [:]
        var order: [String] = []
    }

    private let capacity: Int
    private let state = Mutex(State())

    /// Makes an empty store; a user takes a few kilobytes.
    public init(capacity: Int = 10_000) {
        self.capacity = max(1, capacity)
    }

    /// What was added for the user.
    public func history(of login: Login) async throws(YearStoreError) -> StoredHistory {
        state.withLock { $0.histories[login.key] ?? StoredHistory() }
    }

    /// Adds to what is known.
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
