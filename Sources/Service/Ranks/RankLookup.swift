import GitHub
import HTTP
import Limits
import Usage
import Quantities
import Synchronization
import Telemetry
import Threads

/// Looks up the statistics that ranks are made of: in the store or at GitHub, within the limits.
final class RankLookup: Sendable {
    /// How GitHub is doing.
    let watch: GitHubWatch
    /// How often it is asked, and for whom.
    let limits: RankLimits
    private let metrics = GitHubMetrics()
    private let source: StatsSource
    private let years: StoredYears
    private let time: TimeSource
    private let hasTokens: Bool

    init(
        _ settings: GitHubSettings,
        store: any DocumentStoring,
        rates: (any RateCounting)? = nil
    ) throws(GitHubSettingsError) {
        guard let transport = CurlTransport(base: settings.address) else {
            throw .invalidAddress(settings.address)
        }
        time = settings.time
        hasTokens = !settings.tokens.isEmpty
        limits = RankLimits(
            perAddress: settings.requestsPerAddress,
            perUser: settings.requestsPerUser,
            countedBy: rates ?? MemoryRates { [time] in time.unixSeconds() }
        )
        let log: @Sendable (GitHubEvent) -> Void = { [metrics, report = settings.log] event in
            metrics.count(event)
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
            observe: { [metrics] in metrics.count($0) }
        )
        watch = GitHubWatch(isConfigured: hasTokens) { [source] in
            source.state.tokens.allSatisfy { $0.condition == .refused }
        }
    }

    /// The metrics of lookups and of GitHub.
    var families: [MetricFamily] { metrics.families(source.state) }

    /// The present calendar year in UTC: the last season there is.
    var year: Int { Day(unixSeconds: time.unixSeconds()).year }

    /// Seconds for which statistics may be shown as they are, at most a day.
    func lifetime(of stats: FetchedStats) -> Int {
        guard let expires = stats.expires else { return 86_400 }
        let (left, overflow) = expires.subtractingReportingOverflow(time.unixSeconds())
        return overflow ? 0 : min(max(0, left), 86_400)
    }

    /// Returns the statistics that a request asks for; only a lookup at GitHub counts against the client's limits.
    func statistics(for request: RankRequest, client: IPAddress) async -> Result<FetchedStats, Problem> {
        let admission = Admission()
        let outcome = await lookup(request, client, admission)
        metrics.count(outcome, isOwn: request.access != .pool)
        if request.access == .pool, admission.permit != nil || outcome.isFetched {
            // Other outcomes come from this service, from its limits or its memory, and say nothing about GitHub.
            watch.note(outcome)
        }
        return outcome.mapError { error in
            Problem(error, of: request, hasTokens: hasTokens) { limits.status(of: request, for: client) }
        }
    }

    /// Ends all lookups and returns when what they found is stored.
    func stop() {
        source.stop()
        years.finish()
    }

    private func lookup(
        _ request: RankRequest,
        _ client: IPAddress,
        _ admission: Admission
    ) async -> Result<FetchedStats, GitHubError> {
        do throws(GitHubError) {
            let stats = try await source.stats(
                for: request.login,
                season: request.season,
                access: request.access,
                force: request.isForced,
                admit: { [limits] in
                    admission.permit = limits.take(request, for: client)
                    return admission.permit != nil
                },
                failed: { [limits] error in
                    if let permit = admission.permit { limits.giveBack(permit, after: error) }
                }
            )
            return .success(stats)
        } catch {
            return .failure(error)
        }
    }
}

/// Holds the place that a lookup takes at the limits; a request that joins a running lookup takes none.
private final class Admission: Sendable {
    private let taken = Mutex<RatePermit?>(nil)

    /// The place that was taken for the lookup; nil for none.
    var permit: RatePermit? {
        get { taken.withLock { $0 } }
        set { taken.withLock { $0 = newValue } }
    }
}

extension Result<FetchedStats, GitHubError> {
    fileprivate var isFetched: Bool { (try? get().origin) == .fetched }
}
