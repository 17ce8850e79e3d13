import FakeGitHub
import GitHub
import Testing
import ManualClock

/// What the service tells of its requests, for whoever counts.
@Suite struct FiguresTests {
    @Test func `every request is told once, and whether it repeats a failed one`() async throws {
        let service = try TestService()
        service.fake.next(.badGateway, .html)
        _ = try await service.stats()

        let exchanges = service.exchanges
        #expect(exchanges.count == service.operations.count)
        #expect(exchanges.prefix(3).map(\.outcome) == [.badStatus, .unreadable, .answered])
        #expect(exchanges.map(\.isRetry).prefix(3) == [false, true, true])
        #expect(exchanges.dropFirst(3).allSatisfy { $0.outcome == .answered && !$0.isRetry })
        #expect(exchanges.allSatisfy { !$0.isOwn && $0.duration >= .zero })
    }

    @Test(arguments: [
        (Behaviour.answer, GitHubExchange.Outcome.answered), (.error(type: "NOT_FOUND"), .notFound),
        (.badCredentials, .badCredentials), (.secondaryLimit(retryAfter: 60), .secondaryLimit),
        (.error(type: "RATE_LIMITED"), .rateLimited), (.hangUp, .unreachable), (.badGateway, .badStatus),
        (.truncated, .unreadable), (.error(type: "SERVICE_UNAVAILABLE"), .graphQLError),
        (.error(type: "RESOURCE_LIMITS_EXCEEDED"), .resourceLimits),
    ])
    func `tells what came of a request`(behaviour: Behaviour, outcome: GitHubExchange.Outcome) async throws {
        let service = try TestService()
        service.fake.next(behaviour)
        _ = try await service.outcome()

        #expect(service.exchanges.first?.outcome == outcome)
    }

    @Test func `a caller's own token is told apart`() async throws {
        let service = try TestService()
        let own = try #require(AccessToken(personal: "ghp_ownTokenOfTheCaller0123456789abcdef"))
        _ = try await service.outcome(access: .own(own))

        #expect(!service.exchanges.isEmpty)
        #expect(service.exchanges.allSatisfy { $0.isOwn })
        #expect(service.source.state.tokens.first?.remaining == 5000)
    }

    @Test func `says what is left of each token, in their order`() async throws {
        let service = try TestService(tokens: TestService.tokens)
        let reset = service.clock.unixSeconds + 1200
        service.fake.refuse(TestService.tokens[1])
        service.fake.setBudget(TokenBudget(limit: 4000, remaining: 3000, reset: reset), of: TestService.tokens[0])
        service.fake.setBudget(TokenBudget(remaining: 0, reset: reset), of: TestService.tokens[2])
        _ = try await service.stats()
        _ = try await service.stats(force: true)

        let state = service.source.state
        #expect(state.tokens.map(\.condition) == [.ready, .refused, .spent])
        #expect(state.tokens[0].limit == 4000)
        #expect((2000..<3000).contains(state.tokens[0].remaining))
        #expect(state.circuit == .closed)
        #expect(state.lookups == 0)
    }

    @Test func `says when GitHub is left alone`() async throws {
        var policy = GitHubPolicy.forgetful
        policy.breaker = CircuitBreaker(failureThreshold: 1, userThreshold: 1)
        let service = try TestService(policy: policy)
        service.fake.always("Profile", .hangUp)
        _ = try await service.failure()

        #expect(service.source.state.circuit == .open)
    }

    @Test func `a token sleeps, rests, wakes, or is gone`() throws {
        let tokens = ["token-aaaaaaaaaaaaaaaa", "token-bbbbbbbbbbbbbbbb"].compactMap { AccessToken(configured: $0) }
        var pool = TokenPool(tokens)
        func conditions(_ seconds: Int) -> [GitHubState.Token.Condition] {
            pool.state(at: .seconds(seconds)).map(\.condition)
        }
        pool.exhaust(tokens[0], resetIn: .seconds(100), at: .zero)
        pool.rest(tokens[1], retryAfter: .seconds(50), at: .zero)

        #expect(conditions(49) == [.spent, .resting])
        #expect(conditions(50) == [.spent, .ready])
        #expect(conditions(100) == [.ready, .ready])
        #expect(pool.state(at: .seconds(100)).map(\.remaining) == [5000, 5000])
        // Looking changes nothing.
        #expect(conditions(49) == [.spent, .resting])
        _ = pool.refuse(tokens[0], at: .zero)
        #expect(conditions(100) == [.refused, .ready])
    }
}
