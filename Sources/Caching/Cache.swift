internal import Synchronization

/// A cache for many threads: a value is made once for everybody who asks for its key meanwhile (a flight).
///
/// The state is a `CacheState` behind one lock, which is held for one lookup at a time. No closure of a caller runs
/// under it except `Leaving`.
public final class Cache<Value: Sendable>: Sendable {
    /// Receives the result of a flight, on the thread that ended it; nil when there is no value.
    public typealias Waiter = @Sendable (Hit<Value>?) -> Void

    /// Returns whether a caller no longer waits.
    ///
    /// Called under the cache's lock, so it must not use the cache.
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

    /// Makes an empty cache.
    ///
    /// - Parameter capacity: bytes of all keys, values and overhead together.
    public init(capacity: Int) {
        shared = Mutex(Shared(state: CacheState(capacity: capacity)))
    }

    /// Bytes of all keys, values and overhead.
    public var bytes: Int { shared.withLock { $0.state.bytes } }

    /// The number of stored values.
    public var count: Int { shared.withLock { $0.state.count } }

    /// The number of values that are being made.
    public var flightCount: Int { shared.withLock { $0.state.flightCount } }

    /// Returns the value under a key or an alias, if it can be used and nothing has to be started for it.
    public func hit(_ key: Span<UInt8>, now: Duration) -> Hit<Value>? {
        shared.withLock { $0.state.hit(key, now: now) }
    }

    /// Returns the value under a key, however stale, or nil if it has expired or is out of date; starts nothing.
    public func stored(_ key: Span<UInt8>, now: Duration) -> Hit<Value>? {
        shared.withLock { $0.state.stored(key, now: now) }
    }

    /// Decides how a request is answered, and begins a flight if a value has to be made.
    ///
    /// A caller that receives a flight ends it with `finish`. A flight that is released without that abandons itself,
    /// so that nobody waits for ever.
    ///
    /// - Parameters:
    ///   - key: the key of the value.
    ///   - tag: what the value depends on, for `invalidate(tag:)`; nil for nothing.
    ///   - now: the monotonic time.
    ///   - hasLeft: whether the caller no longer waits, so that nothing has to be made for it.
    ///   - waiter: receives the result of a flight that another caller has begun; kept for `.wait` only.
    /// - Returns: the decision.
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

    /// Makes the value under `key` available under `alias` as well.
    public func alias(_ alias: [UInt8], for key: [UInt8]) {
        shared.withLock { $0.state.alias(alias, for: key) }
    }

    /// Removes every value with the tag; a value with the tag that is being made will not be stored.
    public func invalidate(tag: String) {
        shared.withLock { $0.state.invalidate(tag: tag) }
    }

    /// Lets every value with the tag be used only when making a new one fails; a value with the tag that is being made
    /// will not be stored.
    public func outdate(tag: String) {
        shared.withLock { $0.state.outdate(tag: tag) }
    }

    /// Removes every value.
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

    /// Returns whether anybody waits for a flight besides the caller that began it.
    func isAwaited(_ flight: UInt64) -> Bool {
        shared.withLock { $0.waiters[flight]?.allSatisfy { $0.hasLeft() } == false }
    }

    /// Abandons a flight if nobody waits for it, under one lock, so that nobody joins it in between.
    ///
    /// Returns false if somebody waits.
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

/// The making of one value, for which several callers may wait.
public final class Flight<Value: Sendable>: Sendable {
    private let number: UInt64
    private let cache: Cache<Value>
    private let began: Duration
    private let hasStarterLeft: Cache<Value>.Leaving
    private let isOver = Atomic(false)

    /// Makes a flight.
    ///
    /// Without `hasStarterLeft` it is always wanted: it renews a value for later requests.
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

    /// Whether anybody waits for the result: the caller that began the flight, or one that joined it.
    public var isWanted: Bool { !hasStarterLeft() || cache.isAwaited(number) }

    /// Ends the flight without a value if nobody waits for it any more.
    ///
    /// Returns true if the flight is over.
    public func abandonUnlessWanted(now: Duration) -> Bool {
        guard !isOver.load(ordering: .acquiring) else { return true }
        guard cache.abandon(number, ifLeftBy: hasStarterLeft, now: now) else { return false }
        isOver.store(true, ordering: .releasing)
        return true
    }

    /// Ends the flight: stores its result and hands it to all waiters.
    ///
    /// Returns what they receive, for the caller's own answer: an older value when making a new one failed, nil when
    /// there is none. Only the first call has an effect.
    @discardableResult
    public func finish(_ result: FlightResult<Value>, now: Duration) -> Hit<Value>? {
        guard !isOver.exchange(true, ordering: .acquiringAndReleasing) else { return nil }
        return cache.end(number, result, now: now)
    }
}
