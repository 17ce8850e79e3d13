import GitHub
import HTTP
import Limits
import Profiles
import Quantities
import Synchronization
import Telemetry

/// The figures that ranks are made of: from the store or from GitHub, within the limits.
final class RankFigures: Sendable {
    /// How GitHub is doing.
    let watch: GitHubWatch
    /// How often it is asked, and for whom.
    let limits: RankLimits
    private let meter = GitHubMetrics()
    private let source: StatsSource
    private let years: StoredYears
    private let time: any TimeSource
    private let hasTokens: Bool

    init(_ settings: GitHubSettings, store: ProfileStore) throws(GitHubSettingsError) {
        guard let transport = CurlTransport(base: settings.address) else {
            throw .invalidAddress(settings.address)
        }
        time = settings.time
        hasTokens = !settings.tokens.isEmpty
        limits = RankLimits(perAddress: settings.requestsPerAddress, perUser: settings.requestsPerUser) {
            [time] in time.unixSeconds
        }
        let log: @Sendable (GitHubEvent) -> Void = { [meter, report = settings.log] event in
            meter.count(event)
            report(event)
        }
        years = StoredYears(store, time: time, log: log)
        source = StatsSource(
            transport: transport,
            tokens: settings.tokens,
            store: years,
            time: time,
            policy: settings.policy,
            log: log,
            observe: { [meter] in meter.count($0) }
        )
        watch = GitHubWatch(isConfigured: hasTokens) { [source] in
            source.state.tokens.allSatisfy { $0.condition == .refused }
        }
    }

    /// What was counted, and how matters stand with GitHub.
    var families: [MetricFamily] { meter.families(source.state) }

    /// The present calendar year in UTC: the last season there is.
    var year: Int { Day(unixSeconds: time.unixSeconds).year }

    /// Seconds for which figures may be shown as they are; a day for those that hold for ever.
    func lifetime(of stats: FetchedStats) -> Int {
        guard let expires = stats.expires else { return 86_400 }
        let (left, overflow) = expires.subtractingReportingOverflow(time.unixSeconds)
        return overflow ? 0 : min(max(0, left), 86_400)
    }

    /// The figures a query asks for; only a lookup at GitHub counts against the client's limits.
    func figures(for query: RankRequest, client: IPAddress) async -> Result<FetchedStats, RankError> {
        let admission = Admission()
        let outcome = await lookup(query, client, admission)
        meter.count(outcome, isOwn: query.access != .pool)
        if query.access == .pool, admission.isCounted.load(ordering: .relaxed) || outcome.isFetched {
            // Anybody else was refused here, or told what is remembered, and has learned nothing about GitHub.
            watch.note(outcome)
        }
        return outcome.mapError { error in
            RankError(error, of: query, hasTokens: hasTokens) { limits.refusal(of: query, for: client) }
        }
    }

    /// Ends all lookups and returns when what they found is stored.
    func stop() {
        source.stop()
        years.finish()
    }

    private func lookup(
        _ query: RankRequest,
        _ client: IPAddress,
        _ admission: Admission
    ) async -> Result<FetchedStats, GitHubError> {
        do throws(GitHubError) {
            let stats = try await source.stats(
                for: query.login,
                season: query.season,
                access: query.access,
                force: query.isForced,
                admit: { [limits] in
                    let isAllowed = limits.take(query, for: client).isAllowed
                    if isAllowed { admission.isCounted.store(true, ordering: .relaxed) }
                    return isAllowed
                },
                failed: { [limits] error in limits.giveBack(query, for: client, after: error) }
            )
            return .success(stats)
        } catch {
            return .failure(error)
        }
    }
}

/// Whether the limits let a lookup begin; one that only waits for another is not asked.
private final class Admission: Sendable {
    let isCounted = Atomic(false)
}

extension Result<FetchedStats, GitHubError> {
    fileprivate var isFetched: Bool { (try? get().origin) == .fetched }
}
