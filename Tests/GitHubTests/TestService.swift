import FakeGitHub
import GitHub
import ManualClock
import Synchronization
import Testing

/// A source that speaks to a fake GitHub through the real transport, on a manual clock.
final class TestService: Sendable {
    let fake: FakeGitHubServer
    let source: StatsSource
    let clock = ManualClock(movingBySleepsUnder: .milliseconds(500))
    private let log = EventLog()

    static let tokens = ["pool-token-aaaaaaaa-0001", "pool-token-bbbbbbbb-0002", "pool-token-cccccccc-0003"]

    init(
        users: [FakeUser] = [.veteran()],
        tokens: [String] = [TestService.tokens[0]],
        store: any YearStore = MemoryYearStore(),
        address: String? = nil,
        maxBodyBytes: Int = 2 << 20,
        policy: GitHubPolicy = .forgetful
    ) throws {
        fake = try FakeGitHubServer(users: users)
        let transport = try #require(CurlTransport(base: address ?? fake.address, maxBodyBytes: maxBodyBytes))
        source = StatsSource(
            transport: transport,
            tokens: tokens.compactMap { AccessToken(configured: $0) },
            store: store,
            time: clock.time,
            random: { 0.5 },
            policy: policy,
            log: { [log] event in log.events.withLock { $0.append(event) } },
            observe: { [log] exchange in log.exchanges.withLock { $0.append(exchange) } }
        )
    }

    deinit {
        source.stop()
        fake.stop()
    }

    var events: [GitHubEvent] { log.events.withLock { $0 } }

    /// What came of each request so far.
    var exchanges: [GitHubExchange] { log.exchanges.withLock { $0 } }

    /// The operations asked so far.
    var operations: [String] { fake.requests.map(\.operation) }

    /// The outcome as a value.
    func outcome(
        _ login: String = "octocat",
        season: Int? = nil,
        access: Access = .pool,
        force: Bool = false
    ) async throws -> Result<FetchedStats, GitHubError> {
        let login = try #require(Login(login))
        do throws(GitHubError) {
            return .success(try await source.stats(for: login, season: season, access: access, force: force))
        } catch {
            return .failure(error)
        }
    }

    /// The figures.
    func stats(_ login: String = "octocat", season: Int? = nil, force: Bool = false) async throws -> FetchedStats {
        try await outcome(login, season: season, force: force).get()
    }

    /// The error.
    func failure(_ login: String = "octocat", season: Int? = nil, access: Access = .pool) async throws -> GitHubError? {
        guard case .failure(let error) = try await outcome(login, season: season, access: access) else { return nil }
        return error
    }
}

extension GitHubPolicy {
    /// The service's own, but what has failed is tried again at once.
    static var forgetful: GitHubPolicy {
        var policy = GitHubPolicy()
        (policy.failureMemory, policy.absenceMemory) = (.zero, .zero)
        return policy
    }
}

private final class EventLog: Sendable {
    let events = Mutex<[GitHubEvent]>([])
    let exchanges = Mutex<[GitHubExchange]>([])
}
