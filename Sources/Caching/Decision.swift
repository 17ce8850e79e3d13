/// A value that was found in the cache.
public struct Hit<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value
    /// The time since it was made.
    public let age: Duration
    /// Whether it is past being fresh.
    public let isStale: Bool
}

/// How a request for a key is answered.
public enum Decision<Value: Sendable, Flight: Sendable>: Sendable {
    /// With this value.
    case hit(Hit<Value>)
    /// With this value; a new one is made for later requests, in this flight.
    case staleAndRefresh(Hit<Value>, Flight)
    /// With the result of a flight that another request has begun.
    case wait
    /// With the value that the caller makes in this flight, for which other requests wait.
    case render(Flight)
}

/// The result of making a value.
public enum FlightResult<Value: Sendable>: Sendable {
    /// A new value, its size in bytes, and how long it may be used.
    case made(Value, cost: Int, Lifetime)
    /// A value that another process made `age` ago, its size in bytes, and how long it may be used, counted from then.
    case found(Value, cost: Int, Lifetime, age: Duration)
    /// A value that says that making it failed, its size in bytes, and how long not to try again.
    ///
    /// An older value that may still be used is used instead.
    case failed(Value, cost: Int, retryAfter: Duration)
    /// A value for the waiters only, which is not stored.
    case passing(Value)
    /// No value, for a reason that does not lie in the key, such as overload. The next request tries again.
    case abandoned

    /// Whether a new value was made.
    public var isMade: Bool {
        if case .made = self { true } else { false }
    }
}
