import GitHub
import HTTP
import Limits
import Synchronization

/// How often GitHub is asked: an hour's lookups for an address, and of a user.
final class RankLimits: Sendable {
    private static let hour = 3600

    private let limiter: Mutex<JointRateLimiter<IPAddress, String>>
    private let now: @Sendable () -> Int

    init(perAddress: Int, perUser: Int, now: @escaping @Sendable () -> Int) {
        limiter = Mutex(
            JointRateLimiter(
                RateLimiter(limit: perAddress, window: Self.hour),
                RateLimiter(limit: perUser, window: Self.hour)
            )
        )
        self.now = now
    }

    /// What a client has left, without counting anything.
    func status(of client: IPAddress) -> RateVerdict {
        limiter.withLock { $0.status(of: client.limitKey, at: now()) }
    }

    /// What a lookup would be told, without counting it.
    func status(of request: RankRequest, for client: IPAddress) -> RateVerdict {
        limiter.withLock { $0.status(of: client.limitKey, request.limitKey, at: now()) }
    }

    /// Counts a lookup, unless there are too many.
    func take(_ request: RankRequest, for client: IPAddress) -> RateVerdict {
        limiter.withLock { $0.take(client.limitKey, request.limitKey, at: now()) }
    }

    /// Uncounts a lookup that came to nothing through no fault of whoever asked: an outage must not use up what comes
    /// after it.
    ///
    /// What GitHub was asked for in vain stays counted for the address, else anybody could ask it without end for
    /// somebody whom it always fails for; their name is not used up by that.
    func giveBack(_ request: RankRequest, for client: IPAddress, after error: GitHubError) {
        limiter.withLock { limiter in
            switch error {
            case .upstream: limiter.giveBack(second: request.limitKey, at: now())
            case .paused, .tokensExhausted, .tokensRefused, .overloaded, .cancelled:
                limiter.giveBack(client.limitKey, request.limitKey, at: now())
            case .notFound, .organization, .rateLimited, .badCredentials, .calculating, .notAdmitted: break
            }
        }
    }
}

extension RateVerdict {
    /// The fields that every answer carries.
    var fields: HeaderFields {
        [.rateLimit: "\(limit)", .rateLimitRemaining: "\(remaining)", .rateLimitReset: "\(reset)"]
    }
}
