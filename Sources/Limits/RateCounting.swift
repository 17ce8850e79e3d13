/// Counts requests against limits.
///
/// It never waits. An implementation that shares counts with other processes answers from the counts that it last
/// received and updates them in the background, so a limit may be exceeded by what others have counted meanwhile.
public protocol RateCounting: Sendable {
    /// Returns the verdict on a request with these claims, that of the tightest limit, without counting the request.
    func status(of claims: [RateClaim]) -> RateVerdict

    /// Counts a request under all of its claims, or under none if one of them is refused.
    ///
    /// Checking and counting are one step, so two requests cannot get the same place.
    func take(_ claims: [RateClaim]) -> RateOutcome

    /// Takes back the count of a request that came to nothing. Has no effect for a window that has ended.
    ///
    /// - Parameters:
    ///   - permit: the permit that `take` has returned. Must be given back at most once.
    ///   - limits: the names of the limits whose counts are taken back; nil for all.
    func giveBack(_ permit: RatePermit, to limits: Set<String>?)
}

/// A limit: a number of requests in a window of time.
public struct RateLimit: Hashable, Sendable {
    /// The name of the limit.
    public let name: String
    /// Requests that a window allows, 0 or more.
    public let count: Int
    /// Seconds of a window, 1 to a year.
    public let window: Int

    /// A limit.
    public init(_ name: String, count: Int, window: Int) {
        (self.name, self.count, self.window) = (name, count, window)
    }
}

/// A limit and the client that a request counts for.
public struct RateClaim: Hashable, Sendable {
    /// The limit.
    public let limit: RateLimit
    /// The client, as an address or a user's name.
    public let key: String

    /// A claim.
    public init(_ limit: RateLimit, _ key: String) {
        (self.limit, self.key) = (limit, key)
    }
}

/// The result of counting a request.
public enum RateOutcome: Sendable {
    /// It is counted. The holder gives the permit back if the request comes to nothing.
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
        /// The end of the window that it counts in, by the counter's clock.
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
