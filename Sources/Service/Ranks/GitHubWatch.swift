import GitHub
import Synchronization

/// How GitHub has been doing lately, for health reports.
final class GitHubWatch: Sendable {
    /// What a health report says.
    enum State: String {
        case operational, degraded
        case refused = "tokens refused"
        case notConfigured = "not configured"
    }

    private let isConfigured: Bool
    private let areTokensRefused: @Sendable () -> Bool
    private let isFailing = Atomic(false)

    init(isConfigured: Bool, areTokensRefused: @escaping @Sendable () -> Bool = { false }) {
        self.isConfigured = isConfigured
        self.areTokensRefused = areTokensRefused
    }

    /// What the last answer said, or the lack of one.
    var state: State {
        guard isConfigured else { return .notConfigured }
        if areTokensRefused() { return .refused }
        return isFailing.load(ordering: .relaxed) ? .degraded : .operational
    }

    /// Whether ranks come late, old or not at all.
    var isInTrouble: Bool {
        switch state {
        case .degraded, .refused: true
        case .operational, .notConfigured: false
        }
    }

    /// Learns from a lookup with the service's own tokens.
    func note(_ outcome: Result<FetchedStats, GitHubError>) {
        switch outcome {
        case .success(let stats) where stats.origin == .stale: note(isFailing: true)
        case .success(let stats) where stats.origin == .fetched: note(isFailing: false)
        case .failure(.notFound), .failure(.organization): note(isFailing: false)
        case .failure(.upstream), .failure(.paused), .failure(.tokensExhausted), .failure(.tokensRefused):
            note(isFailing: true)
        case .success, .failure: break
        }
    }

    private func note(isFailing: Bool) {
        self.isFailing.store(isFailing, ordering: .relaxed)
    }
}
