/// A dictionary that holds values up to a total cost and drops those first that were not used for longest.
///
/// Finding and inserting a value take constant time. For one thread at a time.
public final class RecentlyUsed<Key: Hashable, Value> {
    private struct Entry {
        let key: Key
        let value: Value
        let cost: Int
        /// The places of the entries used just before and just after this one.
        var older: Int?
        var newer: Int?
    }

    /// The most that all values may cost together; the newest one is kept whatever it costs.
    private let maxCost: Int
    private var places: [Key: Int] = [:]
    /// The entries in no order; nil where a place is free.
    private var entries: [Entry?] = []
    private var freePlaces: [Int] = []
    private var oldest: Int?
    private var newest: Int?
    private var totalCost = 0

    /// Makes an empty one for values that cost `maxCost` together.
    public init(maxCost: Int) {
        self.maxCost = maxCost
    }

    /// How many values there are.
    public var count: Int { places.count }

    /// Returns the value under `key`, or nil if there is none; it is the most recently used one from now on.
    public func value(for key: Key) -> Value? {
        guard let place = places[key] else { return nil }
        if place != newest {
            unlink(place)
            linkAsNewest(place)
        }
        return entries[place]?.value
    }

    /// Puts `value` under `key`, in place of another, and drops what costs too much then.
    public func insert(_ value: Value, for key: Key, cost: Int = 1) {
        remove(key)
        let place = freePlaces.popLast() ?? entries.count
        if place == entries.count { entries.append(nil) }
        entries[place] = Entry(key: key, value: value, cost: cost)
        places[key] = place
        totalCost += cost
        linkAsNewest(place)
        while totalCost > maxCost, let oldest, oldest != newest, let key = entries[oldest]?.key { remove(key) }
    }

    /// Returns the value under `key`; where there is none, makes it and puts it there.
    ///
    /// - Parameters:
    ///   - key: what the value belongs to.
    ///   - cost: what a value costs.
    ///   - make: makes the value; it may use this dictionary too.
    /// - Returns: the value.
    /// - Throws: what `make` throws; nothing is put there then.
    public func value<Failure: Error>(
        for key: Key,
        cost: (Value) -> Int = { _ in 1 },
        orMaking make: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        if let value = value(for: key) { return value }
        let value = try make()
        insert(value, for: key, cost: cost(value))
        return value
    }

    private func remove(_ key: Key) {
        guard let place = places.removeValue(forKey: key) else { return }
        unlink(place)
        totalCost -= entries[place]?.cost ?? 0
        entries[place] = nil
        freePlaces.append(place)
    }

    private func unlink(_ place: Int) {
        let (older, newer) = (entries[place]?.older, entries[place]?.newer)
        if let older { entries[older]?.newer = newer } else { oldest = newer }
        if let newer { entries[newer]?.older = older } else { newest = older }
    }

    private func linkAsNewest(_ place: Int) {
        entries[place]?.older = newest
        entries[place]?.newer = nil
        if let newest { entries[newest]?.newer = place } else { oldest = place }
        newest = place
    }
}
