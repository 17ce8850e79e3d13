import Service
import FakeGitHub
import GitHub
import TestSupport
import Testing

/// What `/metrics` shows of ranks and of GitHub.
@Suite(.timeLimit(.minutes(2))) struct GitHubMetricsTests {
    private func metrics(_ ranks: RankService) async throws -> Exposition {
        try Exposition(try await ranks.get("/metrics").body)
    }

    @Test func `counts lookups and requests by what came of them`() async throws {
        let ranks = try RankService()
        ranks.fake.next(.badGateway)
        for path in ["/api/rank/octocat", "/api/rank/octocat", "/api/stats/octocat", "/api/rank/nobody"] {
            _ = try await ranks.get(path)
        }
        _ = try await ranks.get("/api/rank/octocat", headers: ["Authorization": "Bearer \(RankService.caller)"])
        let shown = try await metrics(ranks)
        func lookups(_ outcome: String, _ access: String = "pool") -> Double? {
            shown.value("emblem_rank_lookups_total", ["access": access, "outcome": outcome])
        }
        func requests(_ outcome: String, _ access: String = "pool") -> Double? {
            shown.value("emblem_github_requests_total", ["access": access, "outcome": outcome])
        }

        #expect(lookups("miss") == 1)
        // The second rank came from the cache; the figures of the stats were stored with the first.
        #expect(lookups("hit") == 1)
        #expect(lookups("not_found") == 1)
        #expect(lookups("miss", "own") == 1)
        #expect(lookups("stale") == nil)
        let asked = Double(ranks.fake.requests.count)
        #expect(requests("bad_status") == 1)
        #expect(requests("not_found") == 1)
        #expect((requests("answered") ?? 0) + (requests("answered", "own") ?? 0) == asked - 2)
        #expect(shown.value("emblem_github_retries_total") == 1)
        #expect(shown.value("emblem_github_pauses_total") == 0)
        #expect(shown.value("emblem_rank_lookups_running") == 0)
        let counts = ["pool", "own"].compactMap { shown.value("emblem_github_request_seconds_count", ["access": $0]) }
        #expect(counts.reduce(0, +) == asked)
        #expect((shown.value("emblem_github_request_seconds_sum", ["access": "pool"]) ?? 0) > 0)
    }

    @Test func `shows what is left of each token, and never a token`() async throws {
        let tokens = [RankService.token, "pool-token-bbbbbbbb-0002"]
        let ranks = try RankService(tokens: tokens)
        ranks.fake.setBudget(TokenBudget(remaining: 0, reset: ranks.time.unixSeconds + 1200), of: tokens[0])
        ranks.fake.setBudget(TokenBudget(remaining: 4000, reset: ranks.time.unixSeconds + 1200), of: tokens[1])
        for path in [
            "/api/rank/octocat", "/api/rank/octocat?force=true", "/api/rank/octocat?token=\(RankService.caller)",
        ] {
            _ = try await ranks.get(path)
        }
        let shown = try await metrics(ranks)
        let left = ["1", "2"].compactMap {
            shown.value("emblem_github_rate_limit_remaining_points", ["token": $0])
        }

        #expect(left.count == 2)
        #expect(left.first == 0)
        #expect((3000..<4000).contains(left.last ?? 0))
        #expect(shown.value("emblem_github_rate_limit_points", ["token": "2"]) == 5000)
        #expect(shown.value("emblem_github_tokens", ["condition": "ready"]) == 1)
        #expect(shown.value("emblem_github_tokens", ["condition": "spent"]) == 1)
        let whole = text(try await ranks.get("/metrics"))
        for secret in tokens + [RankService.caller] {
            #expect(!whole.contains(secret.suffix(8)))
        }
    }

    @Test func `shows old figures and a GitHub that is left alone`() async throws {
        let ranks = try RankService {
            $0.policy.breaker = CircuitBreaker(failureThreshold: 1, userThreshold: 1)
        }
        _ = try await ranks.get("/api/rank/octocat")
        ranks.time.advance(bySeconds: 2 * 86_400)
        ranks.fake.always("Profile", .badGateway)
        _ = try await ranks.get("/api/rank/octocat")
        let shown = try await metrics(ranks)

        #expect(shown.value("emblem_rank_lookups_total", ["access": "pool", "outcome": "stale"]) == 1)
        #expect(shown.value("emblem_github_circuit", ["state": "open"]) == 1)
        #expect(shown.value("emblem_github_circuit", ["state": "closed"]) == 0)
        #expect(shown.value("emblem_github_pauses_total") == 1)
        #expect(shown.value("emblem_github_requests_total", ["access": "pool", "outcome": "bad_status"]) == 3)
    }
}
