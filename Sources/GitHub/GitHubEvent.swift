/// An event for the operator's log.
public enum GitHubEvent: Hashable, Sendable {
    /// GitHub refused a token or suspended its account; the token is tried again after that many seconds.
    case tokenRefused(lastFour: String, seconds: Int)
    /// A token that was refused is accepted again.
    case tokenAccepted(lastFour: String)
    /// A token has no points left this hour.
    case tokenExhausted(lastFour: String)
    /// A token met a secondary limit and rests for that many seconds.
    case tokenRests(lastFour: String, seconds: Int)
    /// GitHub failed often in a row, at last with this fault; no requests are sent for that many seconds.
    case gitHubPaused(seconds: Int, after: UpstreamFault)
    /// The store could not be read or written; the answer does not depend on it.
    case storeFailed(String)
    /// The store works again and has what could not be written before, about that many users.
    case storeRecovered(users: Int)
    /// The process ends and loses what could not be written, about that many users.
    case recordsLost(users: Int)
}

extension GitHubEvent: CustomStringConvertible {
    /// A line for the log, without a secret.
    public var description: String {
        switch self {
        case .tokenRefused(let lastFour, let seconds):
            "GitHub does not accept the token …\(lastFour); it is tried again in \(seconds) s"
        case .tokenAccepted(let lastFour): "GitHub accepts the token …\(lastFour) again"
        case .tokenExhausted(let lastFour): "the GitHub token …\(lastFour) is spent and sleeps until its reset"
        case .tokenRests(let lastFour, let seconds):
            "the GitHub token …\(lastFour) met a secondary limit and rests for \(seconds) s"
        case .gitHubPaused(let seconds, let fault):
            "GitHub keeps failing and is left alone for \(seconds) s: \(fault.detail)"
        case .storeFailed(let reason):
            "the store of GitHub figures failed: \(reason); what is new is kept and tried again"
        case .storeRecovered(let users):
            "what could not be stored before is stored now: figures of \(users) user\(users == 1 ? "" : "s")"
        case .recordsLost(let users):
            "figures of \(users) user\(users == 1 ? "" : "s") could not be stored before the end"
        }
    }
}
