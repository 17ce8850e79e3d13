/// How long a stored value may be used, counted from when it was made.
public struct Lifetime: Sendable, Hashable {
    /// How long it is fresh.
    public var fresh: Duration
    /// How long after that it may be used while a new one is being made (RFC 5861 section 3).
    public var staleWhileRevalidate: Duration
    /// How long after that it may still be used when making a new one fails (RFC 5861 section 4).
    public var staleIfError: Duration

    /// Puts a lifetime together; negative durations count as zero.
    public init(fresh: Duration, staleWhileRevalidate: Duration = .zero, staleIfError: Duration = .zero) {
        self.fresh = max(.zero, fresh)
        self.staleWhileRevalidate = max(.zero, staleWhileRevalidate)
        self.staleIfError = max(.zero, staleIfError)
    }

    /// Returns what a value of that age may be used for.
    public func freshness(atAge age: Duration) -> Freshness {
        if age < fresh { return .fresh }
        if age < fresh + staleWhileRevalidate { return .staleWhileRevalidate }
        if age < fresh + staleWhileRevalidate + staleIfError { return .staleIfError }
        return .expired
    }
}

/// What a stored value may be used for.
public enum Freshness: Sendable, Hashable {
    /// Any use.
    case fresh
    /// Use, while a new one is being made.
    case staleWhileRevalidate
    /// Use when making a new one has failed.
    case staleIfError
    /// Nothing.
    case expired
}
