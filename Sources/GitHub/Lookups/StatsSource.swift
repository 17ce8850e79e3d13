public import Threads

/// What GitHub's users did: from the store while it is fresh, else from GitHub, in one lookup for all callers.
///
/// When GitHub cannot answer, stored counts are returned and marked as stale; an error is thrown when there are none. A
/// caller waits no longer than the policy's caller timeout; the lookup goes on without it and fills the store.
public final class StatsSource: Sendable {
    /// What a lookup is about.
    private struct StatsKey: Hashable {
        let login: Login
        let season: Int?
    }

    /// A lookup that callers can join.
    ///
    /// A forced lookup fetches every record, another those that are missing or no longer fresh.
    private struct FlightKey: Hashable {
        let stats: StatsKey
        let isForced: Bool
    }

    /// Receives the error of a lookup that failed.
    public typealias FailureReport = @Sendable (GitHubError) -> Void

    private let client: GraphQLClient
    private let fetcher: StatsFetcher
    private let store: any YearStore
    private let time: TimeSource
    private let log: @Sendable (GitHubEvent) -> Void
    private let policy: GitHubPolicy
    private let freshness: Freshness
    private let flights: Flights<FlightKey, StoredHistory>
    private let failures = FailedLookups<StatsKey>()

    /// Makes a source.
    ///
    /// - Parameters:
    ///   - transport: the way to GitHub.
    ///   - tokens: the service's own tokens; without any, only callers with a token of their own get new counts.
    ///   - store: the records fetched before.
    ///   - time: the clocks.
    ///   - random: numbers from 0 to 1, for the jitter of retries.
    ///   - policy: the limits and time limits.
    ///   - freshness: how long records stay fresh.
    ///   - log: receives events for the operator.
    ///   - observe: receives each finished request to GitHub, on any thread; must be quick.
    public init(
        transport: any Transport,
        tokens: [AccessToken],
        store: any YearStore,
        time: TimeSource = TimeSource.system,
        random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
        policy: GitHubPolicy = GitHubPolicy(),
        freshness: Freshness = Freshness(),
        log: @escaping @Sendable (GitHubEvent) -> Void = { _ in },
        observe: @escaping @Sendable (GitHubExchange) -> Void = { _ in }
    ) {
        client = GraphQLClient(
            transport: transport,
            tokens: tokens,
            time: time,
            random: random,
            log: log,
            observe: observe,
            policy: policy
        )
        fetcher = StatsFetcher(client: client, time: time, policy: policy, freshness: freshness)
        flights = Flights(capacity: policy.maxLookups)
        self.store = store
        self.time = time
        self.log = log
        self.policy = policy
        self.freshness = freshness
    }

    deinit {
        flights.cancelAll()
    }

    /// Returns what a user did.
    ///
    /// - Parameters:
    ///   - login: the user.
    ///   - season: a calendar year (UTC); nil for all time.
    ///   - access: whose token to use. With a caller's own token the store is neither read nor written.
    ///   - force: whether to ask GitHub even when the store has fresh records. A lookup that has failed a moment ago is
    ///     not repeated even then.
    ///   - admit: asked before a lookup at GitHub begins, but not when the caller joins a running one; must be quick. On
    ///     false the answer comes from the store, however old; with `force` the call throws `notAdmitted`.
    ///   - failed: receives the error of a lookup that this caller began, even after this call has returned.
    /// - Returns: the counts and where they come from.
    /// - Throws: `notFound`, `organization`, `calculating` when the lookup takes longer than the caller timeout, or why it
    ///   failed, if nothing is stored.
    public func stats(
        for login: Login,
        season: Int? = nil,
        access: Access = .pool,
        force: Bool = false,
        admit: @escaping @Sendable () -> Bool = { true },
        failed: @escaping FailureReport = { _ in }
    ) async throws(GitHubError) -> FetchedStats {
        if case .own = access {
            guard admit() else { throw .notAdmitted }
            return try await privateStats(
                login,
                season,
                access,
                before: time.monotonic() + policy.ownTokenTimeout,
                failed
            )
        }
        let deadline = time.monotonic() + policy.callerTimeout
        let known = await known(login)
        if !force, freshness.isFresh(known, season: season, at: time.unixSeconds()),
            let stats = stats(of: known, season: season, origin: .stored)
        {
            return stats
        }
        let key = FlightKey(stats: StatsKey(login: login, season: season), isForced: force)
        if let error = failures.error(of: key.stats, at: time.monotonic()) {
            return try await settled(.failure(error), key)
        }
        let request = StatsFetcher.Lookup(login: login, access: .pool, deadline: deadline)
        let outcome = await lookup(key, request, known: force ? StoredHistory() : known, admit, failed)
        return try await settled(outcome, key)
    }

