/// A store of answers behind the caches of several processes, which share it.
///
/// A process calls `find` inside a flight, so once for everybody who waits for the answer, and never on a thread that
/// serves connections. Nothing throws: a store that fails behaves as an empty one. A process invalidates in order, and
/// before it keeps newer answers.
public protocol ResponseStore: Sendable {
    /// Returns the answer under a key; nil when there is none or it has expired, and soon after the task is cancelled.
    func find(_ key: CacheKey) async -> SharedResponse?

    /// Keeps an answer under a key until its lifetime is over, or for less time.
    func keep(_ response: SharedResponse, under key: CacheKey) async

    /// Removes every answer with a tag.
    func invalidate(tag: String) async

    /// Removes every answer.
    func invalidateAll() async
}

/// An answer as it is kept in a `ResponseStore`.
public struct SharedResponse: Sendable, Hashable {
    /// The serialized answer.
    public var bytes: [UInt8]
    /// When it was made, in seconds since 1970.
    public var made: Int
    /// How long it may be used, counted from then.
    public var lifetime: Lifetime
    /// What it depends on; nil for nothing.
    public var tag: String?

    /// Puts an answer together.
    public init(_ bytes: [UInt8], made: Int, lifetime: Lifetime, tag: String? = nil) {
        (self.bytes, self.made, self.lifetime, self.tag) = (bytes, made, lifetime, tag)
    }

    /// How old the answer is at a time in seconds since 1970; zero for a clock that is behind the maker's.
    public func age(at now: Int) -> Duration {
        let (age, overflow) = now.subtractingReportingOverflow(made)
        return overflow || age < 0 ? .zero : .seconds(age)
    }
}
