/// Hashes the bytes of a key with the standard library's keyed hash.
///
/// The hash's own key is random for each process, so clients cannot choose keys that collide.
enum KeyHash {
    /// Eight bytes at a time: byte by byte the hash would cost more than the rest of a lookup.
    static func hash(_ key: Span<UInt8>) -> Int {
        var hasher = Hasher()
        var index = 0
        while index &+ 8 <= key.count {
            var word: UInt64 = 0
            for offset in 0..<8 { word = word << 8 | UInt64(key[index &+ offset]) }
            hasher.combine(word)
            index &+= 8
        }
        // The length goes in with the rest, or a key that ends in zeros would equal a longer one.
        var word = UInt64(truncatingIfNeeded: key.count)
        while index < key.count {
            word = word << 8 | UInt64(key[index])
            index &+= 1
        }
        hasher.combine(word)
        return hasher.finalize()
    }

    static func hash(_ key: [UInt8]) -> Int { hash(key.span) }
}
