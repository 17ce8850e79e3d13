/// A stored value as it is found.
public struct Hit<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value
    /// How long ago it was made.
    public let age: Duration
    /// Whether it is past being fresh.
    public let isStale: Bool
}

/// What is to be done about a request for a key.
public enum Decision<Value: Sendable, Flight: Sendable>: Sendable {
    /// Use this.
    case hit(Hit<Value>)
    /// Use this, and make a new one for those who come later.
    case staleAndRefresh(Hit<Value>, Flight)
    /// Somebody is making it: wait for what comes of that.
    case wait
    /// Make it; others who ask for it meanwhile wait.
    case render(Flight)
}

/// What came of making a value.
public enum FlightResult<Value: Sendable>: Sendable {
    /// A value, the bytes it takes, and how long it may be used.
    case made(Value, cost: Int, Lifetime)
    /// A value that somebody else has made so long ago, the bytes it takes, and how long it may be used from then on.
    case found(Value, cost: Int, Lifetime, age: Duration)
    /// What says that it failed, its bytes, and how long not to try again.
    ///
    /// While an older value may still be used, that one is used instead.
    case failed(Value, cost: Int, retryAfter: Duration)
    /// A value for those who wait now that is not to be stored.
    case passing(Value)
    /// Nothing, for a reason that has nothing to do with the key, such as overload. Whoever asks next tries again.
    case abandoned

    /// Whether there is a value, which need not be a good one.
    public var isMade: Bool {
        if case .made = self { true } else { false }
    }
}
