/// A circuit breaker: stops requests for a while after several failures in a row about several users.
///
/// Several users, because GitHub may always fail for a certain one. After the pause a single request tries
/// again: its success closes the circuit, its failure starts another pause, after which the next trial is about another
/// user. `now` is uptime.
public struct CircuitBreaker: Sendable {
    /// Whether a request may go out.
    public enum Admission: Hashable, Sendable {
        /// It may; the caller must then call `succeed`, `fail` or `abandon`.
        case open
        /// It may not before that much time has passed.
        case paused(retryAfter: Duration)
    }

    private enum State {
        case closed
        case pausedUntil(Duration)
        case trying
    }

    private let failureThreshold: Int
    private let userThreshold: Int
    private let pause: Duration
    private var state = State.closed
    private var failures = 0
    /// Keys of the users of the failures in a row, `userThreshold` at most.
    private var users: Set<String> = []
    /// Users for whom a trial has failed, and until when (uptime) no other trial is about them.
    private var tried: [String: Duration] = [:]

    private static let maxTried = 64

    /// Makes a breaker that pauses after `failureThreshold` failures in a row about `userThreshold` users or more.
    public init(failureThreshold: Int = 8, userThreshold: Int = 4, pause: Duration = .seconds(15)) {
        self.failureThreshold = max(1, failureThreshold)
        self.userThreshold = max(1, userThreshold)
        self.pause = pause
    }

    /// Whether requests go out.
    public var circuit: GitHubState.Circuit {
        switch state {
        case .closed: .closed
        case .pausedUntil: .open
        case .trying: .trying
        }
    }

    /// Returns whether a request about a user may go out.
    public mutating func admit(about user: String, at now: Duration) -> Admission {
        switch state {
        case .closed: return .open
        case .trying: return .paused(retryAfter: .seconds(1))
        case .pausedUntil(let end):
            let wakes = max(end, tried[user] ?? end)
            guard now >= wakes else { return .paused(retryAfter: wakes - now) }
            state = .trying
            return .open
        }
    }

    /// Reports a usable response, whatever it says.
    public mutating func succeed() {
        state = .closed
        failures = 0
        users = []
        tried = [:]
    }

    /// Reports a failure about a user; returns the length of the pause that it begins, or nil.
    public mutating func fail(about user: String, at now: Duration) -> Duration? {
        switch state {
        case .closed:
            failures = min(failures + 1, failureThreshold)
            if users.count < userThreshold { users.insert(user) }
            guard failures >= failureThreshold, users.count >= userThreshold else { return nil }
        case .trying:
            if tried.count >= Self.maxTried { tried = tried.filter { $0.value > now } }
            if tried.count < Self.maxTried { tried[user] = now + pause * 4 }
        case .pausedUntil: return nil
        }
        state = .pausedUntil(now + pause)
        return pause
    }

    /// Reports that the request was cancelled before it ended.
    public mutating func abandon(at now: Duration) {
        guard case .trying = state else { return }
        state = .pausedUntil(now)
    }
}
