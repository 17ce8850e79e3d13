import Caching
import HTTP
import Synchronization
import Threads

/// Keeps answers in a store that several processes share, and finds the answers of other processes there.
///
/// Writes happen one after the other, in the order of the calls, after the answer has been sent. An answer that is
/// invalidated while it waits to be kept is not kept.
final class SharedResponses: Sendable {
    private enum Write: Sendable {
        case keep(CacheKey, isCurrent: @Sendable () -> Bool, SharedResponse)
        case invalidate(tag: String)
        case invalidateAll
    }

    /// Answers that may wait to be kept; further ones are not kept.
    private static let maxWaiting = 256
    /// How long an answer is looked for.
    ///
    /// Drawing it takes less than that.
    private static let maxSearch = Duration.milliseconds(250)

    private let store: any ResponseStore
    private let time: TimeSource
    private let writes: AsyncStream<Write>.Continuation
    private let waiting = Atomic(0)
    private let writer: Task<Void, Never>

    /// - Parameters:
    ///   - store: the store.
    ///   - time: the clocks by which answers age, and for how long they are looked for.
    init(_ store: any ResponseStore, time: TimeSource) {
        let (stream, writes) = AsyncStream.makeStream(of: Write.self)
        (self.store, self.time, self.writes) = (store, time, writes)
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

    /// Ends the writer once everything is written that has been handed over.
    func stop() { writes.finish() }

    /// Waits until the writer has ended; to be called after `stop`.
    func finish() async { await writer.value }

    /// Returns the answer that is kept under a key, as the result of a flight.
    ///
    /// Returns nil when there is no fresh one, and when the store does not answer within 250 ms.
    func find(_ key: CacheKey) async -> FlightResult<CachedAnswer>? {
        let deadline = time.monotonic() + Self.maxSearch
        let search = await Timeout.run(until: deadline, on: time) { [store] in await store.find(key) }
        guard let found = search ?? nil, let isStale = found.bytes.first,
            let response = StoredResponse(serialized: Array(found.bytes.dropFirst()))
        else { return nil }
        let value = CachedAnswer.response(response, isStale: isStale != 0)
        let age = found.age(at: time.unixSeconds())
        guard found.lifetime.freshness(atAge: age) == .fresh else { return nil }
        return .found(value, cost: value.cost, found.lifetime, age: age)
    }

    /// Keeps an answer that has just been made.
    ///
    /// Problems are not kept: they soon change.
    ///
    /// - Parameters:
    /// - result: the result of making it.
    /// - key: the answer's key.
    /// - tag: what the answer depends on; nil for nothing.
    /// - isCurrent: returns whether the answer still holds; called just before it is kept.
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
        let shared = SharedResponse(bytes, made: time.unixSeconds(), lifetime: lifetime, tag: tag)
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

    /// Removes every answer with a tag.
    func invalidate(tag: String) { writes.yield(.invalidate(tag: tag)) }

    /// Removes every answer.
    func invalidateAll() { writes.yield(.invalidateAll) }
}
