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

    /// Forgets what belonged to a slot that the ledger has freed.
    private mutating func drop(_ slot: Int) {
        untag(slot)
        entries[slot] = nil
    }

    private mutating func untag(_ slot: Int) {
        guard slot < entries.count, let tag = entries[slot]?.tag else { return }
        tagged[tag]?.remove(slot)
        if tagged[tag]?.isEmpty == true { tagged[tag] = nil }
    }

    /// Finds a key's value under another key as well, such as the address as a client spelled it.
    ///
    /// An alias lasts as long as the value under the key does, and is evicted by itself, so spellings without end
    /// cannot drive values out. Nothing happens for a key without a value.
    public mutating func alias(_ alias: [UInt8], for key: [UInt8]) {
        guard let target = keys.slot(of: key.span), let slot = aliasKeys.insert(alias, cost: 0, evicted: { _ in })
        else { return }
        while aliases.count <= slot { aliases.append(Alias(slot: 0, generation: 0)) }
        aliases[slot] = Alias(slot: target, generation: keys.generation(of: target))
    }

    /// Forgets everything with the tag, at once, and lets what is being made for it not be stored.
    public mutating func invalidate(tag: String) {
        for slot in tagged.removeValue(forKey: tag) ?? [] {
            entries[slot] = nil
            keys.remove(slot)
        }
        letGo(tag)
    }

    /// Keeps what has the tag for no more than when making a new one fails, and lets what is being made for it not be
    /// stored: it is out of date.
    public mutating func outdate(tag: String) {
        for slot in tagged[tag] ?? [] {
            entries[slot]?.lifetime.fresh = .zero
            entries[slot]?.lifetime.staleWhileRevalidate = .zero
            entries[slot]?.retryAt = .zero
        }
        letGo(tag)
    }

    /// Has those who ask from now on not wait for what is being made for the tag.
    private mutating func letGo(_ tag: String) {
        for (flight, state) in flights where state.tag == tag && current[state.key] == flight {
            current[state.key] = nil
        }
    }

    /// Forgets everything, and lets nothing that is being made be stored.
    public mutating func invalidateAll() {
        for slot in entries.indices where entries[slot] != nil {
            entries[slot] = nil
            keys.remove(slot)
        }
        tagged = [:]
        current = [:]
    }
}
