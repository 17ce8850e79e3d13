/// The service's tokens: who is asked next, who sleeps and until when.
///
/// The token with the most budget left goes first. An exhausted one sleeps until GitHub's reset and then counts as full
/// again; a secondary limit rests one for as long as GitHub says, else a minute, doubled each time it happens in a row;
/// a refused one never comes back. A pure state machine: `now` is uptime, and comes in.
public struct TokenPool: Sendable {
    /// Whom to ask, or how long to wait.
    public enum Choice: Hashable, Sendable {
        /// Ask with this token; one point of it is already reckoned as spent.
        case token(AccessToken)
        /// Nobody can be asked before that much time has passed.
        case exhausted(retryAfter: Duration)
    }

    private struct Member {
        let token: AccessToken
        var limit = 5000
        var remaining = 5000
        var reset: Duration?
        var restsUntil: Duration?
        var restsInARow = 0
        var isRefused = false

        func state(at now: Duration) -> GitHubState.Token {
            let isResting = (restsUntil ?? now) > now
            let condition: GitHubState.Token.Condition =
                isRefused ? .refused : remaining <= 0 ? .spent : isResting ? .resting : .ready
            return GitHubState.Token(limit: limit, remaining: max(0, remaining), condition: condition)
        }

        func wakes(at now: Duration) -> Duration {
            let rest = restsUntil ?? now
            return remaining > 0 ? max(now, rest) : max(now, rest, reset ?? now)
        }
    }

    private var members: [Member]

    private static let hour = Duration.seconds(3600)
    // GitHub's reset may lie in the past by our clock; asking again at once would be refused again.
    private static let shortestSleep = Duration.seconds(10)
    private static let minute = Duration.seconds(60)
    private static let waitWithoutTokens = Duration.seconds(300)

    /// Starts with full budgets; a token named twice counts once.
    public init(_ tokens: [AccessToken]) {
        var seen: Set<AccessToken> = []
        members = tokens.filter { seen.insert($0).inserted }.map { Member(token: $0) }
    }

    /// Tokens that are not refused.
    public var count: Int { members.count { !$0.isRefused } }

    /// What each token can be used for, in the order in which they were given.
    public func state(at now: Duration) -> [GitHubState.Token] {
        var pool = self
        pool.refill(at: now)
        return pool.members.map { $0.state(at: now) }
    }

    /// Chooses the token with most left and reckons a point of it as spent, so that requests at the same time spread.
    public mutating func take(at now: Duration) -> Choice {
        refill(at: now)
        let awake = members.indices.filter { !members[$0].isRefused && members[$0].wakes(at: now) <= now }
        guard let best = awake.max(by: { members[$0].remaining < members[$1].remaining }) else {
            return .exhausted(retryAfter: shortestWait(at: now))
        }
        members[best].remaining -= 1
        return .token(members[best].token)
    }

    /// Learns what GitHub says is left; of answers that come in any order the lower figure of an hour holds.
    public mutating func observe(
        limit: Int?,
        remaining: Int,
        resetIn: Duration?,
        of token: AccessToken,
        at now: Duration
    ) {
        update(token) { member in
            let reset = now + Self.clamped(resetIn ?? Self.minute)
            let known = member.reset ?? .zero
            let isSameHour = member.reset != nil && abs(reset - known) < .seconds(30)
            guard isSameHour || reset > known else { return }
            member.remaining = isSameHour ? min(member.remaining, remaining) : max(0, remaining)
            member.limit = max(1, limit ?? member.limit)
            member.reset = isSameHour ? known : reset
        }
    }

    /// Learns that an answer came through: the next secondary limit is the first in a row again.
    public mutating func succeed(_ token: AccessToken) {
        update(token) { $0.restsInARow = 0 }
    }

    /// Puts a token whose hour is spent to sleep until the reset, a minute when that is unknown.
    public mutating func exhaust(_ token: AccessToken, resetIn: Duration?, at now: Duration) {
        update(token) { member in
            member.remaining = 0
            member.reset = now + max(Self.shortestSleep, Self.clamped(resetIn ?? Self.minute))
        }
    }

    /// Rests a token after a secondary limit and returns for how long.
    ///
    /// - Parameters:
    ///   - token: the token that met the limit.
    ///   - retryAfter: what GitHub asked for; nil when it did not say.
    ///   - now: the present, as uptime.
    /// - Returns: the time the token rests, at most an hour.
    @discardableResult
    public mutating func rest(_ token: AccessToken, retryAfter: Duration?, at now: Duration) -> Duration {
        var rest = Duration.zero
        update(token) { member in
            rest =
                retryAfter.map { max(.seconds(1), Self.clamped($0)) }
                ?? min(Self.hour, Self.minute * (1 << min(member.restsInARow, 6)))
            member.restsInARow += 1
            member.restsUntil = max(member.restsUntil ?? now, now + rest)
        }
        return rest
    }

    /// Takes a token out for good; false when it was out already, so that it is logged once.
    public mutating func refuse(_ token: AccessToken) -> Bool {
        var isNews = false
        update(token) { member in
            isNews = !member.isRefused
            member.isRefused = true
        }
        return isNews
    }

    private mutating func update(_ token: AccessToken, _ change: (inout Member) -> Void) {
        guard let index = members.firstIndex(where: { $0.token == token }) else { return }
        change(&members[index])
    }

    private mutating func refill(at now: Duration) {
        for index in members.indices {
            guard let reset = members[index].reset, reset <= now else { continue }
            members[index].remaining = members[index].limit
            members[index].reset = nil
        }
        // A token that spent all its reckoned points without ever hearing a reset must not sleep for ever.
        for index in members.indices where members[index].remaining <= 0 && members[index].reset == nil {
            members[index].reset = now + Self.minute
        }
    }

    private func shortestWait(at now: Duration) -> Duration {
        let waits = members.filter { !$0.isRefused }.map { $0.wakes(at: now) - now }
        return waits.min() ?? Self.waitWithoutTokens
    }

    private static func clamped(_ wait: Duration) -> Duration { min(max(.zero, wait), hour + minute) }
}

private func abs(_ duration: Duration) -> Duration { duration < .zero ? .zero - duration : duration }
