import FakeGitHub
import Foundation
import SQLiteStore
import Usage
import Service
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct RankEndpointTests {
    private static let tiers = [
        "Iron", "Bronze", "Silver", "Gold", "Platinum", "Emerald", "Diamond", "Master", "Grandmaster", "Challenger",
    ]

    @Test func `ten users have the ten tiers, as JSON and on cards`() async throws {
        let ranks = try RankService(users: FakeUser.ladder())
        for tier in Self.tiers {
            let (answer, body) = try await ranks.get(
                "/api/rank/\(tier.lowercased())?format=json",
                as: RankService.Rank.self
            )
            let card = try await ranks.get("/api/rank/\(tier)")

            #expect(answer.status == 200)
            #expect(body.rank.tier == tier)
            #expect((0...99).contains(body.rank.lp) && ["I", "II", "III", "IV"].contains(body.rank.division))
            #expect(text(card).contains(tier))
            #expect(text(card).contains("width=\"400\" height=\"120\""))
            #expect(IndependentViewer.complaintOfXMLParser(about: card.body) == nil)
        }
    }

    @Test func `a card has the documented headers`() async throws {
        let answer = try await RankService().get("/api/rank/octocat")

        #expect(answer.status == 200)
        #expect(answer.headers["content-type"] == "image/svg+xml; charset=utf-8")
        #expect(answer.headers["cache-control"] == "public, max-age=3600, s-maxage=86400")
        #expect(answer.headers["x-cache"] == "MISS")
        #expect(answer.headers["vary"]?.contains("Accept") == true)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["access-control-allow-origin"] == "*")
        #expect(answer.headers["etag"]?.hasPrefix("\"") == true)
        #expect(answer.headers["x-request-id"]?.hasPrefix("req_") == true)
        #expect(answer.headers["content-security-policy"]?.contains("sandbox") == true)
    }

    @Test func `names a card's ids as asked`() async throws {
        let ranks = try RankService()
        let plain = try await ranks.get("/api/rank/octocat")
        let named = try await ranks.get("/api/rank/octocat?id=mine")
        let refused = try await ranks.get("/api/rank/octocat?id=a.b")

        #expect(!text(plain).contains("mine-"))
        #expect(text(named).contains(" id=\"mine-e"))
        #expect(text(named).replacing("mine-", with: "") == text(plain))
        #expect(refused.status == 400)
        #expect(text(refused).contains("ValidationError") && text(refused).contains("a letter, then up to 31"))
    }

    @Test func `a rank as JSON says what it is made of and how long it holds`() async throws {
        let (answer, body) = try await RankService().get("/api/rank/OctoCat?format=json", as: RankService.Rank.self)

        #expect(answer.headers["content-type"] == "application/json; charset=utf-8")
        #expect(answer.headers["cache-control"] == "public, max-age=3600, s-maxage=86400")
        #expect(body.username == "octocat")
        #expect(body.season == nil)
        // The veteran: 78 hundreds of commits, 8, 5 and 2 times 78 merged, reviews and closed, stars beyond 500.
        let wpi = 40 * 624 + 30 * 390 + 20 * 156 + 10 * 7800 + 5 * 500
        #expect(body.rank.wpi == wpi)
        #expect(abs(body.rank.zScore - (log(Double(wpi)) - 6.5) / 1.5) < 0.0001)
        #expect(body.rank.elo == Int((1200 + 400 * (log(Double(wpi)) - 6.5) / 1.5).rounded()))
        #expect(body.stats["totalCommits"] == 7800)
        #expect(body.stats["totalMergedPRs"] == 624)
        #expect(body.stats["totalFollowers"] == 4321)
        #expect(body.calculatedAt == "2026-09-14T12:00:00Z")
        #expect(body.cacheExpires == "2026-09-15T12:00:00Z")
    }

    @Test func `a season counts its calendar year alone`() async throws {
        let ranks = try RankService()
        let (_, past) = try await ranks.get("/api/rank/octocat?format=json&season=2025", as: RankService.Rank.self)
        let (_, running) = try await ranks.get("/api/rank/octocat?format=json&season=2026", as: RankService.Rank.self)
        let card = try await ranks.get("/api/rank/octocat?season=2025")

        #expect(past.season == 2025)
        #expect(past.stats["totalCommits"] == 1100)
        #expect(past.cacheExpires == "9999-12-31T23:59:59Z")
        #expect(running.stats["totalCommits"] == 1200)
        #expect(running.cacheExpires == "2026-09-14T13:00:00Z")
        #expect(text(card).contains("2025"))
        #expect(card.headers["x-cache"] == "HIT")
    }

    @Test func `figures come by year, latest first`() async throws {
        let (answer, body) = try await RankService().get("/api/stats/octocat", as: RankService.Figures.self)

        #expect(answer.headers["cache-control"] == "public, max-age=3600, s-maxage=86400")
        #expect(body.username == "octocat")
        #expect(body.stats["firstContributionYear"] == 2015)
        #expect(body.stats["lastContributionYear"] == 2026)
        #expect(
            body.yearlyBreakdown.first == [
                "year": 2026, "commits": 1200, "prs": 120, "reviews": 60, "issues": 36, "privateContributions": 0,
            ]
        )
        #expect(body.yearlyBreakdown.map { $0["year"] ?? 0 } == Array((2015...2026).reversed()))
        #expect(body.fetchedAt == "2026-09-14T12:00:00Z")
    }

    @Test func `a card can be PNG of several sizes`() async throws {
        let ranks = try RankService()
        for (query, width) in [("", 800), ("&scale=1", 400), ("&scale=4", 1600)] {
            let answer = try await ranks.get("/api/rank/octocat?format=png\(query)")

            #expect(answer.headers["content-type"] == "image/png")
            // A PNG's width stands in bytes 16 to 19.
            #expect(answer.body.dropFirst(16).prefix(4).reduce(0) { $0 << 8 | Int($1) } == width)
        }
        #expect(ranks.fake.requests.map(\.operation).count(where: { $0 == "Profile" }) == 1)
    }

    @Test func `the second answer comes from the cache, whatever else the address says`() async throws {
        let ranks = try RankService()
        let first = try await ranks.get("/api/rank/octocat?theme=dark")
        let asked = ranks.fake.requests.count

        for path in ["/api/rank/octocat?theme=dark", "/api/rank/OCTOCAT?v=2&theme=dark&theme=light&format=svg"] {
            let answer = try await ranks.get(path)
            #expect(answer.headers["x-cache"] == "HIT")
            #expect(answer.body == first.body)
        }
        #expect(ranks.fake.requests.count == asked)
    }

    @Test func `figures that are stored serve every look without GitHub`() async throws {
        let ranks = try RankService()
        _ = try await ranks.get("/api/rank/octocat")
        let asked = ranks.fake.requests.count

        for path in ["/api/rank/octocat?theme=light", "/api/rank/octocat?format=json", "/api/stats/octocat"] {
            #expect(try await ranks.get(path).headers["x-cache"] == "HIT")
        }
        #expect(ranks.fake.requests.count == asked)
    }

    @Test func `many who ask at once are one lookup`() async throws {
        let ranks = try RankService()
        let gate = Gate()
        ranks.fake.always("Profile", .gated(gate, then: .answer))
        let answers = try await withThrowingTaskGroup(of: RankService.Reply.self) { group in
            for index in 0..<30 {
                group.addTask {
                    try await ranks.get("/api/rank/octocat?v=\(index)&theme=\(index % 2 == 0 ? "dark" : "light")")
                }
            }
            await ranks.fake.untilRequests(1)
            gate.open()
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(answers.allSatisfy { $0.status == 200 })
        #expect(ranks.fake.requests.map(\.operation).count(where: { $0 == "Profile" }) == 1)
        #expect(try await ranks.get("/api/rank/octocat").headers["x-ratelimit-remaining"] == "99")
    }

    @Test func `after a day the rank is made anew`() async throws {
        let ranks = try RankService()
        _ = try await ranks.get("/api/rank/octocat")
        ranks.time.advance(bySeconds: 86_399)
        #expect(try await ranks.get("/api/rank/octocat").headers["x-cache"] == "HIT")
        ranks.time.advance(bySeconds: 2)

        #expect(try await ranks.get("/api/rank/octocat").headers["x-cache"] == "MISS")
    }

    @Test func `force asks GitHub anew, for everybody`() async throws {
        let ranks = try RankService()
        let before = try await ranks.get("/api/rank/octocat?format=json", as: RankService.Rank.self).body
        var changed = FakeUser.veteran()
        changed.years[2026]?.commits += 1000
        ranks.fake.add(changed)

        let cached = try await ranks.get("/api/rank/octocat?format=json&force=false")
        let forced = try await ranks.get("/api/rank/octocat?format=json&force=true", as: RankService.Rank.self)
        let after = try await ranks.get("/api/rank/octocat?format=json", as: RankService.Rank.self)

        #expect(cached.headers["x-cache"] == "HIT")
        #expect(forced.answer.headers["x-cache"] == "MISS")
        #expect(forced.answer.headers["cache-control"] == "public, max-age=3600, s-maxage=86400")
        #expect(forced.body.stats["totalCommits"] == (before.stats["totalCommits"] ?? 0) + 1000)
        #expect(after.answer.headers["x-cache"] == "HIT")
        #expect(after.body.stats == forced.body.stats)
    }

    @Test func `who has it already is told so, and HEAD has GET's headers`() async throws {
        let ranks = try RankService()
        let plain = ["Accept-Encoding": "identity"]
        let first = try await ranks.get("/api/rank/octocat", headers: plain)
        let tag = try #require(first.headers["etag"])
        let second = try await ranks.get(
            "/api/rank/octocat",
            headers: plain.merging(["If-None-Match": tag]) { $1 }
        )
        let head = try await ranks.get("/api/rank/octocat", method: "HEAD", headers: plain)

        #expect(second.status == 304)
        #expect(second.headers["x-ratelimit-remaining"] == "99")
        #expect(head.body.isEmpty)
        #expect(head.headers["content-length"] == "\(first.body.count)")
    }

    @Test func `what GitHub said outlives the service`() async throws {
        let ranks = try RankService()
        _ = try await ranks.get("/api/rank/octocat?season=2024")
        ranks.service.service.stop()

        let names = try ranks.service.profiles.documents(of: "octocat", in: "github").map(\.name)
        #expect(names == ["profile", "season 2024", "year 2024"])
    }
}
