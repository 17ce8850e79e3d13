import Service
import FakeGitHub
import Foundation
import GitHub
import HTTP
import SQLiteStore
import Usage
import Testing

/// Limits, and callers who bring a token of their own.
@Suite(.timeLimit(.minutes(10))) struct RankLimitTests {
    @Test func `a lookup counts, an answer that is known does not`() async throws {
        let ranks = try RankService()
        for _ in 0..<3 {
            let answer = try await ranks.get("/api/rank/octocat")
            #expect(answer.headers["x-ratelimit-limit"] == "100")
            #expect(answer.headers["x-ratelimit-remaining"] == "99")
            #expect(answer.headers["x-ratelimit-reset"] == "\(ServiceUnderTest.now.unixSeconds + 3600)")
        }
        let figures = try await ranks.get("/api/stats/octocat")
        #expect(figures.headers["x-ratelimit-remaining"] == "99")
    }

    @Test func `an address has so many lookups an hour`() async throws {
        let ranks = try RankService { $0.requestsPerAddress = 2 }
        for name in ["octocat", "nobody"] { _ = try await ranks.get("/api/rank/\(name)") }
        let (answer, body) = try await ranks.get("/api/rank/another", as: RankService.Failure.self)
        let card = try await ranks.get("/api/rank/another", headers: RankService.picture)

        #expect(answer.status == 429)
        #expect(body.error == "RateLimitExceeded")
        #expect(body.retryAfter == 3600)
        #expect(answer.headers["retry-after"] == "3600")
        #expect(answer.headers["x-ratelimit-limit"] == "2")
        #expect(answer.headers["x-ratelimit-remaining"] == "0")
        #expect(text(answer).contains("\"resetAt\":\"2026-09-14T13:00:00Z\""))
        #expect(card.status == 200)
        #expect(card.headers["x-error-status"] == "429")
        #expect(card.headers["cache-control"] == "private, max-age=60")
        #expect(ranks.fake.requests.last?.variables["login"]?.text == "nobody")
        #expect(try await ranks.get("/api/rank/octocat").status == 200)

        ranks.time.advance(bySeconds: 3600)
        #expect(try await ranks.get("/api/rank/another").status == 404)
    }

    @Test func `a user is looked up so many times an hour, whoever asks`() async throws {
        let ranks = try RankService { $0.requestsPerUser = 2 }
        for _ in 0..<2 { #expect(try await ranks.get("/api/rank/octocat?force=true").status == 200) }
        let forced = try await ranks.get("/api/rank/OCTOCAT?force=true")

        #expect(forced.status == 429)
        #expect(forced.headers["x-ratelimit-limit"] == "2")
        #expect(try await ranks.get("/api/rank/octocat").headers["x-cache"] == "HIT")
        #expect(try await ranks.get("/api/rank/nobody").status == 404)
    }

    @Test func `beyond the limit old figures are better than none`() async throws {
        let ranks = try RankService { $0.requestsPerAddress = 1 }
        _ = try await ranks.get("/api/rank/octocat?season=2026")
        ranks.time.advance(bySeconds: 3599)
        #expect(try await ranks.get("/api/rank/octocat?season=2026").headers["x-cache"] == "HIT")
        ranks.time.advance(bySeconds: 1)
        #expect(try await ranks.get("/api/rank/nobody").status == 404)

        #expect(try await ranks.get("/api/rank/octocat?season=2026").headers["x-cache"] == "STALE")
    }

    @Test func `a household with IPv6 is one client`() async throws {
        let proxies = TrustedProxies([AddressBlock("127.0.0.0/8")].compactMap(\.self))
        let ranks = try RankService(proxies: proxies) { $0.requestsPerAddress = 1 }
        func status(_ address: String, _ name: String) async throws -> Int {
            try await ranks.get("/api/rank/\(name)", headers: ["X-Forwarded-For": address]).status
        }

        #expect(try await status("2001:db8::1", "one") == 404)
        #expect(try await status("2001:db8::ffff:2", "two") == 429)
        #expect(try await status("2001:db8:0:1::1", "three") == 404)
        #expect(try await status("192.0.2.1", "four") == 404)
    }

    @Test func `what GitHub was asked for in vain counts for the address and not for the name`() async throws {
        let ranks = try RankService { $0.requestsPerUser = 1 }
        ranks.fake.always("Profile", .badGateway)
        for (theme, left) in [("dark", "99"), ("light", "98")] {
            let answer = try await ranks.get("/api/rank/octocat?theme=\(theme)")
            #expect(answer.status == 502)
            #expect(answer.headers["x-ratelimit-remaining"] == left)
        }
        ranks.fake.always("Profile", nil)

        #expect(try await ranks.get("/api/rank/octocat").status == 200)
    }

    @Test func `what GitHub was not even asked for does not count`() async throws {
        let ranks = try RankService()
        ranks.fake.refuse(RankService.token)
        for theme in ["dark", "light"] {
            let answer = try await ranks.get("/api/rank/octocat?theme=\(theme)")
            #expect(answer.status == 503)
            #expect(answer.headers["x-ratelimit-remaining"] == "100")
        }
    }

    @Test func `forcing does not pass a failure that is remembered`() async throws {
        let ranks = try RankService { $0.policy.failureMemory = .seconds(60) }
        ranks.fake.always("Profile", .badGateway)
        _ = try await ranks.get("/api/rank/octocat")
        let asked = ranks.fake.requests.count
        for path in ["rank/octocat?force=true", "rank/octocat?force=true&theme=dark", "stats/octocat?force=true"] {
            let answer = try await ranks.get("/api/\(path)")
            #expect(answer.status == 502)
            #expect(answer.headers["x-ratelimit-remaining"] == "99")
        }
        #expect(ranks.fake.requests.count == asked)
    }

    @Test func `somebody GitHub always fails for uses up their own address's limit and nobody's lookups`() async throws
    {
        let proxies = TrustedProxies([AddressBlock("127.0.0.0/8")].compactMap(\.self))
        let users = (0..<10).map { FakeUser(login: "user-\($0)", repositories: []) }
        let ranks = try RankService(users: users + [.veteran()], proxies: proxies) { $0.requestsPerAddress = 20 }
        ranks.fake.always("Stars", .badGateway)
        func status(_ path: String, from address: String) async throws -> Int {
            try await ranks.get(path, headers: ["X-Forwarded-For": address]).status
        }
        for number in 0..<10 {
            for _ in 0..<2 {
                #expect(try await status("/api/rank/octocat?force=true", from: "192.0.2.1") == 502)
            }
            #expect(try await status("/api/rank/user-\(number)", from: "192.0.2.2") == 200)
        }
        #expect(try await status("/api/rank/octocat?force=true", from: "192.0.2.1") == 429)
    }

    // MARK: - Tokens

    @Test(arguments: [true, false])
    func `an answer to a caller's own token is nobody else's`(inHeader: Bool) async throws {
        let ranks = try RankService()
        let query = inHeader ? "" : "?token=\(RankService.caller)"
        let headers = inHeader ? ["Authorization": "Bearer \(RankService.caller)"] : [:]
        for _ in 0..<2 {
            let answer = try await ranks.get("/api/rank/octocat\(query)", headers: headers)

            #expect(answer.status == 200)
            #expect(answer.headers["cache-control"] == "private, no-store")
            #expect(answer.headers["x-cache"] == "MISS")
            #expect(!text(answer).contains(RankService.caller))
            #expect(!answer.headers.values.contains { $0.contains(RankService.caller) })
        }
        #expect(ranks.fake.requests.allSatisfy { $0.authorization == "Bearer \(RankService.caller)" })

        let shared = try await ranks.get("/api/rank/octocat")
        #expect(shared.headers["x-cache"] == "MISS")
        #expect(ranks.fake.requests.last?.authorization == "Bearer \(RankService.token)")
    }

    @Test func `a caller's token and its answers are never stored`() async throws {
        let ranks = try RankService()
        _ = try await ranks.get("/api/rank/octocat", headers: ["Authorization": "bearer \(RankService.caller)"])
        _ = try await ranks.get("/api/rank/nobody?token=\(RankService.caller)")
        ranks.service.service.stop()

        let path = ranks.service.profiles.path
        #expect(try ranks.service.profiles.documents(of: "octocat", in: "github").isEmpty)
        for file in [path, path + "-wal"] {
            guard let bytes = FileManager.default.contents(atPath: file) else { continue }
            #expect(bytes.range(of: Data(RankService.caller.utf8)) == nil)
        }
    }

    @Test func `a caller's token that GitHub refuses or that is spent says so, privately`() async throws {
        let ranks = try RankService()
        ranks.fake.refuse(RankService.caller)
        let spent = RankService.caller + "2"
        ranks.fake.setBudget(TokenBudget(remaining: 0, reset: ranks.time.unixSeconds + 600), of: spent)
        let refused = try await ranks.get("/api/rank/octocat?token=\(RankService.caller)", as: RankService.Failure.self)
        let limited = try await ranks.get("/api/rank/octocat?token=\(spent)", as: RankService.Failure.self)
        let picture = try await ranks.get("/api/rank/octocat?token=\(spent)", headers: RankService.picture)

        #expect(refused.answer.status == 400)
        #expect(refused.body.error == "InvalidToken")
        #expect(limited.answer.status == 503)
        #expect(limited.body.error == "GitHubRateLimited")
        #expect(limited.body.retryAfter == 600)
        for answer in [refused.answer, limited.answer, picture] {
            #expect(answer.headers["cache-control"] == "private, no-store")
            #expect(!text(answer).contains(RankService.caller))
        }
    }

    @Test func `a cached picture is not given to who brings a token`() async throws {
        let ranks = try RankService()
        _ = try await ranks.get("/api/rank/octocat")
        let answer = try await ranks.get(
            "/api/rank/octocat",
            headers: ["Authorization": "Bearer \(RankService.caller)"]
        )

        #expect(answer.headers["x-cache"] == "MISS")
        #expect(answer.headers["cache-control"] == "private, no-store")
    }
}
