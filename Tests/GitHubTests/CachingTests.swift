import FakeGitHub
import GitHub
import Ranking
import Synchronization
import Testing
import ManualClock

/// What is stored, how long it holds, and who waits for whom.
@Suite struct CachingTests {
    @Test func `what holds is answered without GitHub`() async throws {
        let service = try TestService()
        let first = try await service.stats()
        let asked = service.operations.count
        service.clock.advance(by: .seconds(86_399))
        let second = try await service.stats()

        #expect(service.operations.count == asked)
        #expect(second.origin == .stored)
        #expect(second.totals == first.totals)
        #expect(second.fetchedAt == first.fetchedAt)
    }

    @Test func `after a day the profile and the running year are read again, finished years are not`() async throws {
        let service = try TestService()
        _ = try await service.stats()
        let asked = service.fake.requests.count
        service.clock.advance(by: .seconds(86_400))
        let stats = try await service.stats()

        #expect(stats.origin == .fetched)
        let years = service.fake.requests.dropFirst(asked).filter { $0.operation == "Years" }
        #expect(years.map { $0.variables.keys.sorted() } == [["from2026", "login", "to2026"]])
    }

    @Test func `the running season holds for an hour`() async throws {
        let service = try TestService()
        _ = try await service.stats(season: 2026)
        let asked = service.operations.count
        service.clock.advance(by: .seconds(3599))
        #expect(try await service.stats(season: 2026).origin == .stored)
        #expect(service.operations.count == asked)
        service.clock.advance(by: .seconds(1))

        #expect(try await service.stats(season: 2026).origin == .fetched)
        #expect(service.operations.suffix(1) == ["Season"])
    }

    @Test func `a finished season holds for ever`() async throws {
        let service = try TestService()
        _ = try await service.stats(season: 2020)
        let asked = service.operations.count
        service.clock.advance(by: .seconds(20 * 365 * 86_400))

        #expect(try await service.stats(season: 2020).origin == .stored)
        #expect(service.operations.count == asked)
    }

    @Test(arguments: [nil, 2026])
    func `a year read as finished by a clock that was ahead is read again when the clock is right`(season: Int?)
        async throws
    {
        let service = try TestService()
        let now = service.clock.unixSeconds
        service.clock.setUnixSeconds(now + 100 * 86_400)
        _ = try await service.stats(season: season)
        service.clock.setUnixSeconds(now)
        var user = FakeUser.veteran()
        user.years[2026]?.commits += 7
        service.fake.add(user)
        let stats = try await service.stats(season: season)

        #expect(stats.origin == .fetched)
        #expect(stats.years.first?.commits == 1207)
    }

    @Test func `force asks for everything and refreshes the store`() async throws {
        let service = try TestService()
        _ = try await service.stats()
        var user = FakeUser.veteran()
        user.years[2015]?.commits = 5000
        service.fake.add(user)
        let forced = try await service.stats(force: true)

        #expect(forced.origin == .fetched)
        #expect(forced.totals.commits == 12_700)
        #expect(try await service.stats().totals.commits == 12_700)
    }

    @Test(arguments: [Behaviour.badGateway, .secondaryLimit(retryAfter: 60), .html, .error(type: nil)])
    func `what GitHub cannot give now is answered stale`(behaviour: Behaviour) async throws {
        let service = try TestService()
        let first = try await service.stats()
        service.clock.advance(by: .seconds(90_000))
        service.fake.always("Profile", behaviour)
        let stale = try await service.stats()

        #expect(stale.origin == .stale)
        #expect(stale.totals == first.totals)
        #expect(stale.fetchedAt == first.fetchedAt)
    }

    @Test func `a user who is gone is not found, however much is stored`() async throws {
        let service = try TestService()
        _ = try await service.stats()
        service.clock.advance(by: .seconds(90_000))
        service.fake.always("Profile", .error(type: "NOT_FOUND"))

        #expect(try await service.failure() == .notFound)
    }

    @Test func `years that came before a failure are kept`() async throws {
        let service = try TestService()
        service.fake.always("Stars", .error(type: "FORBIDDEN"))
        #expect(try await service.failure() == .upstream(.graphQL(type: "FORBIDDEN")))
        let asked = service.operations.count { $0 == "Years" }
        service.fake.always("Stars", nil)
        _ = try await service.stats()

        let again = service.fake.requests.filter { $0.operation == "Years" }.dropFirst(asked)
        #expect(again.reduce(0) { $0 + $1.variables.count / 2 } < 12)
    }

    @Test func `however many ask, GitHub is asked once`() async throws {
        let service = try TestService()
        let gate = Gate()
        service.fake.always("Profile", .gated(gate, then: .answer))
        let totals = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<50 {
                group.addTask { try await service.stats(index % 2 == 0 ? "octocat" : "OctoCat").totals.commits }
            }
            await service.fake.untilRequests(1)
            gate.open()
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(totals == Array(repeating: 7800, count: 50))
        #expect(service.operations.count { $0 == "Profile" } == 1)
    }

