import GitHub
import Telemetry

/// The metrics of ranks and of requests to GitHub.
final class GitHubMetrics: Sendable {
    /// The outcome of looking up a user's statistics.
    private enum Lookup: String, CaseIterable {
        case hit, miss, stale
        case notFound = "not_found"
        case organization
        case notAdmitted = "not_admitted"
        case calculating, paused, overloaded, cancelled
        case tokensExhausted = "tokens_exhausted"
        case tokensRefused = "tokens_refused"
        case rateLimited = "rate_limited"
        case badCredentials = "bad_credentials"
        case upstream
    }

    /// Whose token was used.
    private static let accesses = ["pool", "own"]
    /// GitHub is seldom faster than the first, and given up before the last.
    private static let bounds: [Duration] = [
        .milliseconds(50), .milliseconds(100), .milliseconds(200), .milliseconds(400), .milliseconds(800),
        .milliseconds(1500), .seconds(3), .seconds(6), .seconds(12),
    ]

    private let requests = CounterTable(
        rows: GitHubMetrics.accesses,
        columns: GitHubExchange.Outcome.allCases.map(\.rawValue)
    )
    private let lookups = CounterTable(rows: GitHubMetrics.accesses, columns: Lookup.allCases.map(\.rawValue))
    private let durations = GitHubMetrics.accesses.map { ($0, Histogram(bounds: GitHubMetrics.bounds)) }
    private let retries = Counter()
    private let pauses = Counter()

    /// Counts a request to GitHub.
    func count(_ exchange: GitHubExchange) {
        let row = exchange.isOwn ? 1 : 0
        requests.add(row: row, column: GitHubExchange.Outcome.allCases.firstIndex(of: exchange.outcome) ?? -1)
        durations[row].1.record(exchange.duration)
        if exchange.isRetry { retries.add() }
    }

    /// Counts what can be counted of what happens.
    func count(_ event: GitHubEvent) {
        if case .gitHubPaused = event { pauses.add() }
    }

    /// Counts the outcome of looking up a user's statistics.
    func count(_ result: Result<FetchedStats, GitHubError>, isOwn: Bool) {
        lookups.add(row: isOwn ? 1 : 0, column: Lookup.allCases.firstIndex(of: Self.lookup(result)) ?? -1)
    }

    /// Returns all metrics, with those of GitHub's present state.
    func families(_ state: GitHubState) -> [MetricFamily] {
        [
            MetricFamily(
                "emblem_rank_lookups_total",
                "Lookups of somebody's GitHub figures, by whose token would be used and what came of it.",
                .counter(lookups.samples("access", "outcome"))
            ),
            .gauge("emblem_rank_lookups_running", "Users being looked up at GitHub.", Double(state.lookups)),
            MetricFamily(
                "emblem_github_requests_total",
                "Requests to GitHub, by whose token was used and what came of it.",
                .counter(requests.samples("access", "outcome"))
            ),
            .counter("emblem_github_retries_total", "Requests to GitHub that repeated a failed one.", retries.value),
            MetricFamily(
                "emblem_github_request_seconds",
                "Time that requests to GitHub took.",
                .histograms(label: "access", durations.map { ($0.0, $0.1.snapshot) })
            ),
            .counter("emblem_github_pauses_total", "Times GitHub was left alone after many failures.", pauses.value),
            MetricFamily(
                "emblem_github_circuit",
                "Whether requests go out to GitHub: 1 for the state that holds.",
                .gauge(Self.samples("state", state.circuit))
            ),
        ] + tokens(state.tokens)
    }

    /// Tokens are told apart by their place alone.
    private func tokens(_ tokens: [GitHubState.Token]) -> [MetricFamily] {
        func samples(_ value: (GitHubState.Token) -> Int) -> [Sample] {
            tokens.enumerated().map { Sample(Double(value($0.element)), [("token", "\($0.offset + 1)")]) }
        }
        return [
            MetricFamily(
                "emblem_github_rate_limit_points",
                "Points an hour that GitHub gives a token, by its place among the tokens.",
                .gauge(samples(\.limit))
            ),
            MetricFamily(
                "emblem_github_rate_limit_remaining_points",
                "Points that are left of a token's hour, by its place among the tokens.",
                .gauge(samples(\.remaining))
            ),
            MetricFamily(
                "emblem_github_tokens",
                "Tokens for GitHub, by what they can be used for.",
                .gauge(
                    GitHubState.Token.Condition.allCases.map { condition in
                        Sample(
                            Double(tokens.count { $0.condition == condition }),
                            [("condition", condition.rawValue)]
                        )
                    }
                )
            ),
        ]
    }

    private static func samples(_ label: String, _ state: GitHubState.Circuit) -> [Sample] {
        GitHubState.Circuit.allCases.map { Sample($0 == state ? 1 : 0, [(label, $0.rawValue)]) }
    }

    private static func lookup(_ result: Result<FetchedStats, GitHubError>) -> Lookup {
        switch result {
        case .success(let stats):
            switch stats.origin {
            case .stored: .hit
            case .fetched: .miss
            case .stale: .stale
            }
        case .failure(let error):
            switch error {
            case .notFound: .notFound
            case .organization: .organization
            case .notAdmitted: .notAdmitted
            case .calculating: .calculating
            case .paused: .paused
            case .overloaded: .overloaded
            case .cancelled: .cancelled
            case .tokensExhausted: .tokensExhausted
            case .tokensRefused: .tokensRefused
            case .rateLimited: .rateLimited
            case .badCredentials: .badCredentials
            case .upstream: .upstream
            }
        }
    }
}
