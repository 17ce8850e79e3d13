/// Counts requests against limits.
///
/// It never waits. An implementation that shares its counts with other processes answers from what it last heard of them
/// and reconciles in the background, so that a limit may be exceeded by what the others have counted meanwhile.
public protocol RateCounting: Sendable {
    /// Tells what a request with these claims would be told, without counting it: the verdict of the tightest limit.
    func status(of claims: [RateClaim]) -> RateVerdict

    /// Counts a request under all of its claims, or under none if one of them is refused.
    ///
    /// Checking and counting are one step, so that no two requests get the same place.
    func take(_ claims: [RateClaim]) -> RateOutcome

    /// Uncounts a request that came to nothing; nothing happens for a window that has ended.
    ///
    /// - Parameters:
    ///   - permit: what `take` has returned, which is given back once at most.
    ///   - limits: the names of the limits to uncount it under; nil for all.
    func giveBack(_ permit: RatePermit, to limits: Set<String>?)
}

/// A limit: so many requests in a window.
public struct RateLimit: Hashable, Sendable {
    /// What tells it from other limits.
    public let name: String
    /// Requests a window allows, 0 or more.
    public let count: Int
    /// Seconds a window lasts, 1 to a year.
    public let window: Int

    /// A limit.
    public init(_ name: String, count: Int, window: Int) {
        (self.name, self.count, self.window) = (name, count, window)
    }
}

/// A limit, and whom a request counts for under it.
public struct RateClaim: Hashable, Sendable {
    /// The limit.
    public let limit: RateLimit
    /// Whom the request counts for, as a client's address or a user's name.
    public let key: String

    /// A claim.
    public init(_ limit: RateLimit, _ key: String) {
        (self.limit, self.key) = (limit, key)
    }
}

/// What comes of counting a request.
public enum RateOutcome: Sendable {
    /// It is counted; whoever holds the permit gives it back if the request comes to nothing.
    case allowed(RatePermit, RateVerdict)
    /// It is not counted.
    case refused(RateVerdict)
}

/// Places at limits, taken for one request.
public struct RatePermit: Hashable, Sendable {
    /// A place.
    public struct Place: Hashable, Sendable {
        /// Where it is.
        public let claim: RateClaim
        /// The end of the window that it counts in, by the clock of whoever counts.
        public let reset: Int

        /// A place.
        public init(_ claim: RateClaim, reset: Int) {
            (self.claim, self.reset) = (claim, reset)
        }
    }

    /// The places.
    public let places: [Place]

    /// A permit for places.
    public init(_ places: [Place]) {
        self.places = places
    }
}