    @Test func `who waits too long is told so while the lookup goes on and is stored`() async throws {
        let service = try TestService()
        let gate = Gate()
        service.fake.always("Profile", .gated(gate, then: .answer))
        async let early = service.failure()
        await service.fake.untilRequests(1)
        service.clock.advance(by: .seconds(2))
        #expect(try await early == .calculating(retryAfter: 2))

        async let late = service.stats()
        gate.open()
        #expect(try await late.totals.commits == 7800)
        #expect(service.operations.count { $0 == "Profile" } == 1)
    }

    @Test func `who waits too long gets stale figures when there are some`() async throws {
        let service = try TestService()
        _ = try await service.stats()
        let asked = service.operations.count
        service.clock.advance(by: .seconds(90_000))
        let gate = Gate()
        defer { gate.open() }
        service.fake.always("Profile", .gated(gate, then: .answer))
        async let stale = service.stats()
        await service.fake.untilRequests(asked + 1)
        service.clock.advance(by: .seconds(2))

        #expect(try await stale.origin == .stale)
    }

    @Test func `a caller who leaves does not end the lookup of the others`() async throws {
        let service = try TestService()
        let gate = Gate()
        service.fake.always("Profile", .gated(gate, then: .answer))
        let leaving = Task { try await service.failure() }
        await service.fake.untilRequests(1)
        async let staying = service.stats()
        leaving.cancel()
        #expect(try await leaving.value == .cancelled)
        gate.open()

        #expect(try await staying.totals.commits == 7800)
        #expect(service.operations.count { $0 == "Profile" } == 1)
    }

    @Test func `stopping ends what is under way`() async throws {
        let service = try TestService()
        let gate = Gate()
        defer { gate.open() }
        service.fake.always("Profile", .gated(gate, then: .answer))
        async let failure = service.failure()
        await service.fake.untilRequests(1)
        service.source.stop()

        #expect(try await failure == .cancelled)
        #expect(try await service.failure("other") == .cancelled)
    }

    @Test func `more users at a time than the policy allows are turned away`() async throws {
        var policy = GitHubPolicy.forgetful
        policy.maxLookups = 1
        let service = try TestService(policy: policy)
        let gate = Gate()
        defer { gate.open() }
        service.fake.always("Profile", .gated(gate, then: .answer))
        async let first = service.outcome()
        await service.fake.untilRequests(1)

        #expect(try await service.failure("other") == .overloaded(retryAfter: 1))
        gate.open()
        #expect(try await first.get().totals.commits == 7800)
    }

    @Test func `requests beyond the places wait their turn`() async throws {
        var policy = GitHubPolicy.forgetful
        policy.maxRequests = 1
        policy.yearsPerQuery = 1
        let service = try TestService(policy: policy)

        #expect(try await service.stats().totals.commits == 7800)
        #expect(service.operations.count { $0 == "Years" } == 12)
    }

    @Test func `a store that fails is logged and does not fail the answer`() async throws {
        let service = try TestService(store: BrokenStore())

        #expect(try await service.stats().totals.commits == 7800)
        #expect(service.events.contains(.storeFailed("the disk is full")))
    }

    @Test func `at New Year the old year is read once more after it has ended everywhere`() async throws {
        let service = try TestService()
        let newYear = 1_798_761_600
        service.clock.setUnixSeconds(newYear + 3600)
        _ = try await service.stats(season: 2026)
        service.clock.setUnixSeconds(newYear + 7201)
        #expect(try await service.stats(season: 2026).origin == .fetched)
        service.clock.setUnixSeconds(newYear + 86_400)
        #expect(try await service.stats(season: 2026).origin == .fetched)
        service.clock.setUnixSeconds(newYear + 40 * 86_400)

        #expect(try await service.stats(season: 2026).origin == .stored)
    }

    @Test func `figures read by a clock that ran ahead do not hold`() async throws {
        let service = try TestService()
        let now = service.clock.unixSeconds
        service.clock.setUnixSeconds(now + 10 * 365 * 86_400)
        _ = try await service.stats(season: 2026)
        _ = try await service.stats()
        service.clock.setUnixSeconds(now)

        #expect(try await service.stats().origin == .fetched)
    }
}

private struct BrokenStore: YearStore {
    func history(of login: Login) async throws(YearStoreError) -> StoredHistory {
        throw YearStoreError("the disk is full")
    }

    func add(_ part: StoredHistory, to login: Login) async throws(YearStoreError) {
        throw YearStoreError("the disk is full")
    }
}
