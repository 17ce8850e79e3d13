/// Leaves GitHub alone for a while after it has failed several times in a row, about several users.
///
/// Somebody whom GitHub always fails for says nothing about all the others. After the pause a single request tries
/// again: its success lets all through, its failure starts the pause anew, and then it is about somebody else that the
/// next one tries. A pure state machine; `now` is uptime.
public struct CircuitBreaker: Sendable {
    /// Whether a request may go out.
    public enum Admission: Hashable, Sendable {
        /// It may, and must be reported with `succeed`, `fail` or `abandon`.
        case open
        /// Not before that much time has passed.
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
    /// Whom the failures in a row were about, as many as matter.
    private var users: Set<String> = []
    /// Users whom a trial has failed for, and until when (uptime) no other trial is about them.
    private var tried: [String: Duration] = [:]

    private static let maxTried = 64

    /// Makes a breaker that pauses after that many failures in a row, about that many users or more, for that long.
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

    /// Asks for a request about a user.
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

    /// Reports an answer, whatever it says.
    public mutating func succeed() {
        state = .closed
        failures = 0
        users = []
        tried = [:]
    }

    /// Reports that no usable answer about a user came; the pause's length when this failure begins one.
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

    /// Reports that the request was given up before it could tell anything.
    public mutating func abandon(at now: Duration) {
        guard case .trying = state else { return }
        state = .pausedUntil(now)
    }
}
