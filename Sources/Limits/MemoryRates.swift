internal import Synchronization

/// Counts requests in the memory of one process.
public final class MemoryRates: RateCounting {
    private let limiters = Mutex<[RateLimit: RateLimiter<String>]>([:])
    private let now: @Sendable () -> Int

    /// Makes counts that are all zero.
    ///
    /// - Parameter now: seconds since any fixed moment, of which the verdicts' `reset` is one.
    public init(now: @escaping @Sendable () -> Int) {
        self.now = now
    }

    /// Returns the verdict on a request with these claims, that of the tightest limit, without counting the request.
    public func status(of claims: [RateClaim]) -> RateVerdict {
        limiters.withLock { Self.tightest(Self.statuses(of: claims, in: $0, at: now())) }
    }

    /// Counts a request under all of its claims, or under none if one of them is refused.
    public func take(_ claims: [RateClaim]) -> RateOutcome {
        limiters.withLock { limiters in
            let now = now()
            let status = Self.tightest(Self.statuses(of: claims, in: limiters, at: now))
            guard status.isAllowed else { return .refused(status) }
            var (places, verdicts): ([RatePermit.Place], [RateVerdict]) = ([], [])
            for claim in claims {
                let verdict = limiters[claim.limit, default: Self.limiter(claim.limit)].take(claim.key, at: now)
                places.append(RatePermit.Place(claim, reset: verdict.reset))
                verdicts.append(verdict)
            }
            return .allowed(RatePermit(places), Self.tightest(verdicts))
        }
    }

    /// Takes back the count of a request that came to nothing.
    ///
    /// Has no effect for a window that has ended.
    public func giveBack(_ permit: RatePermit, to limits: Set<String>? = nil) {
        limiters.withLock { limiters in
            let now = now()
            for place in permit.places where limits?.contains(place.claim.limit.name) ?? true {
                limiters[place.claim.limit]?.giveBack(place.claim.key, at: now, reset: place.reset)
            }
        }
    }

    private static func limiter(_ limit: RateLimit) -> RateLimiter<String> {
        RateLimiter(limit: limit.count, window: limit.window)
    }

    private static func statuses(
        of claims: [RateClaim],
        in limiters: [RateLimit: RateLimiter<String>],
        at now: Int
    ) -> [RateVerdict] {
        claims.map { (limiters[$0.limit] ?? limiter($0.limit)).status(of: $0.key, at: now) }
    }

    /// The verdict that decides: a refusal before anything else, and of several the one with the longest wait; else the one
    /// with the fewest requests left.
    private static func tightest(_ verdicts: [RateVerdict]) -> RateVerdict {
        let refusal = verdicts.filter { !$0.isAllowed }.max { $0.retryAfter < $1.retryAfter }
        return refusal ?? verdicts.min { $0.remaining < $1.remaining } ?? .unlimited
    }
}
