import FakeGitHub
import GitHub
import Testing

@Suite struct FreshnessTests {
    private let freshness = Freshness()
    // 2026-11-21 12:00 UTC.
    private let now = 1_795_262_400

    private func history(profileAt: Int, yearAt: Int, year: Int = 2026) -> StoredHistory {
        StoredHistory(
            profile: ProfileRecord(
                login: "octocat",
                followers: 1,
                mergedPullRequests: 2,
                closedIssues: 3,
                stars: 4,
                starsByYear: [year: 4],
                contributionYears: [year],
                fetchedAt: profileAt
            ),
            years: [
                year: YearRecord(year: year, commits: 1, pullRequests: 1, reviews: 1, issues: 1, fetchedAt: yearAt)
            ],
            seasons: [
                year: SeasonRecord(year: year, mergedPullRequests: 1, closedIssues: 1, fetchedAt: yearAt)
            ]
        )
    }

    @Test func `a rank of all time holds for a day`() {
        #expect(freshness.expiry(of: history(profileAt: now, yearAt: now), season: nil) == now + 86_400)
    }

    @Test func `the running season holds for an hour, and no longer than the profile`() {
        #expect(freshness.expiry(of: history(profileAt: now, yearAt: now), season: 2026) == now + 3600)
        #expect(freshness.expiry(of: history(profileAt: now - 86_000, yearAt: now), season: 2026) == now + 400)
    }

    @Test func `a finished season holds for ever once a day has passed since its end`() {
        let end = 1_767_225_600

        #expect(freshness.expiry(of: history(profileAt: 0, yearAt: end + 86_400, year: 2025), season: 2025) == nil)
        #expect(
            freshness.expiry(of: history(profileAt: end, yearAt: end + 86_399, year: 2025), season: 2025) == end
                + 86_400
        )
    }

    @Test func `a history that lacks a part holds not at all`() {
        var history = history(profileAt: now, yearAt: now)
        history.seasons = [:]
        #expect(freshness.expiry(of: history, season: 2026) == .min)
        history.years = [:]
        #expect(freshness.expiry(of: history, season: nil) == .min)
        #expect(freshness.expiry(of: StoredHistory(), season: nil) == .min)
    }

    @Test(arguments: [Int.min, -1, 0, Int.max], [Int.min, 2026, Int.max])
    func `no stored figure traps`(moment: Int, year: Int) async throws {
        let store = MemoryYearStore()
        let login = try #require(Login("octocat"))
        try await store.add(history(profileAt: moment, yearAt: moment, year: year), to: login)
        let closed = try ClosedPort()
        let service = try TestService(store: store, address: closed.address)

        for season in [nil, year] { _ = try? await service.source.stats(for: login, season: season) }
        withExtendedLifetime(closed) {}
        #expect(freshness.expiry(of: history(profileAt: moment, yearAt: moment, year: year), season: nil) != now)
    }

    @Test func `parts are merged by kind and year`() {
        var known = history(profileAt: 1, yearAt: 1, year: 2024)
        known.merge(history(profileAt: 2, yearAt: 2, year: 2025))
        known.merge(
            StoredHistory(years: [
                2024: YearRecord(year: 2024, commits: 9, pullRequests: 0, reviews: 0, issues: 0, fetchedAt: 3)
            ])
        )

        #expect(known.profile?.fetchedAt == 2)
        #expect(known.years[2024]?.commits == 9)
        #expect(known.years.keys.sorted() == [2024, 2025])
        #expect(known.seasons.keys.sorted() == [2024, 2025])
    }

    @Test func `the memory store forgets the user added first when it is full`() async throws {
        let store = MemoryYearStore(capacity: 2)
        for name in ["a", "b", "a", "c"] {
            try await store.add(history(profileAt: 1, yearAt: 1), to: #require(Login(name)))
        }

        #expect(try await store.history(of: #require(Login("A"))) == StoredHistory())
        #expect(try await store.history(of: #require(Login("B"))).profile != nil)
        #expect(try await store.history(of: #require(Login("C"))).profile != nil)
    }
}
