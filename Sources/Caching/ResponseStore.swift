/// A second place for answers, behind the cache of a process and shared by several of them.
///
/// It is asked inside a flight, so that a process asks once for all who wait, and never by a thread that serves
/// connections. A store that fails or is slow is as good as an empty one: `find` returns nil within a second or so, and
/// nothing throws. The invalidations of one process arrive in their order, and before what it keeps afterwards.
public protocol ResponseStore: Sendable {
    /// Returns the answer that is kept under a key, or nil where there is none or its time is over.
    func find(_ key: CacheKey) async -> SharedResponse?

    /// Keeps an answer under a key, for as long as its lifetime says at the most.
    func keep(_ response: SharedResponse, under key: CacheKey) async

    /// Forgets every answer with a tag.
    func invalidate(tag: String) async

    /// Forgets every answer.
    func invalidateAll() async
}

/// An answer as processes share it.
public struct SharedResponse: Sendable, Hashable {
    /// The answer, in a form that its reader knows.
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
