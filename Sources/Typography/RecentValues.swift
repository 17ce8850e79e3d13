/// A bounded dictionary that forgets what has not been asked for longest, in two generations.
///
/// At most twice `limit` entries are held; an entry survives at least `limit` insertions after its last use.
struct RecentValues<Key: Hashable, Value> {
    private let limit: Int
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]

    init(limit: Int) {
        self.limit = limit
    }

    var count: Int { young.count + old.count }

    subscript(key: Key) -> Value? {
        mutating get {
            if let value = young[key] { return value }
            guard let value = old.removeValue(forKey: key) else { return nil }
            insert(value, key)
            return value
        }
        set {
            guard let newValue else { return }
            insert(newValue, key)
        }
    }

    private mutating func insert(_ value: Value, _ key: Key) {
        if young.count >= limit {
            old = young
            young = Dictionary(minimumCapacity: limit)
        }
        young[key] = value
    }
}
