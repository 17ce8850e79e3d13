private import Synchronization

/// The figures of GitHub's users: from the store while they hold, else from GitHub, once however many ask.
///
/// What GitHub cannot give now is answered from what is stored, marked as stale, before it is an error. Who asks waits
/// no longer than the policy's caller timeout; the lookup goes on without them and fills the store.
public final class StatsSource: Sendable {
    fileprivate struct StatsKey: Hashable {
        let login: Login
        let season: Int?
    }

    private struct FlightKey: Hashable {
        let stats: StatsKey
        let isForced: Bool
    }

    /// Told why a lookup came to nothing.
    public typealias FailureReport = @Sendable (GitHubError) -> Void

    private let client: GraphQLClient
    private let fetcher: StatsFetcher
    private let store: any YearStore
    private let time: any TimeSource
    private let log: @Sendable (GitHubEvent) -> Void
    private let policy: GitHubPolicy
    private let freshness: Freshness
    private let flights: Flights<FlightKey, StoredHistory>
    private let failures = Failures()

    fileprivate final class Failures: Sendable {
        let recent = Mutex(RecentFailures<StatsKey>())
    }

    /// Makes a source.
    ///
    /// - Parameters:
    ///   - transport: the way to GitHub.
    ///   - tokens: the service's own tokens; without any, only callers with a token of their own get new figures.
    ///   - store: what is known already.
    ///   - time: the clocks.
    ///   - random: numbers from 0 to 1, for the jitter of retries.
    ///   - policy: how patient and demanding to be.
    ///   - freshness: how long figures hold.
    ///   - log: receives what the operator should know.
    ///   - observe: receives what came of each request to GitHub, on whatever thread that happened; must be quick.
    public init(
        transport: any Transport,
        tokens: [AccessToken],
        store: any YearStore,
        time: any TimeSource = SystemTime(),
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

    /// The figures of a user.
    ///
    /// - Parameters:
    ///   - login: whose.
    ///   - season: a calendar year (UTC); nil for all time.
    ///   - access: with a caller's own token the store is neither read nor written, and nobody else gets the answer.
    ///   - force: asks GitHub even when the store has figures that hold, and refreshes the store; not when a lookup has
    ///     just failed.
    ///   - admit: asked before a lookup at GitHub begins, not by who only waits for one; must be quick. A refusal is
    ///     answered from what is stored, however old, unless new figures are forced.
    ///   - failed: told when the lookup that was admitted so comes to nothing, even after this has returned.
    /// - Returns: the figures and where they come from.
    /// - Throws: `notFound`, `organization`, `calculating` when it takes longer than the caller timeout, or why there is nothing to answer.
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
            return try await privateStats(login, season, access, before: time.uptime + policy.ownTokenTimeout, failed)
        }
        let deadline = time.uptime + policy.callerTimeout
        let known = await known(login)
        if !force, freshness.isFresh(known, season: season, at: time.unixSeconds),
            let stats = stats(of: known, season: season, origin: .stored)
        {
            return stats
        }
        let key = FlightKey(stats: StatsKey(login: login, season: season), isForced: force)
        if let error = failures.recent.withLock({ $0.error(of: key.stats, at: time.uptime) }) {
            return try await settled(.failure(error), key)
        }
        let order = StatsFetcher.Lookup(login: login, access: .pool, deadline: deadline)
        let outcome = await lookup(key, order, known: force ? StoredHistory() : known, admit, failed)
        return try await settled(outcome, key)
    }

    /// How matters stand with GitHub at the moment.
    public var state: GitHubState { client.state(lookups: flights.count) }

    /// Ends all lookups, for a service that stops; later questions are answered from the store or not at all.
    public func stop() {
        flights.cancelAll()
    }

    private func lookup(
        _ key: FlightKey,
        _ order: StatsFetcher.Lookup,
        known: StoredHistory,
        _ admit: @escaping @Sendable () -> Bool,
        _ failed: @escaping FailureReport
    ) async -> Result<StoredHistory, GitHubError>? {
        await Timeout.run(until: order.deadline, on: time) { [flights, fetcher, store, log, failures, time, policy] in
            await flights.join(key, admitting: admit) {
                let save: StatsFetcher.Save = { part in
                    do {
                        try await store.add(part, to: order.login)
                    } catch {
                        log(.storeFailed("\(error)"))
                    }
                }
                let outcome = await Result.catching { () async throws(GitHubError) in
                    try await fetcher.history(key.stats.season, order, known: known, save: save)
                }
                failures.note(outcome, of: key.stats, policy, at: time.uptime)
                if case .failure(let error) = outcome { failed(error) }
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
        // The lookup goes on without who waited too long: it may have stored everything by now.
        let isFresh = !key.isForced && freshness.isFresh(known, season: key.stats.season, at: time.unixSeconds)
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
        let order = StatsFetcher.Lookup(login: login, access: access, deadline: deadline)
        let outcome = await Timeout.run(until: deadline, on: time) { [fetcher] in
            await Result.catching { () async throws(GitHubError) in
                try await fetcher.history(season, order, known: StoredHistory(), save: { _ in })
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

extension StatsSource.Failures {
    /// Remembers what GitHub itself did not give; that it was not asked is forgotten at once.
    fileprivate func note(
        _ outcome: Result<StoredHistory, GitHubError>,
        of key: StatsSource.StatsKey,
        _ policy: GitHubPolicy,
        at now: Duration
    ) {
        recent.withLock { recent in
            switch outcome {
            case .success: recent.forget(key)
            case .failure(.notFound): recent.remember(.notFound, of: key, until: now + policy.absenceMemory)
            case .failure(.organization):
                recent.remember(.organization, of: key, until: now + policy.absenceMemory)
            case .failure(.upstream(let fault)):
                recent.remember(.upstream(fault), of: key, until: now + policy.failureMemory)
            case .failure: break
            }
        }
    }
}
