internal import Synchronization

/// A response store in the memory of one process: the model of what a shared one does, and what tests use.
public final class MemoryResponseStore: ResponseStore {
    private struct State {
        var responses: [CacheKey: SharedResponse] = [:]
        var order: [CacheKey] = []
    }

    private let state = Mutex(State())
    private let capacity: Int
    private let now: @Sendable () -> Int

    /// An empty store.
    ///
    /// - Parameters:
    ///   - capacity: the most answers, 1 or more; of one more the oldest goes.
    ///   - now: the time in seconds since 1970.
    public init(capacity: Int, now: @escaping @Sendable () -> Int) {
        self.capacity = max(1, capacity)
        self.now = now
    }

    /// Answers kept.
    public var count: Int { state.withLock { $0.responses.count } }

    /// Returns the answer that is kept under a key, or nil where there is none or its time is over.
    public func find(_ key: CacheKey) async -> SharedResponse? {
        let now = now()
        return state.withLock { state in
            guard let response = state.responses[key] else { return nil }
            guard response.lifetime.freshness(atAge: response.age(at: now)) != .expired else {
                state.responses[key] = nil
                state.order.removeAll { $0 == key }
                return nil
            }
            return response
        }
    }

    /// Keeps an answer under a key.
    public func keep(_ response: SharedResponse, under key: CacheKey) async {
        state.withLock { state in
            if state.responses.updateValue(response, forKey: key) == nil { state.order.append(key) }
            if state.order.count > capacity { state.responses[state.order.removeFirst()] = nil }
        }
    }

    /// Forgets every answer with a tag.
    public func invalidate(tag: String) async {
        state.withLock { state in
            state.responses = state.responses.filter { $0.value.tag != tag }
            state.order.removeAll { state.responses[$0] == nil }
        }
    }

    /// Forgets every answer.
    public func invalidateAll() async {
        state.withLock { $0 = State() }
    }
}
