extension CacheState {
    mutating func store(
        _ value: Value,
        _ cost: Int,
        _ lifetime: Lifetime,
        _ flight: FlightState,
        _ now: Duration
    ) {
        var evicted: [Int] = []
        let slot = keys.insert(flight.key, cost: cost) { evicted.append($0) }
        for slot in evicted { drop(slot) }
        guard let slot else { return }
        while entries.count <= slot { entries.append(nil) }
        untag(slot)
        entries[slot] = Entry(value: value, made: now, lifetime: lifetime, tag: flight.tag)
        if let tag = flight.tag { tagged[tag, default: []].insert(slot) }
    }

    /// Removes the value of a slot that the index has freed.
    private mutating func drop(_ slot: Int) {
        untag(slot)
        entries[slot] = nil
    }

    private mutating func untag(_ slot: Int) {
        guard slot < entries.count, let tag = entries[slot]?.tag else { return }
        tagged[tag]?.remove(slot)
        if tagged[tag]?.isEmpty == true { tagged[tag] = nil }
    }

    /// Makes the value under `key` available under `alias` as well, such as the address in a client's spelling.
    ///
    /// An alias lasts as long as the value. Aliases are evicted apart from values, so any number of spellings evicts no
    /// value. Does nothing for a key without a value.
    public mutating func alias(_ alias: [UInt8], for key: [UInt8]) {
        guard let target = keys.slot(of: key.span), let slot = aliasKeys.insert(alias, cost: 0, evicted: { _ in })
        else { return }
        while aliases.count <= slot { aliases.append(Alias(slot: 0, generation: 0)) }
        aliases[slot] = Alias(slot: target, generation: keys.generation(of: target))
    }

    /// Removes every value with the tag; a value with the tag that is being made will not be stored.
    public mutating func invalidate(tag: String) {
        for slot in tagged.removeValue(forKey: tag) ?? [] {
            entries[slot] = nil
            keys.remove(slot)
        }
        detachFlights(tag)
    }

    /// Lets every value with the tag be used only when making a new one fails; a value with the tag that is being made
    /// will not be stored, because it is out of date.
    public mutating func outdate(tag: String) {
        for slot in tagged[tag] ?? [] {
            entries[slot]?.lifetime.fresh = .zero
            entries[slot]?.lifetime.staleWhileRevalidate = .zero
            entries[slot]?.retryAt = .zero
        }
        detachFlights(tag)
    }

    /// Detaches the flights with the tag from their keys: later requests begin flights of their own.
    private mutating func detachFlights(_ tag: String) {
        for (flight, state) in flights where state.tag == tag && current[state.key] == flight {
            current[state.key] = nil
        }
    }

    /// Removes every value; no value that is being made will be stored.
    public mutating func invalidateAll() {
        for slot in entries.indices where entries[slot] != nil {
            entries[slot] = nil
            keys.remove(slot)
        }
        tagged = [:]
        current = [:]
    }
}
