/// Two limits that a request must both keep, as per client address and per name asked about.
///
/// A request is counted by both or by neither: being refused for a busy name does not eat the address's budget.
public struct JointRateLimiter<First: Hashable & Sendable, Second: Hashable & Sendable>: Sendable {
    private var first: RateLimiter<First>
    private var second: RateLimiter<Second>

    /// Joins two limits.
    public init(_ first: RateLimiter<First>, _ second: RateLimiter<Second>) {
        self.first = first
        self.second = second
    }

    /// What a request would be told, without counting it.
    public func status(of one: First, _ other: Second, at now: Int) -> RateVerdict {
        Self.tighter(first.status(of: one, at: now), second.status(of: other, at: now))
    }

    /// What a request would be told by the first limit alone, without counting it.
    public func status(of one: First, at now: Int) -> RateVerdict {
        first.status(of: one, at: now)
    }

    /// Counts a request on both limits, unless either refuses it; the verdict is that of the tighter.
    public mutating func take(_ one: First, _ other: Second, at now: Int) -> RateVerdict {
        let refusal = status(of: one, other, at: now)
        guard refusal.isAllowed else { return refusal }
        return Self.tighter(first.take(one, at: now), second.take(other, at: now))
    }

    /// Uncounts a request on both limits.
    public mutating func giveBack(_ one: First, _ other: Second, at now: Int) {
        first.giveBack(one, at: now)
        second.giveBack(other, at: now)
    }

    /// Uncounts a request on the second limit alone.
    public mutating func giveBack(second other: Second, at now: Int) {
        second.giveBack(other, at: now)
    }

    private static func tighter(_ left: RateVerdict, _ right: RateVerdict) -> RateVerdict {
        if left.isAllowed != right.isAllowed { return left.isAllowed ? right : left }
        if !left.isAllowed { return left.retryAfter >= right.retryAfter ? left : right }
        return left.remaining <= right.remaining ? left : right
    }
}
