import Caching
import HTTP
import Synchronization

/// Keeps answers in a store that several processes share, and finds there what others have made.
///
/// Writes happen one after the other, in the order in which they were asked for, behind the answer's back: an answer that
/// is invalidated while it waits to be kept is not kept.
final class SharedResponses: Sendable {
    private enum Write: Sendable {
        case keep(CacheKey, isCurrent: @Sendable () -> Bool, SharedResponse)
        case invalidate(tag: String)
        case invalidateAll
    }

    /// The most answers that wait to be kept; more are not kept.
    private static let maxWaiting = 256

    private let store: any ResponseStore
    private let now: @Sendable () -> Int
    private let writes: AsyncStream<Write>.Continuation
    private let waiting = Atomic(0)
    private let writer: Task<Void, Never>

    /// - Parameters:
    ///   - store: the store.
    ///   - now: the time in seconds since 1970.
    init(_ store: any ResponseStore, now: @escaping @Sendable () -> Int) {
        let (stream, writes) = AsyncStream.makeStream(of: Write.self)
        (self.store, self.now, self.writes) = (store, now, writes)
        writer = Task { [store] in
            for await write in stream {
                switch write {
                case .keep(let key, let isCurrent, let response):
                    if isCurrent() { await store.keep(response, under: key) }
                case .invalidate(let tag): await store.invalidate(tag: tag)
                case .invalidateAll: await store.invalidateAll()
                }
            }
        }
    }

    /// Ends when everything that was asked for is written.
    func stop() { writes.finish() }

    /// Waits until everything that was asked for is written; to be called after `stop`.
    func finish() async { await writer.value }

    /// Returns what is kept under a key, as a flight lands with it; nil for nothing.
    func find(_ key: CacheKey) async -> FlightResult<CachedAnswer>? {
        guard let found = await store.find(key), let isStale = found.bytes.first,
            let response = StoredResponse(serialized: Array(found.bytes.dropFirst()))
        else { return nil }
        let value = CachedAnswer.response(response, isStale: isStale != 0)
        let age = found.age(at: now())
        guard found.lifetime.freshness(atAge: age) == .fresh else { return nil }
        return .found(value, cost: value.cost, found.lifetime, age: age)
    }

    /// Keeps an answer that was just made; nothing for a problem, which is soon another one.
    ///
    /// - Parameters:
    ///   - result: what was made.
    ///   - key: what it is kept under.
    ///   - tag: what it depends on.
    ///   - isCurrent: whether the answer still holds; asked just before it is kept.
    func keep(
        _ result: FlightResult<CachedAnswer>,
        under key: CacheKey,
        tag: String?,
        isCurrent: @escaping @Sendable () -> Bool
    ) {
        guard case .made(.response(let response, let isStale), _, let lifetime) = result,
            waiting.load(ordering: .relaxed) < Self.maxWaiting
        else { return }
        waiting.add(1, ordering: .relaxed)
        let bytes = [isStale ? 1 : 0] + response.serialized
        let shared = SharedResponse(bytes, made: now(), lifetime: lifetime, tag: tag)
        writes.yield(
            .keep(
                key,
                isCurrent: { [weak self] in
                    self?.waiting.subtract(1, ordering: .relaxed)
                    return isCurrent()
                },
                shared
            )
        )
    }

    /// Forgets every answer with a tag.
    func invalidate(tag: String) { writes.yield(.invalidate(tag: tag)) }

    /// Forgets every answer.
    func invalidateAll() { writes.yield(.invalidateAll) }
}
