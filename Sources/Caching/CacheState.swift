/// The state of a cache and its rules, as a pure state machine: no locks, no waiting, no clock.
///
/// Times are durations since any fixed moment, from a clock that never goes back.
public struct CacheState<Value: Sendable>: Sendable {
    struct Entry: Sendable {
        var value: Value
        var made: Duration
        var lifetime: Lifetime
        var tag: String?
        /// The flight that makes a newer value; nil for none.
        var flight: UInt64?
        /// When making a newer value may be tried again after it failed.
        var retryAt = Duration.zero
    }

    struct Alias: Sendable {
        var slot: Int
        var generation: UInt32
    }

    struct FlightState: Sendable {
        var key: [UInt8]
        var tag: String?
    }

    var keys: S3FIFOIndex
    var entries: [Entry?] = []
    var aliasKeys: S3FIFOIndex
    var aliases: [Alias] = []
    var tagged: [String: Set<Int>] = [:]
    var flights: [UInt64: FlightState] = [:]
    /// The flight that a request for a key joins.
    ///
    /// A flight whose tag has been invalidated is not in it.
    var current: [[UInt8]: UInt64] = [:]
    private var lastFlight: UInt64 = 0

    /// Makes an empty cache.
    ///
    /// - Parameter capacity: bytes of all keys, values and overhead together. A sixteenth is for aliases.
    public init(capacity: Int) {
        let forAliases = max(0, capacity) / 16
        keys = S3FIFOIndex(capacity: max(0, capacity) - forAliases)
        aliasKeys = S3FIFOIndex(capacity: forAliases)
    }

    /// Bytes of all keys, values and overhead.
    public var bytes: Int { keys.bytes + aliasKeys.bytes }

    /// The number of stored values.
    public var count: Int { keys.count }

    /// The number of values that are being made.
    public var flightCount: Int { flights.count }

    /// Returns the value under a key or an alias, if it can be used and nothing has to be started for it.
    ///
    /// Returns nil also for a stale value that has to be renewed: `request` begins that. Allocates nothing.
    public mutating func hit(_ key: Span<UInt8>, now: Duration) -> Hit<Value>? {
        if let slot = aliasKeys.slot(of: key) {
            let alias = aliases[slot]
            if keys.isCurrent(alias.slot, generation: alias.generation) {
                aliasKeys.touch(slot)
                return hit(slot: alias.slot, now: now)
            }
            aliasKeys.remove(slot)
        }
        return keys.slot(of: key).flatMap { hit(slot: $0, now: now) }
    }

    private mutating func hit(slot: Int, now: Duration) -> Hit<Value>? {
        guard let entry = entries[slot] else { return nil }
        let age = max(.zero, now - entry.made)
        switch entry.lifetime.freshness(atAge: age) {
        case .fresh: break
        case .staleWhileRevalidate where entry.flight != nil || now < entry.retryAt: break
        case .staleIfError where now < entry.retryAt: break
        default: return nil
        }
        keys.touch(slot)
        return Hit(value: entry.value, age: age, isStale: age >= entry.lifetime.fresh)
    }

    /// Returns the value under a key, however stale, or nil if it has expired or is out of date; starts nothing.
    public mutating func stored(_ key: Span<UInt8>, now: Duration) -> Hit<Value>? {
        guard let slot = keys.slot(of: key), let entry = entries[slot], entry.lifetime.fresh > .zero,
            let hit = lastResort(slot, now)
        else { return nil }
        keys.touch(slot)
        return hit
    }

    /// Decides how a request is answered, and begins a flight if a value has to be made.
    ///
    /// The tag names what the value depends on, such as a user, for `invalidate(tag:)`.
    public mutating func request(_ key: [UInt8], tag: String?, now: Duration) -> Decision<Value, UInt64> {
        let slot = keys.slot(of: key.span)
        if let slot, let hit = hit(slot: slot, now: now) { return .hit(hit) }
        if current[key] != nil { return .wait }
        let flight = begin(key, tag)
        guard let slot, let entry = entries[slot] else { return .render(flight) }
        entries[slot]?.flight = flight
        let age = max(.zero, now - entry.made)
        guard entry.lifetime.freshness(atAge: age) == .staleWhileRevalidate else { return .render(flight) }
        keys.touch(slot)
        return .staleAndRefresh(Hit(value: entry.value, age: age, isStale: true), flight)
    }

    private mutating func begin(_ key: [UInt8], _ tag: String?) -> UInt64 {
        lastFlight += 1
        flights[lastFlight] = FlightState(key: key, tag: tag)
        current[key] = lastFlight
        return lastFlight
    }

    /// Ends a flight and returns what its waiters receive; nil for nothing.
    ///
    /// A value whose tag has been invalidated since the flight began is handed to its waiters, who asked before that,
    /// but not stored.
    public mutating func finish(_ flight: UInt64, _ result: FlightResult<Value>, now: Duration) -> Hit<Value>? {
        guard let state = flights.removeValue(forKey: flight) else { return nil }
        let isCurrent = current[state.key] == flight
        if isCurrent { current[state.key] = nil }
        let slot = keys.slot(of: state.key.span)
        if let slot, entries[slot]?.flight == flight { entries[slot]?.flight = nil }
        switch result {
        case .made(let value, let cost, let lifetime):
            if isCurrent { store(value, cost, lifetime, state, now) }
            return Hit(value: value, age: .zero, isStale: false)
        case .found(let value, let cost, let lifetime, let age):
            if isCurrent { store(value, cost, lifetime, state, now - age) }
            return Hit(value: value, age: age, isStale: age >= lifetime.fresh)
        case .passing(let value): return Hit(value: value, age: .zero, isStale: false)
        case .failed(let value, let cost, let retryAfter):
            if let slot, let hit = lastResort(slot, now) {
                entries[slot]?.retryAt = now + retryAfter
                return hit
            }
            if isCurrent { store(value, cost, Lifetime(fresh: retryAfter), state, now) }
            return Hit(value: value, age: .zero, isStale: false)
        case .abandoned: return slot.flatMap { lastResort($0, now) }
        }
    }

    /// Returns the value of a slot for when no new one could be made; nil if it has expired.
    private func lastResort(_ slot: Int, _ now: Duration) -> Hit<Value>? {
        guard let entry = entries[slot] else { return nil }
        let age = max(.zero, now - entry.made)
        guard entry.lifetime.freshness(atAge: age) != .expired else { return nil }
        return Hit(value: entry.value, age: age, isStale: age >= entry.lifetime.fresh)
    }
}
