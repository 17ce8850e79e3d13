/// Leaves GitHub alone for a while after it has failed several times in a row.
///
/// Then a single request tries again: its success lets all through, its failure starts the pause anew. A pure state
/// machine; `now` is uptime.
public struct CircuitBreaker: Sendable {
    /// Whether a request may go out.
    public enum Admission: Hashable, Sendable {
        /// It may, and must be reported with `succeed`, `fail` or `abandon`.
        case open
        /// Not before that much time has passed.
        case paused(retryAfter: Duration)
    }

    private enum State {
        case closed(failures: Int)
        case pausedUntil(Duration)
        case trying
    }

    private let mostFailures: Int
    private let pause: Duration
    private var state = State.closed(failures: 0)

    /// Makes a breaker that pauses after that many failures in a row, for that long.
    public init(mostFailures: Int = 8, pause: Duration = .seconds(15)) {
        self.mostFailures = max(1, mostFailures)
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

    /// Asks for a request.
    public mutating func admit(at now: Duration) -> Admission {
        switch state {
        case .closed: return .open
        case .trying: return .paused(retryAfter: .seconds(1))
        case .pausedUntil(let end) where now < end: return .paused(retryAfter: end - now)
        case .pausedUntil:
            state = .trying
            return .open
        }
    }

    /// Reports an answer, whatever it says.
    public mutating func succeed() {
        state = .closed(failures: 0)
    }

    /// Reports that no usable answer came; the pause's length when this failure begins one.
    public mutating func fail(at now: Duration) -> Duration? {
        switch state {
        case .closed(let failures) where failures + 1 < mostFailures:
            state = .closed(failures: failures + 1)
            return nil
        case .closed, .trying:
            state = .pausedUntil(now + pause)
            return pause
        case .pausedUntil: return nil
        }
    }

    /// Reports that the request was given up before it could tell anything.
    public mutating func abandon(at now: Duration) {
        guard case .trying = state else { return }
        state = .pausedUntil(now)
    }
}
