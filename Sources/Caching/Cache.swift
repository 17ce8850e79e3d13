internal import Synchronization

/// A cache for many threads: one flight a key, waiters called back when it lands.
///
/// The state is a `CacheState` behind one lock, held for a lookup at a time; nothing is called while it is held.
public final class Cache<Value: Sendable>: Sendable {
    /// Told what came of the flight that was waited for, on the thread that ended it; nil for nothing.
    public typealias Waiter = @Sendable (Hit<Value>?) -> Void

    private struct Shared {
        var state: CacheState<Value>
        var waiters: [UInt64: [Waiter]] = [:]
    }

    private let shared: Mutex<Shared>

    /// An empty cache of that many bytes in all.
    public init(capacity: Int) {
        shared = Mutex(Shared(state: CacheState(capacity: capacity)))
    }

    /// Bytes counted.
    public var bytes: Int { shared.withLock { $0.state.bytes } }

    /// Values stored.
    public var count: Int { shared.withLock { $0.state.count } }

    /// Values being made.
    public var flightCount: Int { shared.withLock { $0.state.flightCount } }

    /// What is stored under a key or an alias, if it can be used without anything being started.
    public func hit(_ key: Span<UInt8>, now: Duration) -> Hit<Value>? {
        shared.withLock { $0.state.hit(key, now: now) }
    }

    /// What is stored under a key and may be shown if nothing newer is made, unless it is out of date; starts nothing.
    public func stored(_ key: Span<UInt8>, now: Duration) -> Hit<Value>? {
        shared.withLock { $0.state.stored(key, now: now) }
    }

    /// Decides what to do about a request; the waiter is kept only for `.wait`.
    ///
    /// Whoever is told to render, or to refresh, ends the flight with `finish`. A flight that is let go without that
    /// is abandoned by itself, so that nobody waits for ever.
    public func request(
        _ key: [UInt8],
        tag: String?,
        now: Duration,
        waiter: @escaping Waiter
    ) -> Decision<Value, Flight<Value>> {
        shared.withLock { shared in
            switch shared.state.request(key, tag: tag, now: now) {
            case .hit(let hit): return .hit(hit)
            case .staleAndRefresh(let hit, let number): return .staleAndRefresh(hit, Flight(number, self, began: now))
            case .render(let number): return .render(Flight(number, self, began: now))
            case .wait:
                if let number = shared.state.current[key] { shared.waiters[number, default: []].append(waiter) }
                return .wait
            }
        }
    }

    /// Finds a key's value under another key as well.
    public func alias(_ alias: [UInt8], for key: [UInt8]) {
        shared.withLock { $0.state.alias(alias, for: key) }
    }

    /// Forgets everything with the tag, at once; what is being made for it will not be stored.
    public func invalidate(tag: String) {
        shared.withLock { $0.state.invalidate(tag: tag) }
    }

    /// Keeps what has the tag for when making a new one fails, and for nothing else; what is being made for it will not
    /// be stored.
    public func outdate(tag: String) {
        shared.withLock { $0.state.outdate(tag: tag) }
    }

    /// Forgets everything.
    public func invalidateAll() {
        shared.withLock { $0.state.invalidateAll() }
    }

    func end(_ flight: UInt64, _ result: FlightResult<Value>, now: Duration) -> Hit<Value>? {
        let (hit, waiters) = shared.withLock { shared in
            let hit = shared.state.finish(flight, result, now: now)
            return (hit, shared.waiters.removeValue(forKey: flight) ?? [])
        }
        for waiter in waiters { waiter(hit) }
        return hit
    }
}

/// The making of one value, which others may be waiting for.
public final class Flight<Value: Sendable>: Sendable {
    private let number: UInt64
    private let cache: Cache<Value>
    private let began: Duration
    private let isOver = Atomic(false)

    init(_ number: UInt64, _ cache: Cache<Value>, began: Duration) {
        self.number = number
        self.began = began
        self.cache = cache
    }

    deinit {
        guard !isOver.load(ordering: .acquiring) else { return }
        _ = cache.end(number, .abandoned, now: began)
    }

    /// Ends it: stores what came of it, and tells those who wait.
    ///
    /// Returns what they get, for the caller's own answer: an older value when making a new one failed, nil when there
    /// is nothing. Only the first call counts.
    @discardableResult
    public func finish(_ result: FlightResult<Value>, now: Duration) -> Hit<Value>? {
        guard !isOver.exchange(true, ordering: .acquiringAndReleasing) else { return nil }
        return cache.end(number, result, now: now)
    }
}
