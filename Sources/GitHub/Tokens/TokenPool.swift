/// The service's tokens: which is used next, which sleep and until when.
///
/// The token with the most budget left goes first. An exhausted one sleeps until GitHub's reset and then counts as full
/// again; a secondary limit rests one for as long as GitHub says, else a minute, doubled each time it happens in a row.
/// A refused one is tried again by a single request after a minute, doubled with each refusal up to an hour: GitHub has
/// been seen to refuse good tokens. `now` is uptime.
public struct TokenPool: Sendable {
    /// The token to use, or how long to wait.
    public enum Choice: Hashable, Sendable {
        /// Use this token; one point of it already counts as spent.
        case token(AccessToken)
        /// Wait that long: the tokens that GitHub accepts are spent or resting.
        case exhausted(retryAfter: Duration)
        /// Wait that long: GitHub accepts no token.
        case refused(retryAfter: Duration)
    }

    /// How long a token that GitHub refused is left out.
    private struct Suspension {
        /// When a single request may try the token again, as uptime.
        var ends: Duration
        /// Refusals one after the other.
        var inARow: Int
        /// Whether a request with the token is under way.
        var isBeingTried = false
    }

    private struct Member {
        let token: AccessToken
        var limit = 5000
        var remaining = 5000
        var reset: Duration?
        var restsUntil: Duration?
        var restsInARow = 0
        var suspension: Suspension?

        func state(at now: Duration) -> GitHubState.Token {
            let isResting = (restsUntil ?? now) > now
            let condition: GitHubState.Token.Condition =
                suspension != nil ? .refused : remaining <= 0 ? .spent : isResting ? .resting : .ready
            return GitHubState.Token(limit: limit, remaining: max(0, remaining), condition: condition)
        }

        func isTried(at now: Duration) -> Bool { suspension.map { $0.isBeingTried && $0.ends > now } ?? false }

        func wakes(at now: Duration) -> Duration {
            let rest = max(restsUntil ?? now, suspension?.ends ?? now)
            return remaining > 0 ? max(now, rest) : max(now, rest, reset ?? now)
        }
    }

    private var members: [Member]
    /// Tokens refused one after the other without an answer in between.
    private var refusalsInARow = 0

    private static let hour = Duration.seconds(3600)
    // GitHub's reset may lie in the past by our clock; asking again at once would be refused again.
    private static let minSleep = Duration.seconds(10)
    private static let minute = Duration.seconds(60)
    private static let waitWithoutTokens = Duration.seconds(300)
    // Longer than a request may take, so that only one tries a refused token.
    private static let trial = Duration.seconds(15)

    /// Starts with full budgets; a token named twice counts once.
    public init(_ tokens: [AccessToken]) {
        var seen: Set<AccessToken> = []
        members = tokens.filter { seen.insert($0).inserted }.map { Member(token: $0) }
    }

    /// Tokens that are not refused.
    public var count: Int { members.count { $0.suspension == nil } }

    /// Whether two or more tokens were refused in a row: no lookup should then go on to the next.
    public var isRefusedThroughout: Bool { refusalsInARow >= 2 }

    /// Returns the state of each token, in the order in which they were given.
    public func state(at now: Duration) -> [GitHubState.Token] {
        var pool = self
        pool.refill(at: now)
        return pool.members.map { $0.state(at: now) }
    }

    /// Chooses the token with most points left and takes a point off, so that requests at the same time use several.
    ///
    /// A refused token that may be tried again goes first, or last while another is tried or has just been refused.
    public mutating func take(at now: Duration) -> Choice {
        refill(at: now)
        let isTrialWelcome = refusalsInARow == 0 && !members.contains { $0.isTried(at: now) }
        let awake = members.indices.filter { members[$0].wakes(at: now) <= now }
        let best = awake.max { left, right in
            let isFirst = [left, right].map { (members[$0].suspension != nil) == isTrialWelcome }
            return isFirst[0] == isFirst[1] ? members[left].remaining < members[right].remaining : isFirst[1]
        }
        guard let best else { return shortage(at: now) }
        members[best].remaining -= 1
        members[best].suspension?.isBeingTried = true
        members[best].suspension?.ends = now + Self.trial
        return .token(members[best].token)
    }

    /// Reports what GitHub says is left.
    ///
    /// Responses may come in any order: the lowest number of an hour holds.
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

    /// Reports an answer: the next secondary limit or refusal is the first in a row again.
    ///
    /// - Returns: whether the token was refused before, so that its coming back is logged once.
    @discardableResult
    public mutating func succeed(_ token: AccessToken) -> Bool {
        update(token) { $0.restsInARow = 0 }
        return accept(token)
    }

    /// Reports that GitHub accepts the token; returns whether it was refused before.
    private mutating func accept(_ token: AccessToken) -> Bool {
        refusalsInARow = 0
        var isNews = false
        update(token) { member in
            isNews = member.suspension != nil
            member.suspension = nil
        }
        return isNews
    }

    /// Puts a token whose hour is spent to sleep until the reset, a minute when that is unknown.
    public mutating func exhaust(_ token: AccessToken, resetIn: Duration?, at now: Duration) {
        _ = accept(token)
        update(token) { member in
            member.remaining = 0
            member.reset = now + max(Self.minSleep, Self.clamped(resetIn ?? Self.minute))
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
        _ = accept(token)
        update(token) { member in
            rest =
                retryAfter.map { max(.seconds(1), Self.clamped($0)) }
                ?? min(Self.hour, Self.minute * (1 << min(member.restsInARow, 6)))
            member.restsInARow += 1
            member.restsUntil = max(member.restsUntil ?? now, now + rest)
        }
        return rest
    }

    /// Takes a refused token out for a while: a minute, doubled with each refusal in a row up to an hour.
    ///
    /// - Returns: for how long; nil when it was out already, so that it is logged once.
    public mutating func refuse(_ token: AccessToken, at now: Duration) -> Duration? {
        var rest: Duration?
        update(token) { member in
            // Requests under way when the first was refused say nothing new.
            if let suspension = member.suspension, !suspension.isBeingTried { return }
            let inARow = member.suspension?.inARow ?? 0
            let length = min(Self.hour, Self.minute * (1 << min(inARow, 6)))
            member.suspension = Suspension(ends: now + length, inARow: inARow + 1)
            rest = length
        }
        if rest != nil { refusalsInARow += 1 }
        return rest
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

    private func shortage(at now: Duration) -> Choice {
        let wait = members.map { $0.wakes(at: now) - now }.min() ?? Self.waitWithoutTokens
        return members.isEmpty || count > 0 ? .exhausted(retryAfter: wait) : .refused(retryAfter: wait)
    }

    private static func clamped(_ wait: Duration) -> Duration { min(max(.zero, wait), hour + minute) }
}

private func abs(_ duration: Duration) -> Duration { duration < .zero ? .zero - duration : duration }
