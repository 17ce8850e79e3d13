internal import Synchronization

/// A response store in the memory of one process: shows how a shared one behaves, and serves tests.
public final class MemoryResponseStore: ResponseStore {
    private struct State {
        var responses: [CacheKey: SharedResponse] = [:]
        /// The keys from the oldest answer to the newest.
        var order: [CacheKey] = []
        var bytes = 0

        mutating func remove(_ key: CacheKey) {
            guard let response = responses.removeValue(forKey: key) else { return }
            bytes -= MemoryResponseStore.size(of: response, under: key)
            order.removeAll { $0 == key }
        }
    }

    private let state = Mutex(State())
    private let maxBytes: Int
    private let now: @Sendable () -> Int

    /// Makes an empty store.
    ///
    /// - Parameters:
    ///   - maxBytes: bytes of all keys and answers together. The oldest answers are removed when there are more; an
    ///     answer that is larger by itself is not kept.
    ///   - now: the time in seconds since 1970.
    public init(maxBytes: Int, now: @escaping @Sendable () -> Int) {
        (self.maxBytes, self.now) = (maxBytes, now)
    }

    /// The number of answers.
    public var count: Int { state.withLock { $0.responses.count } }

    /// Bytes of all keys and answers.
    public var bytes: Int { state.withLock { $0.bytes } }

    /// Returns the answer under a key; nil when there is none or it has expired.
    public func find(_ key: CacheKey) async -> SharedResponse? {
        let now = now()
        return state.withLock { state in
            guard let response = state.responses[key] else { return nil }
            guard response.lifetime.freshness(atAge: response.age(at: now)) != .expired else {
                state.remove(key)
                return nil
            }
            return response
        }
    }

    /// Keeps an answer under a key, in place of the one that is there.
    public func keep(_ response: SharedResponse, under key: CacheKey) async {
        let size = Self.size(of: response, under: key)
        state.withLock { state in
            state.remove(key)
            guard size <= maxBytes else { return }
            state.responses[key] = response
            state.order.append(key)
            state.bytes += size
            while state.bytes > maxBytes, let oldest = state.order.first { state.remove(oldest) }
        }
    }

    /// Removes every answer with a tag.
    public func invalidate(tag: String) async {
        state.withLock { state in
            for key in state.order where state.responses[key]?.tag == tag { state.remove(key) }
        }
    }

    /// Removes every answer.
    public func invalidateAll() async {
        state.withLock { $0 = State() }
    }

    private static func size(of response: SharedResponse, under key: CacheKey) -> Int {
        key.bytes.count + response.bytes.count
    }
}
