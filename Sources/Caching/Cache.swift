internal import Synchronization

/// A cache for many threads: one flight a key, waiters called back when it lands.
///
/// The state is a `CacheState` behind one lock, held for a lookup at a time; nothing is called while it is held.
public final class Cache<Value: Sendable>: Sendable {
    /// Told what came of the flight that was waited for, on the thread that ended it; nil for nothing.
    public typealias Waiter = @Sendable (Hit<Value>?) -> Void

    /// Asked whether somebody waits no more; under a lock, so it must use nothing of the cache.
    public typealias Leaving = @Sendable () -> Bool

    private struct Waiting {
        var tell: Waiter
        var hasLeft: Leaving
    }

    private struct Shared {
        var state: CacheState<Value>
        var waiters: [UInt64: [Waiting]] = [:]
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
    ///
    /// - Parameters:
    ///   - key: what is asked for.
    ///   - tag: what it depends on, for `invalidate(tag:)`.
    ///   - now: the monotonic time.
    ///   - hasLeft: whether whoever asks has gone since, so that nothing need be made for them.
    ///   - waiter: told what comes of a flight that others have begun.
    /// - Returns: what is to be done.
    public func request(
        _ key: [UInt8],
        tag: String?,
        now: Duration,
        hasLeft: @escaping Leaving = { false },
        waiter: @escaping Waiter
    ) -> Decision<Value, Flight<Value>> {
        shared.withLock { shared in
            switch shared.state.request(key, tag: tag, now: now) {
            case .hit(let hit): return .hit(hit)
            case .staleAndRefresh(let hit, let number): return .staleAndRefresh(hit, Flight(number, self, began: now))
            case .render(let number): return .render(Flight(number, self, began: now, hasLeft))
            case .wait:
                let waiting = Waiting(tell: waiter, hasLeft: hasLeft)
                if let number = shared.state.current[key] { shared.waiters[number, default: []].append(waiting) }
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
        for waiter in waiters { waiter.tell(hit) }
        return hit
    }

    /// Whether somebody waits for a flight besides who began it.
    func isAwaited(_ flight: UInt64) -> Bool {
        shared.withLock { $0.waiters[flight]?.allSatisfy { $0.hasLeft() } == false }
    }

    /// Abandons a flight that nobody waits for, false when somebody does: at once, so that nobody joins in between.
    func abandon(_ flight: UInt64, ifLeftBy starter: Leaving, now: Duration) -> Bool {
        let waiters: [Waiting]? = shared.withLock { shared in
            guard starter(), shared.waiters[flight]?.allSatisfy({ $0.hasLeft() }) != false else { return nil }
            _ = shared.state.finish(flight, .abandoned, now: now)
            return shared.waiters.removeValue(forKey: flight) ?? []
        }
        for waiter in waiters ?? [] { waiter.tell(nil) }
        return waiters != nil
    }
}

/// The making of one value, which others may be waiting for.
public final class Flight<Value: Sendable>: Sendable {
    private let number: UInt64
    private let cache: Cache<Value>
    private let began: Duration
    private let hasStarterLeft: Cache<Value>.Leaving
    private let isOver = Atomic(false)

    /// A flight; one that renews what is there is wanted by whoever comes next, and nobody waits for it.
    init(
        _ number: UInt64,
        _ cache: Cache<Value>,
        began: Duration,
        _ hasStarterLeft: @escaping Cache<Value>.Leaving = { false }
    ) {
        self.number = number
        self.began = began
        self.cache = cache
        self.hasStarterLeft = hasStarterLeft
    }

    deinit {
        guard !isOver.load(ordering: .acquiring) else { return }
        _ = cache.end(number, .abandoned, now: began)
    }

    /// Whether anybody waits for what comes of it, who began it or somebody since.
    public var isWanted: Bool { !hasStarterLeft() || cache.isAwaited(number) }

    /// Ends it if nobody waits for it any more, so that it need not be made; true if it is over.
    public func abandonUnlessWanted(now: Duration) -> Bool {
        guard !isOver.load(ordering: .acquiring) else { return true }
        guard cache.abandon(number, ifLeftBy: hasStarterLeft, now: now) else { return false }
        isOver.store(true, ordering: .releasing)
        return true
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
