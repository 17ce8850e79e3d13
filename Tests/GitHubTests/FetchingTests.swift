import FakeGitHub
import GitHub
import Ranking
import Testing
import ManualClock

/// What is asked and how the answers add up, against a GitHub in good health.
@Suite struct FetchingTests {
    @Test func `adds up twelve years and 250 repositories`() async throws {
        let service = try TestService()
        let stats = try await service.stats()

        #expect(
            stats.totals
                == AggregatedStats(
                    commits: 7800,
                    mergedPullRequests: 624,
                    reviews: 390,
                    closedIssues: 156,
                    stars: 16_290,
                    followers: 4321,
                    firstYear: 2015,
                    lastYear: 2026
                )
        )
        #expect(stats.years.map(\.year) == Array((2015...2026).reversed()))
        #expect(stats.years.first?.pullRequests == 120)
        #expect(stats.years.last?.issues == 3)
        #expect(stats.origin == .fetched)
        #expect(stats.fetchedAt == service.clock.unixSeconds)
        #expect(stats.expires == service.clock.unixSeconds + 86_400)
    }

    @Test func `four requests suffice and the stars end at the first repository without any`() async throws {
        let service = try TestService()
        _ = try await service.stats()

        #expect(service.operations.first == "Profile")
        #expect(service.operations.sorted() == ["Profile", "Stars", "Years", "Years"])
    }

    @Test func `a season counts what was merged and closed in it and the stars of its repositories`() async throws {
        let service = try TestService()
        let stats = try await service.stats(season: 2020)

        #expect(
            stats.totals
                == AggregatedStats(
                    commits: 600,
                    mergedPullRequests: 48,
                    reviews: 30,
                    closedIssues: 12,
                    stars: 1365,
                    followers: 4321,
                    firstYear: 2020,
                    lastYear: 2020
                )
        )
        #expect(stats.years.map(\.year) == [2020])
        #expect(stats.season == 2020)
        #expect(stats.expires == nil)
    }

    @Test func `a season before the first contribution is nothing, not an error`() async throws {
        let stats = try await TestService().stats(season: 2011)

        #expect(stats.totals.commits == 0)
        #expect(stats.totals.firstYear == nil)
    }

    @Test func `a user who never did anything has no years`() async throws {
        let stats = try await TestService(users: [FakeUser(login: "ghost", followers: 3)]).stats("ghost")

        #expect(stats.totals == AggregatedStats(followers: 3))
        #expect(stats.years.isEmpty)
    }

    @Test func `the name is spelled as its owner spells it, whatever the case asked with`() async throws {
        let service = try TestService(users: [.veteran(login: "OctoCat")])

        #expect(try await service.stats("oCTOcAT").login == "OctoCat")
        #expect(try await service.stats("octocat").origin == .stored)
    }

    @Test func `what a caller named is in the variables and never in the query`() async throws {
        let service = try TestService(users: [.veteran(login: "zz-injected-zz")])
        _ = try await service.stats("zz-injected-zz")
        _ = try await service.stats("zz-injected-zz", season: 2019)

        #expect(service.fake.requests.allSatisfy { !$0.query.contains("zz-injected-zz") })
        #expect(service.fake.requests.allSatisfy { $0.variables["login"]?.text == "zz-injected-zz" })
        #expect(Set(service.operations) == ["Profile", "Stars", "Years", "Season"])
    }

    @Test func `no more pages are read than the policy allows`() async throws {
        var policy = GitHubPolicy.forgetful
        policy.maxStarPages = 2
        let repositories = (0..<350).map { _ in FakeUser.Repository(stars: 1) }
        let service = try TestService(users: [FakeUser(login: "many", repositories: repositories)], policy: policy)

        #expect(try await service.stats("many").totals.stars == 200)
        #expect(service.operations == ["Profile", "Stars"])
    }

    @Test func `stars of all pages are counted when every repository has some`() async throws {
        let repositories = (0..<250).map { _ in FakeUser.Repository(stars: 2) }
        let service = try TestService(users: [FakeUser(login: "many", repositories: repositories)])

        #expect(try await service.stats("many").totals.stars == 500)
        #expect(service.operations == ["Profile", "Stars", "Stars"])
    }

    @Test(arguments: [1, 2, 3, 5, 11])
    func `years GitHub cannot give at once are asked for in halves`(limit: Int) async throws {
        var policy = GitHubPolicy.forgetful
        policy.yearsPerQuery = 12
        let service = try TestService(policy: policy)
        service.fake.limitYears(to: limit)
        let stats = try await service.stats()

        #expect(stats.totals.commits == 7800)
        #expect(service.clock.slept.isEmpty)
    }

    @Test func `years that came in spite of an error are not asked for again`() async throws {
        var policy = GitHubPolicy.forgetful
        policy.yearsPerQuery = 12
        let service = try TestService(policy: policy)
        service.fake.limitYears(to: 6, partial: true)
        let stats = try await service.stats()

        #expect(stats.totals.commits == 7800)
        let asked = service.fake.requests.filter { $0.operation == "Years" }.map { $0.variables.count / 2 }
        #expect(asked.sorted() == [3, 3, 12])
    }

    @Test func `a profile too large for one query is asked without the stars`() async throws {
        let service = try TestService()
        service.fake.next(.error(type: "RESOURCE_LIMITS_EXCEEDED"))

        #expect(try await service.stats().totals.stars == 16_290)
        #expect(service.operations.prefix(2) == ["Profile", "Profile"])
        #expect(service.operations.count { $0 == "Stars" } == 2)
    }

    @Test func `a year that GitHub cannot give even alone is an error`() async throws {
        let service = try TestService()
        service.fake.limitYears(to: 0)

        #expect(try await service.failure() == .upstream(.resourceLimits))
    }

    @Test func `requests name the program and carry the token as a bearer`() async throws {
        let service = try TestService()
        _ = try await service.stats()
        let request = try #require(service.fake.requests.first)

        #expect(request.authorization == "Bearer \(TestService.tokens[0])")
        #expect(request.headers["user-agent"] == "Emblem")
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["cookie"] == nil)
    }

    @Test func `private contributions count as commits and are said`() async throws {
        var user = FakeUser.veteran()
        user.years[2026]?.restricted = 50
        user.years[2015]?.restricted = 7
        let service = try TestService(users: [user, .secretive()])
        let totals = try await service.stats().totals
        #expect(totals.commits == 7857)
        #expect(totals.privateContributions == 57)

        let hidden = try await service.stats("secretive")
        #expect(hidden.totals.commits == 1534)
        #expect(hidden.totals.privateContributions == 1534)
        #expect(hidden.years.map(\.privateContributions) == [1234, 300])
        #expect(try await service.stats("secretive", season: 2026).totals.commits == 1234)
    }

    @Test(arguments: [nil, 2020])
    func `years that an earlier version stored without private contributions are read once more`(season: Int?)
        async throws
    {
        let store = MemoryYearStore()
        let service = try TestService(store: store)
        let login = try #require(Login("octocat"))
        _ = try await service.stats(season: season)
        let known = try await store.history(of: login)
        let older = known.years.mapValues { year in
            YearRecord(
                year: year.year,
                commits: year.commits,
                pullRequests: year.pullRequests,
                reviews: year.reviews,
                issues: year.issues,
                privateContributions: nil,
                fetchedAt: year.fetchedAt
            )
        }
        try await store.add(StoredHistory(years: older), to: login)
        service.clock.advance(by: .seconds(86_400))
        _ = try await service.stats(season: season)

        #expect(try await store.history(of: login).years.values.allSatisfy { $0.privateContributions == 0 })
    }
}
