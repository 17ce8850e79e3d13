import Service
import FakeGitHub
import Foundation
import GitHub
import SQLiteStore
import Usage
import TestSupport
import Testing

/// What is answered when GitHub, a token or the request is not as it should be.
@Suite(.timeLimit(.minutes(10))) struct RankTroubleTests {
    @Test(arguments: [
        ("/api/rank/in%40valid", 400, "InvalidUsername", "'in@valid'"),
        ("/api/rank/-x", 400, "InvalidUsername", "a letter or digit first"),
        ("/api/stats/\(String(repeating: "a", count: 40))", 400, "InvalidUsername", "1 to 39"),
        ("/api/rank/octocat?season=2009", 400, "InvalidSeason", "a year from 2010 to 2026"),
        ("/api/rank/octocat?season=2027", 400, "InvalidSeason", "'2027'"),
        ("/api/rank/octocat?season=%2B2020", 400, "InvalidSeason", "'+2020'"),
        ("/api/rank/octocat?season=last", 400, "InvalidSeason", "'last'"),
        ("/api/rank/octocat?theme=neon", 400, "InvalidTheme", "allowed: default, dark, light, minimal"),
        ("/api/rank/octocat?token=hunter2", 400, "InvalidToken", "ghp_"),
        ("/api/rank/octocat?token=", 400, "InvalidToken", "ghp_"),
        ("/api/rank/octocat?force=1", 400, "ValidationError", "Invalid force '1'; allowed: true, false."),
        ("/api/rank/octocat?force=TRUE", 400, "ValidationError", "force"),
        ("/api/rank/octocat?format=gif", 400, "ValidationError", "allowed: svg, png, json"),
        ("/api/rank/octocat?format=png&scale=9", 400, "ValidationError", "scale"),
        ("/api/rank/nobody", 404, "UserNotFound", "GitHub user 'nobody' not found."),
        ("/api/stats/nobody", 404, "UserNotFound", "nobody"),
    ])
    func `programs get the true status and the catalog's JSON`(
        path: String,
        status: Int,
        code: String,
        words: String
    ) async throws {
        let ranks = try RankService()
        let (answer, body) = try await ranks.get(path, as: RankService.Failure.self)

        #expect(answer.status == status)
        #expect(answer.headers["content-type"] == "application/json; charset=utf-8")
        #expect(answer.headers["vary"] == "Accept, Authorization, Accept-Encoding")
        #expect(answer.headers["x-ratelimit-limit"] == "100")
        #expect(body.error == code)
        #expect(body.code == status)
        #expect(body.message.contains(words))
        #expect(body.requestId == answer.headers["x-request-id"])
        #expect(body.requestId.hasPrefix("req_"))
        #expect(!text(answer).contains("hunter2"))
    }

    @Test(arguments: [
        ("/api/rank/-x?theme=light", "InvalidUsername", "400", "invalid username", "300"),
        ("/api/rank/octocat?season=1999", "InvalidSeason", "400", "invalid season", "300"),
        ("/api/rank/octocat?theme=neon", "InvalidTheme", "400", "invalid theme", "300"),
        ("/api/rank/nobody?theme=minimal", "UserNotFound", "404", "user not found", "300"),
    ])
    func `pictures say in words what is wrong`(
        path: String,
        code: String,
        status: String,
        words: String,
        seconds: String
    ) async throws {
        let ranks = try RankService()
        // The second answer of a lookup comes from the cache.
        for _ in 0..<2 {
            let answer = try await ranks.get(path, headers: RankService.picture)

            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == "image/svg+xml; charset=utf-8")
            #expect(answer.headers["x-error-code"] == code)
            #expect(answer.headers["x-error-status"] == status)
            #expect(answer.headers["cache-control"] == "public, max-age=\(seconds)")
            #expect(answer.headers["vary"]?.contains("Accept") == true)
            #expect(text(answer).contains(words))
            #expect(text(answer).contains("width=\"400\" height=\"120\""))
            #expect(IndependentViewer.complaintOfXMLParser(about: answer.body) == nil)
        }
    }

    @Test func `a PNG was asked for, so the error is one`() async throws {
        let answer = try await RankService().get("/api/rank/nobody?format=png", headers: RankService.picture)

        #expect(answer.headers["content-type"] == "image/png")
        #expect(answer.headers["x-error-code"] == "UserNotFound")
    }

    @Test func `who asks for JSON gets errors in JSON, whatever they accept`() async throws {
        for path in ["/api/rank/nobody?format=json", "/api/stats/nobody"] {
            let answer = try await RankService().get(path, headers: RankService.picture)
            #expect(answer.status == 404)
        }
    }

    @Test func `an organization is said to be one`() async throws {
        let ranks = try RankService()
        ranks.fake.add(organization: "github")
        let (answer, body) = try await ranks.get("/api/rank/github", as: RankService.Failure.self)
        let card = try await ranks.get("/api/rank/github", headers: RankService.picture)

        #expect(answer.status == 404)
        #expect(body.error == "UserNotFound")
        #expect(body.message.contains("'github' is an organization on GitHub"))
        #expect(card.headers["x-error-status"] == "404")
        #expect(text(card).contains("ranks are for people"))
        #expect(ranks.fake.requests.count == 1)
    }

    @Test func `an unknown user is looked up once, and each answer names its own request`() async throws {
        let ranks = try RankService()
        let first = try await ranks.get("/api/rank/nobody", as: RankService.Failure.self)
        let second = try await ranks.get(
            "/api/rank/nobody",
            headers: ["X-Request-Id": "mine-2"],
            as: RankService.Failure.self
        )

        #expect(ranks.fake.requests.count == 1)
        #expect(first.body.requestId == first.answer.headers["x-request-id"])
        #expect(second.body.requestId == "mine-2")
        #expect(second.answer.headers["x-request-id"] == "mine-2")
    }

    @Test func `other methods are refused with those there are`() async throws {
        let answer = try await RankService().get("/api/rank/octocat", method: "DELETE")

        #expect(answer.status == 405)
        #expect(answer.headers["allow"] == "GET, HEAD")
        #expect(text(answer).contains("\"error\":\"MethodNotAllowed\""))
    }

    // MARK: - GitHub

    @Test(arguments: [Behaviour.badGateway, .html, .hangUp, .truncated, .error(type: "INTERNAL")])
    func `a GitHub that fails is a 502, or a card that says so`(behaviour: Behaviour) async throws {
        let ranks = try RankService()
        ranks.fake.always("Profile", behaviour)
        let (answer, body) = try await ranks.get("/api/rank/octocat", as: RankService.Failure.self)
        let card = try await ranks.get("/api/rank/octocat", headers: RankService.picture)

        #expect(answer.status == 502)
        #expect(body.error == "GitHubAPIError")
        #expect(card.status == 200)
        #expect(card.headers["x-error-status"] == "502")
        #expect(card.headers["cache-control"] == "public, max-age=60")
        #expect(text(card).contains("GitHub is not answering"))
        #expect(try await text(ranks.get("/api/health")).contains("\"github\":\"degraded\""))
    }

    @Test func `a GitHub that is down leaves what was known, marked as stale`() async throws {
        let ranks = try RankService()
        let known = try await ranks.get("/api/rank/octocat?format=json", as: RankService.Rank.self)
        #expect(try await text(ranks.get("/api/health")).contains("\"github\":\"operational\""))
        for operation in ["Profile", "Years"] { ranks.fake.always(operation, .badGateway) }
        ranks.time.advance(bySeconds: 90_000)

        for path in ["/api/rank/octocat?format=json", "/api/rank/octocat?format=json"] {
            let stale = try await ranks.get(path, as: RankService.Rank.self)
            #expect(stale.answer.status == 200)
            #expect(stale.answer.headers["x-cache"] == "STALE")
            #expect(stale.answer.headers["cache-control"] == "public, max-age=60")
            #expect(stale.body.stats == known.body.stats)
            #expect(stale.body.calculatedAt == known.body.calculatedAt)
        }
        #expect(try await text(ranks.get("/api/health")).contains("\"github\":\"degraded\""))
    }

    @Test func `a GitHub that cannot be reached is no mistake of the one who asks`() async throws {
        let port = try ClosedPort()
        let ranks = try RankService(address: port.address)
        let (answer, body) = try await ranks.get("/api/rank/octocat", as: RankService.Failure.self)

        #expect(answer.status == 502)
        #expect(body.message.contains("GitHub did not answer: it cannot be reached."))
        #expect(!body.message.contains(port.address))
    }

    @Test func `what takes too long is being calculated, once, and there when asked again`() async throws {
        let ranks = try RankService { $0.policy.callerTimeout = .milliseconds(200) }
        let gate = Gate()
        ranks.fake.always("Profile", .gated(gate, then: .answer))
        let card = try await ranks.get("/api/rank/octocat", headers: RankService.picture)
        let (json, body) = try await ranks.get("/api/rank/octocat?format=json", as: RankService.Failure.self)

        #expect(card.status == 200)
        #expect(card.headers["cache-control"] == "public, max-age=30")
        #expect(text(card).contains("calculating"))
        #expect(json.status == 503)
        #expect(json.headers["retry-after"] == "\(body.retryAfter ?? 0)")
        #expect(body.retryAfter == 1)
        #expect(ranks.fake.requests.count == 1)
        #expect(json.headers["x-ratelimit-remaining"] == "99")

        gate.open()
        var answer = try await ranks.get("/api/rank/octocat")
        while answer.status != 200 { answer = try await ranks.get("/api/rank/octocat") }
        #expect(text(answer).contains("LP"))
        #expect(try await ranks.get("/api/rank/octocat").headers["x-cache"] == "HIT")
        #expect(ranks.fake.requests.map(\.operation).count(where: { $0 == "Profile" }) == 1)
    }

    @Test func `spent tokens say when to come back`() async throws {
        let ranks = try RankService()
        ranks.fake.setBudget(TokenBudget(remaining: 0, reset: ranks.time.unixSeconds + 600), of: RankService.token)
        let (answer, body) = try await ranks.get("/api/rank/octocat", as: RankService.Failure.self)

        #expect(answer.status == 503)
        #expect(body.error == "TokensExhausted")
        #expect((1...600).contains(body.retryAfter ?? 0))
        #expect(answer.headers["retry-after"] == body.retryAfter.map { "\($0)" })
        #expect(text(answer).contains("suggestion"))
        #expect(text(answer).contains("Authorization: Bearer YOUR_GITHUB_PAT"))
    }

    @Test func `tokens that GitHub refuses are said to be refused, and nobody is told to publish one`() async throws {
        let ranks = try RankService()
        ranks.fake.refuse(RankService.token)
        let (answer, body) = try await ranks.get("/api/rank/octocat", as: RankService.Failure.self)
        let card = try await ranks.get("/api/rank/octocat", headers: RankService.picture)

        #expect(answer.status == 503)
        #expect(body.error == "TokensExhausted")
        #expect(body.message.contains("GitHub does not accept the tokens of this service"))
        #expect(!body.message.contains("spent"))
        #expect(body.retryAfter == 60)
        #expect(text(answer).contains("Authorization: Bearer YOUR_GITHUB_PAT"))
        #expect(!text(answer).contains("?token="))
        #expect(text(card).contains("GitHub refuses this service"))
        let health = try await text(ranks.get("/api/health"))
        #expect(health.contains("\"github\":\"tokens refused\""))
        #expect(health.contains("\"status\":\"degraded\""))
        #expect(try await text(ranks.get("/metrics")).contains("emblem_github_tokens{condition=\"refused\"} 1"))
    }

    @Test func `without tokens nothing is asked, and what is stored is shown`() async throws {
        let ranks = try RankService(tokens: [])
        let (answer, body) = try await ranks.get("/api/rank/octocat", as: RankService.Failure.self)
        #expect(answer.status == 503)
        #expect(body.error == "TokensExhausted")
        #expect(body.message.contains("GITHUB_TOKENS"))
        #expect(body.retryAfter == 300)
        #expect(try await text(ranks.get("/api/health")).contains("\"github\":\"not configured\""))

        try ranks.store(commits: 500)
        let card = try await ranks.get("/api/rank/octocat?theme=dark")
        #expect(card.headers["x-cache"] == "STALE")
        #expect(text(card).contains("500"))
        #expect(ranks.fake.requests.isEmpty)
    }
}

extension RankService {
    /// Puts old figures of octocat into the store.
    fileprivate func store(commits: Int) throws {
        let profile = ProfileRecord(
            login: "octocat",
            followers: 1,
            mergedPullRequests: 2,
            closedIssues: 3,
            stars: 4,
            starsByYear: [:],
            contributionYears: [2024],
            fetchedAt: 1_700_000_000
        )
        let year = YearRecord(
            year: 2024,
            commits: commits,
            pullRequests: 0,
            reviews: 0,
            issues: 0,
            fetchedAt: 1_700_000_000
        )
        let body = try JSONEncoder().encode(StoredHistory(profile: profile, years: [2024: year]))
        try service.profiles.put(
            ["octocat": [StoredDocument(name: "profile", body: Array(body))]],
            in: "github",
            at: Timestamp(unixSeconds: 1_700_000_000)
        )
    }
}