    /// The tokens, the circuit and the lookups at the moment.
    public var state: GitHubState { client.state(lookups: flights.count) }

    /// Cancels all lookups and starts none from now on; later calls are answered from the store.
    public func stop() {
        flights.cancelAll()
    }

    private func lookup(
        _ key: FlightKey,
        _ request: StatsFetcher.Lookup,
        known: StoredHistory,
        _ admit: @escaping @Sendable () -> Bool,
        _ failed: @escaping FailureReport
    ) async -> Result<StoredHistory, GitHubError>? {
        await Timeout.run(until: request.deadline, on: time) { [flights, fetcher, store, log, failures, time, policy] in
            await flights.join(key, admitting: admit) {
                let save: StatsFetcher.Save = { part in
                    do {
                        try await store.add(part, to: request.login)
                    } catch {
                        log(.storeFailed("\(error)"))
                    }
                }
                let outcome = await Result.catching { () async throws(GitHubError) in
                    try await fetcher.history(key.stats.season, request, known: known, save: save)
                }
                switch outcome {
                case .success: failures.forget(key.stats)
                case .failure(let error):
                    failures.note(error, of: key.stats, policy, at: time.monotonic())
                    failed(error)
                }
                return outcome
            }
        }
    }

    private func settled(
        _ outcome: Result<StoredHistory, GitHubError>?,
        _ key: FlightKey
    ) async throws(GitHubError) -> FetchedStats {
        guard !Task.isCancelled else { throw .cancelled }
        let failure: GitHubError
        switch outcome {
        case .success(let history):
            guard let stats = stats(of: history, season: key.stats.season, origin: .fetched) else {
                throw .upstream(.incomplete)
            }
            return stats
        case .failure(.notFound): throw .notFound
        case .failure(.organization): throw .organization
        case .failure(.notAdmitted) where key.isForced: throw .notAdmitted
        case .failure(let error): failure = error
        case nil: failure = .calculating(retryAfter: policy.callerTimeout.wholeSeconds)
        }
        let known = await known(key.stats.login)
        // The lookup goes on after the caller's timeout: it may have stored everything by now.
        let isFresh = !key.isForced && freshness.isFresh(known, season: key.stats.season, at: time.unixSeconds())
        guard let stats = stats(of: known, season: key.stats.season, origin: isFresh ? .stored : .stale) else {
            throw failure
        }
        return stats
    }

    private func privateStats(
        _ login: Login,
        _ season: Int?,
        _ access: Access,
        before deadline: Duration,
        _ failed: FailureReport
    ) async throws(GitHubError) -> FetchedStats {
        let request = StatsFetcher.Lookup(login: login, access: access, deadline: deadline)
        let outcome = await Timeout.run(until: deadline, on: time) { [fetcher] in
            await Result.catching { () async throws(GitHubError) in
                try await fetcher.history(season, request, known: StoredHistory(), save: { _ in })
            }
        }
        guard !Task.isCancelled else { throw .cancelled }
        switch outcome ?? .failure(.upstream(.timedOut)) {
        case .success(let history):
            guard let stats = stats(of: history, season: season, origin: .fetched) else {
                throw .upstream(.incomplete)
            }
            return stats
        case .failure(let error):
            failed(error)
            throw error
        }
    }

    private func known(_ login: Login) async -> StoredHistory {
        do {
            return try await store.history(of: login)
        } catch {
            log(.storeFailed("\(error)"))
            return StoredHistory()
        }
    }

    private func stats(of history: StoredHistory, season: Int?, origin: FetchedStats.Origin) -> FetchedStats? {
        FetchedStats(history, season: season, origin: origin, freshness: freshness)
    }
}
