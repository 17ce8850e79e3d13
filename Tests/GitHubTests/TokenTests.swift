import FakeGitHub
import GitHub
import Ranking
import Testing
import ManualClock

/// Whose budget is spent, and what happens when it is.
@Suite struct TokenTests {
    private static let own = "ghp_ownTokenOfTheCaller0123456789abcdef"

    private func own() throws -> Access {
        .own(try #require(AccessToken(personal: Self.own)))
    }

    private func bearers(_ service: TestService) -> [String] {
        service.fake.requests.map { String($0.authorization.dropFirst("Bearer ".count)) }
    }

    @Test func `a refused token is left alone for a minute, logged once by its end, and the next one asked`()
        async throws
    {
        let service = try TestService(tokens: TestService.tokens)
        service.fake.refuse(TestService.tokens[0])
        let stats = try await service.stats()
        _ = try await service.stats(force: true)

        #expect(stats.totals.commits == 7800)
        #expect(bearers(service).count { $0 == TestService.tokens[0] } == 1)
        #expect(service.events == [.tokenRefused(lastFour: "0001", seconds: 60)])
    }

    @Test func `a minute in which GitHub refuses everybody is over when it is over`() async throws {
        let service = try TestService(tokens: TestService.tokens)
        service.fake.always("Profile", .badCredentials)
        let first = try await service.failure()
        #expect(first == .tokensRefused(retryAfter: 1), "another token is left")
        #expect(bearers(service) == Array(TestService.tokens.prefix(2)), "the walk ends with the second refusal")
        let second = try await service.failure()
        #expect(second == .tokensRefused(retryAfter: 60), "none is left")
        for _ in 0..<2 { _ = try await service.failure() }
        #expect(Set(service.events).count == 3)
        #expect(bearers(service).count == 3)

        service.fake.always("Profile", nil)
        service.clock.advance(by: .seconds(60))
        #expect(try await service.stats().totals.commits == 7800)
        for _ in 0..<3 { _ = try await service.stats(force: true) }
        #expect(service.source.state.tokens.map(\.condition) == [.ready, .ready, .ready])
        #expect(service.events.contains(.tokenAccepted(lastFour: "0001")))
    }

    @Test func `two tokens that are revoked do not keep a third from working`() async throws {
        let service = try TestService(tokens: TestService.tokens)
        for token in TestService.tokens.prefix(2) { service.fake.refuse(token) }
        _ = try await service.failure()

        for _ in 0..<20 {
            service.clock.advance(by: .seconds(200))
            #expect(try await service.stats(force: true).totals.commits == 7800)
        }
    }

    @Test func `a proxy's error says nothing about a refused token`() async throws {
        var policy = GitHubPolicy.forgetful
        policy.retries = RetryPolicy(maxRetries: 0)
        let service = try TestService(policy: policy)
        service.fake.next(.badCredentials, .badGateway)
        _ = try await service.failure()
        service.clock.advance(by: .seconds(60))
        _ = try await service.failure()

        #expect(service.source.state.tokens.map(\.condition) == [.refused])
    }

    @Test func `without a usable token there is a time to come back`() async throws {
        let service = try TestService()
        service.fake.refuse(TestService.tokens[0])

        let failure = try await service.failure()
        #expect(failure == .tokensRefused(retryAfter: 60))
        #expect(try await TestService(tokens: []).failure() == .tokensExhausted(retryAfter: 300))
    }

    @Test func `a spent token sleeps until its reset and then works again`() async throws {
        let service = try TestService()
        let reset = service.clock.unixSeconds + 1200
        service.fake.setBudget(TokenBudget(remaining: 0, reset: reset), of: TestService.tokens[0])

        let first = try await service.failure()
        #expect(first == .tokensExhausted(retryAfter: 1200))
        #expect(service.events == [.tokenExhausted(lastFour: "0001")])
        service.clock.advance(by: .seconds(1199))
        let second = try await service.failure()
        #expect(second == .tokensExhausted(retryAfter: 1))
        #expect(service.operations.count == 1)
        service.fake.setBudget(TokenBudget(reset: reset + 3600), of: TestService.tokens[0])
        service.clock.advance(by: .seconds(1))
        #expect(try await service.stats().totals.commits == 7800)
    }

    @Test func `a spent token's questions go to another`() async throws {
        let service = try TestService(tokens: TestService.tokens)
        let reset = service.clock.unixSeconds + 600
        for token in TestService.tokens.dropLast() {
            service.fake.setBudget(TokenBudget(remaining: 1, reset: reset), of: token)
        }

        #expect(try await service.stats().totals.commits == 7800)
        #expect(try await service.stats(force: true).totals.commits == 7800)
        #expect(bearers(service).last == TestService.tokens[2])
    }

    @Test func `the token with most left is asked first`() async throws {
        let service = try TestService(tokens: TestService.tokens)
        let reset = service.clock.unixSeconds + 600
        for (token, left) in zip(TestService.tokens, [100, 4000, 300]) {
            service.fake.setBudget(TokenBudget(remaining: left, reset: reset), of: token)
        }
        for _ in 0..<3 { _ = try await service.stats(force: true) }

        #expect(bearers(service).suffix(4) == Array(repeating: TestService.tokens[1], count: 4)[...])
    }

    @Test(arguments: [(Optional(90), 90), (nil, 60)])
    func `a secondary limit rests the token as long as GitHub asks, else a minute`(
        retryAfter: Int?,
        rest: Int
    ) async throws {
        let service = try TestService()
        service.fake.next(.secondaryLimit(retryAfter: retryAfter))

        let failure = try await service.failure()
        #expect(failure == .tokensExhausted(retryAfter: rest))
        #expect(service.events == [.tokenRests(lastFour: "0001", seconds: rest)])
        service.clock.advance(by: .seconds(rest))
        #expect(try await service.stats().totals.commits == 7800)
    }

    @Test(arguments: [
        Behaviour.body(#"{"errors":[{"message":"API rate limit exceeded for user ID 1."}]}"#),
        .raw(
            status: 403,
            headers: ["X-RateLimit-Remaining": "0"],
            body: #"{"message":"API rate limit exceeded for user ID 1."}"#
        ),
        .raw(status: 429, headers: ["X-RateLimit-Remaining": "0"], body: "slow down"),
    ])
    func `a spent hour is recognized without its type`(behaviour: Behaviour) async throws {
        let service = try TestService(tokens: TestService.tokens)
        service.fake.next(behaviour)

        #expect(try await service.stats().totals.commits == 7800)
        #expect(service.events == [.tokenExhausted(lastFour: "0001")])
    }

    @Test func `a suspended account's token is taken out`() async throws {
        let service = try TestService(tokens: TestService.tokens)
        service.fake.next(.raw(status: 403, headers: [:], body: #"{"message":"Sorry. Your account was suspended."}"#))
        _ = try await service.stats()

        #expect(service.events == [.tokenRefused(lastFour: "0001", seconds: 60)])
    }

    @Test func `a caller's own token bypasses the pool and leaves nothing in the store`() async throws {
        let store = MemoryYearStore()
        let service = try TestService(store: store)
        let stats = try await service.outcome(access: own()).get()

        #expect(stats.totals.commits == 7800)
        #expect(stats.origin == .fetched)
        #expect(Set(bearers(service)) == [Self.own])
        #expect(try await store.history(of: #require(Login("octocat"))) == StoredHistory())
    }

    @Test func `a caller's own token does not read the store either`() async throws {
        let service = try TestService()
        _ = try await service.stats()
        let before = service.operations.count

        #expect(try await service.outcome(access: own()).get().origin == .fetched)
        #expect(service.operations.count == before + 4)
    }

    @Test func `trouble with a caller's own token is told to the caller and not logged`() async throws {
        let service = try TestService()
        let access = try own()
        service.fake.next(.badCredentials)
        let first = try await service.failure(access: access)
        #expect(first == .badCredentials)

        service.fake.next(.secondaryLimit(retryAfter: 77))
        let second = try await service.failure(access: access)
        #expect(second == .rateLimited(retryAfter: 77))

        service.fake.setBudget(TokenBudget(remaining: 0, reset: service.clock.unixSeconds + 500), of: Self.own)
        let third = try await service.failure(access: access)
        #expect(third == .rateLimited(retryAfter: 500))
        #expect(service.events.isEmpty)
        #expect(try await service.stats().totals.commits == 7800)
    }

    @Test func `a caller with a token of their own waits eight seconds and is then cancelled`() async throws {
        let service = try TestService()
        let gate = Gate()
        defer { gate.open() }
        service.fake.always("Profile", .gated(gate, then: .answer))
        let access = try own()
        async let failure = service.failure(access: access)
        await service.fake.untilRequests(1)
        service.clock.advance(by: .seconds(8))

        #expect(try await failure == .upstream(.timedOut))
    }
}
