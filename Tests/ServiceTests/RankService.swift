import FakeGitHub
import Foundation
import GitHub
import HTTP
import SQLiteStore
import Usage
import Service
import Telemetry
import Testing

/// The service over sockets, with a GitHub of this machine behind it.
final class RankService: Sendable {
    typealias Reply = (status: Int, body: [UInt8], headers: [String: String])

    /// The service's own token.
    static let token = "pool-token-aaaaaaaa-0001"
    /// A caller's token.
    static let caller = "ghp_callersOwnSecret0123456789abcdef"
    /// What a browser's `<img>` sends.
    static let picture = ["Accept": "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8"]

    let fake: FakeGitHubServer
    let service: ServiceUnderTest
    let time = MovableTime()

    init(
        users: [FakeUser] = [.veteran()],
        tokens: [String] = [RankService.token],
        address: String? = nil,
        proxies: TrustedProxies = TrustedProxies(),
        log: Log? = nil,
        overSockets: Bool? = nil,
        picturesPerAddress: Int? = nil,
        queueTimeout: Duration? = nil,
        _ change: (inout GitHubSettings) -> Void = { _ in }
    ) throws {
        let fake = try FakeGitHubServer(users: users)
        self.fake = fake
        service = try ServiceUnderTest(
            log: log,
            clock: time.time,
            proxies: proxies,
            overSockets: overSockets
        ) { [time] configuration in
            configuration.gitHub.tokens = tokens.compactMap { AccessToken(configured: $0) }
            configuration.gitHub.address = address ?? fake.address
            configuration.gitHub.time = time.time
            // Longer than the service's own, so that a busy machine is not taken for a slow GitHub.
            configuration.gitHub.policy.callerTimeout = .seconds(20)
            // The service's clocks stand still while a test mends its GitHub.
            configuration.gitHub.policy.failureMemory = .zero
            configuration.gitHub.policy.absenceMemory = .zero
            configuration.picturesPerAddress = picturesPerAddress
            configuration.queueTimeout = queueTimeout ?? configuration.queueTimeout
            change(&configuration.gitHub)
        }
    }

    deinit {
        fake.stop()
    }

    /// Asks for a path.
    func get(_ path: String, method: String = "GET", headers: [String: String] = [:]) async throws -> Reply {
        try await service.get(path, method: method, headers: headers)
    }

    /// Asks for a path, for JSON of a shape.
    func get<Body: Decodable>(
        _ path: String,
        headers: [String: String] = [:],
        as shape: Body.Type
    ) async throws -> (answer: Reply, body: Body) {
        let answer = try await get(path, headers: headers)
        return (answer, try JSONDecoder().decode(shape, from: Data(answer.body)))
    }
}

extension RankService {
    /// The body of a rank.
    struct Rank: Decodable {
        struct Result: Decodable {
            let tier: String
            let division: String
            let elo: Int
            let lp: Int
            let percentile: Double
            let wpi: Int
            let zScore: Double
        }

        let username: String
        let season: Int?
        let rank: Result
        let stats: [String: Int]
        let calculatedAt: String
        let cacheExpires: String
    }

    /// The body of the figures.
    struct Figures: Decodable {
        let username: String
        let stats: [String: Int]
        let yearlyBreakdown: [[String: Int]]
        let fetchedAt: String
    }

    /// The body of an error.
    struct Failure: Decodable {
        let error: String
        let code: Int
        let message: String
        let retryAfter: Int?
        let requestId: String
    }
}

/// An answer's body as text.
func text(_ answer: RankService.Reply) -> String { String(decoding: answer.body, as: UTF8.self) }
