import FakeGitHub
import GitHub
import Ranking
import Testing
import ManualClock

/// What becomes of answers that are no answers.
@Suite struct TroubleTests {
    @Test func `an unknown user is not found`() async throws {
        let service = try TestService()

        let first = try await service.failure("nobody")
        #expect(first == .notFound)
        #expect(service.operations == ["Profile"])
        let second = try await service.failure("nobody", season: 2020)
        #expect(second == .notFound)
    }

    @Test(arguments: [nil, 2020])
    func `an organization is said to be one, with a single question`(season: Int?) async throws {
        let service = try TestService()
        service.fake.add(organization: "GitHub")
        let failure = try await service.failure("github", season: season)

        #expect(failure == .organization)
        #expect(Set(service.operations).count == service.operations.count)
    }

    @Test(arguments: [
        (Behaviour.error(type: "SERVICE_UNAVAILABLE"), UpstreamFault.graphQL(type: "SERVICE_UNAVAILABLE")),
        (.error(type: nil), .graphQL(type: "UNKNOWN")), (.error(type: "<script>"), .graphQL(type: "UNKNOWN")),
        (.body(#"{"data":{"user":null}}"#), .malformed(at: "data.user")),
        (.body(#"{"data":{"user":null},"errors":[]}"#), .malformed(at: "data.user")),
        (.body(#"{"data":null}"#), .malformed(at: "data")), (.body("{}"), .malformed(at: "data")),
        (.body(#"{"errors":[{"type":"FORBIDDEN"}]}"#), .graphQL(type: "FORBIDDEN")), (.badGateway, .status(502)),
        (.html, .malformed(at: "the top")), (.truncated, .malformed(at: "the top")),
        (.body(""), .malformed(at: "the top")),
        (.raw(status: 404, headers: [:], body: "{}"), .status(404)),
        (.raw(status: 403, headers: [:], body: "<html>"), .status(403)),
        (.raw(status: 302, headers: ["Location": "http://127.0.0.1:1/"], body: ""), .status(302)),
        (.cutConnection, .unreachable(reason: "the connection broke")),
        (.hangUp, .unreachable(reason: "the connection broke")),
    ])
    func `no user is an upstream error unless GitHub says NOT_FOUND`(behaviour: Behaviour, fault: UpstreamFault)
        async throws
    {
        let service = try TestService()
        service.fake.always("Profile", behaviour)

        let failure = try await service.failure()
        #expect(failure == .upstream(fault))
    }

    @Test(arguments: [
        Behaviour.badGateway, .html, .truncated, .hangUp, .cutConnection, .error(type: nil),
        .raw(status: 504, headers: [:], body: #"{"message":"We couldn't respond to your request in time."}"#),
    ])
    func `two failures in a row are survived, with growing pauses`(behaviour: Behaviour) async throws {
        let service = try TestService()
        service.fake.next(behaviour, behaviour)

        #expect(try await service.stats().totals.commits == 7800)
        #expect(service.clock.slept == [.milliseconds(150), .milliseconds(300)])
    }

    @Test func `there are two retries and no more`() async throws {
        let service = try TestService()
        service.fake.always("Profile", .badGateway)

        let failure = try await service.failure()
        #expect(failure == .upstream(.status(502)))
        #expect(service.operations.count == 3)
    }

    @Test(arguments: [Behaviour.raw(status: 400, headers: [:], body: "{}"), .error(type: "FORBIDDEN")])
    func `what cannot become better is not tried again`(behaviour: Behaviour) async throws {
        let service = try TestService()
        service.fake.always("Profile", behaviour)
        _ = try await service.failure()

        #expect(service.operations.count == 1)
    }

    @Test func `no retry begins after the caller timeout`() async throws {
        let service = try TestService()
        let gate = Gate()
        service.fake.always("Profile", .gated(gate, then: .badGateway))
        async let failure = service.failure()
        await service.fake.untilRequests(1)
        service.clock.advance(by: .milliseconds(1900))
        gate.open()

        #expect(try await failure == .upstream(.status(502)))
        #expect(service.operations.count == 1)
    }

    @Test(arguments: [
        #""totalCount":-1"#, #""totalCount":1.5"#, #""totalCount":"7""#, #""totalCount":1e300"#,
        #""totalCount":99999999999999999999"#, #""totalCount":null"#, #""totalCount":[1]"#, #""totalCount":true"#,
        #""total":1"#, #""totalCount":"\ud800""#, #""totalCount":NaN"#,
    ])
    func `a count that is none is a malformed answer, never a crash`(count: String) async throws {
        let service = try TestService()
        service.fake.always("Profile", .edited { $0.replacing(#""totalCount":4321"#, with: count) })
        let failure = try await service.failure()

        guard case .upstream(.malformed) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func `the largest counts add up without overflow`() async throws {
        let most = FakeUser.Year(commits: .max, pullRequests: .max, reviews: .max, issues: .max)
        let repositories = [FakeUser.Repository(stars: .max), .init(stars: .max)]
        let user = FakeUser(login: "max", followers: .max, years: [2020: most, 2021: most], repositories: repositories)
        let service = try TestService(users: [user])
        let totals = try await service.stats("max").totals

        #expect(totals.commits == .max)
        #expect(totals.stars == .max)
        #expect(totals.followers == .max)
    }

    @Test func `bytes that are no text are a malformed answer`() async throws {
        let service = try TestService()
        service.fake.always("Profile", .bytes([0xFF, 0xFE, 0x00, 0xC3, 0x28, 0x7B]))

        let failure = try await service.failure()
        #expect(failure == .upstream(.malformed(at: "the top")))
    }

    @Test func `an answer nested without end is a malformed answer`() async throws {
        let service = try TestService()
        service.fake.always("Profile", .body(String(repeating: "[", count: 200_000)))

        let failure = try await service.failure()
        #expect(failure == .upstream(.malformed(at: "the top")))
    }

    @Test func `an answer beyond the size that is read ends there`() async throws {
        let service = try TestService(maxBodyBytes: 100_000)
        service.fake.always("Profile", .body(String(repeating: " ", count: 100_001)))

        let failure = try await service.failure()
        #expect(failure == .upstream(.tooLarge(limit: 100_000)))
        #expect(service.operations.count == 1)
    }

    @Test func `an answer of exactly the size that is read is read`() async throws {
        let service = try TestService(maxBodyBytes: 100_000)
        service.fake.always("Profile", .edited { $0 + String(repeating: " ", count: 100_000 - $0.utf8.count) })

        #expect(try await service.stats().totals.followers == 4321)
    }

    @Test func `repositories that may not be seen are passed over`() async throws {
        let service = try TestService(users: [
            FakeUser(login: "some", repositories: [.init(stars: 7), .init(stars: 5)])
        ])
        service.fake.always(
            "Profile",
            .edited {
                $0.replacing(#/\{"stargazerCount":5[^}]*\}/#, with: "null").dropLast()
                    + #","errors":[{"type":"FORBIDDEN","message":"SAML"}]}"#
            }
        )

        #expect(try await service.stats("some").totals.stars == 7)
    }

    @Test func `a page that hides where the next begins is malformed, not the last`() async throws {
        let service = try TestService()
        service.fake.always("Profile", .edited { $0.replacing(/"endCursor":"[^"]*"/, with: #""endCursor":null"#) })

        let failure = try await service.failure()
        #expect(failure == .upstream(.malformed(at: "repositories.pageInfo.endCursor")))
    }

    @Test func `a cursor that does not move ends the pages`() async throws {
        let repositories = (0..<300).map { _ in FakeUser.Repository(stars: 1) }
        let service = try TestService(users: [FakeUser(login: "many", repositories: repositories)])
        service.fake.always("Stars", .edited { $0.replacing(#""cursor:200""#, with: #""cursor:100""#) })

        #expect(try await service.stats("many").totals.stars == 200)
    }

    @Test func `GitHub that cannot be reached is an error`() async throws {
        let closed = try ClosedPort()
        defer { withExtendedLifetime(closed) {} }
        let service = try TestService(address: closed.address)

        let failure = try await service.failure()
        #expect(failure == .upstream(.unreachable(reason: "it takes no connection: Connection refused")))
    }

    @Test func `GitHub that says nothing is given up after the time a request has`() async throws {
        var policy = GitHubPolicy.forgetful
        policy.callerTimeout = .seconds(60)
        policy.retries = RetryPolicy(maxRetries: 0)
        let service = try TestService(policy: policy)
        let gate = Gate()
        defer { gate.open() }
        service.fake.always("Profile", .gated(gate, then: .answer))
        async let failure = service.failure()
        await service.fake.untilRequests(1)
        service.clock.advance(by: .seconds(11))

        #expect(try await failure == .upstream(.timedOut))
    }

    @Test func `GitHub that keeps failing is left alone, then tried once`() async throws {
        var policy = GitHubPolicy.forgetful
        policy.breaker = CircuitBreaker(failureThreshold: 2, userThreshold: 1, pause: .seconds(15))
        let service = try TestService(policy: policy)
        service.fake.always("Profile", .badGateway)
        _ = try await service.failure()
        #expect(service.operations.count == 3 && service.events.isEmpty, "a lookup counts once, however often it tries")
        _ = try await service.failure()

        let failure = try await service.failure()
        #expect(failure == .paused(retryAfter: 15))
        #expect(service.operations.count == 6)
        #expect(service.events == [.gitHubPaused(seconds: 15, after: .status(502))])
        service.fake.always("Profile", nil)
        service.clock.advance(by: .seconds(15))
        #expect(try await service.stats().totals.commits == 7800)
    }

    @Test func `failures with callers' own tokens leave GitHub to everybody else`() async throws {
        var policy = GitHubPolicy.forgetful
        policy.breaker = CircuitBreaker(failureThreshold: 1, userThreshold: 1, pause: .seconds(15))
        let service = try TestService(policy: policy)
        let own = Access.own(try #require(AccessToken(personal: "ghp_ownTokenOfTheCaller0123456789abcdef")))
        service.fake.always("Profile", .badGateway)
        for _ in 0..<3 { _ = try await service.outcome(access: own) }
        #expect(service.source.state.circuit == .closed)

        _ = try await service.failure()
        #expect(service.source.state.circuit == .open)
        service.clock.advance(by: .seconds(15))
        _ = try await service.outcome(access: own)
        service.fake.always("Profile", nil)
        #expect(try await service.stats().totals.commits == 7800, "their trial decides nothing")
    }

    @Test func `a lookup that failed is not tried again for a minute, forced or not`() async throws {
        let service = try TestService(policy: GitHubPolicy())
        service.fake.always("Profile", .badGateway)
        _ = try await service.failure()
        let asked = service.operations.count
        service.clock.advance(by: .seconds(59))
        for force in [true, false] {
            let outcome = try await service.outcome(force: force)
            #expect(outcome == .failure(.upstream(.status(502))))
        }
        #expect(service.operations.count == asked)
        let other = try await service.failure("nobody")
        #expect(other == .upstream(.status(502)))
        service.fake.always("Profile", nil)
        service.clock.advance(by: .seconds(1))
        #expect(try await service.stats(force: true).totals.commits == 7800)
    }

    @Test func `a name that GitHub does not know is not asked about again for five minutes`() async throws {
        let service = try TestService(policy: GitHubPolicy())
        _ = try await service.failure("new")
        service.fake.add(.veteran(login: "new"))
        service.clock.advance(by: .seconds(299))
        let outcome = try await service.outcome("new", force: true)
        #expect(outcome == .failure(.notFound))
        service.clock.advance(by: .seconds(1))

        #expect(try await service.stats("new").totals.commits == 7800)
    }

    @Test func `old figures are shown while a failed lookup is remembered`() async throws {
        let service = try TestService(policy: GitHubPolicy())
        _ = try await service.stats()
        service.clock.advance(by: .seconds(90_000))
        service.fake.always("Profile", .badGateway)
        _ = try await service.stats()
        let asked = service.operations.count

        #expect(try await service.stats(force: true).origin == .stale)
        #expect(service.operations.count == asked)
    }

    @Test func `whoever asks is told that their lookup failed, even when they did not wait for it`() async throws {
        let service = try TestService()
        let gate = Gate()
        service.fake.always("Profile", .gated(gate, then: .error(type: "FORBIDDEN")))
        let login = try #require(Login("octocat"))
        let (failures, report) = AsyncStream.makeStream(of: GitHubError.self)
        async let early: FetchedStats? = try? service.source.stats(for: login, failed: { report.yield($0) })
        await service.fake.untilRequests(1)
        service.clock.advance(by: .seconds(3))
        #expect(await early == nil)
        gate.open()

        #expect(await failures.first { _ in true } == .upstream(.graphQL(type: "FORBIDDEN")))
    }

    @Test func `somebody GitHub always fails for keeps nobody else from being looked up`() async throws {
        let service = try TestService()
        service.fake.always("Stars", .badGateway)
        service.fake.add(FakeUser(login: "ann", repositories: [.init(stars: 1)]))
        for _ in 0..<10 { _ = try await service.failure() }

        #expect(service.source.state.circuit == .closed)
        #expect(try await service.stats("ann").totals.stars == 1)
    }

    @Test func `a profile with years no calendar of GitHub's has is read without them`() async throws {
        let service = try TestService()
        service.fake.always(
            "Profile",
            .edited { $0.replacing("[2026,2025,", with: "[9223372036854775807,-5,1,2026,2026,2025,") }
        )

        #expect(try await service.stats().years.count == 12)
    }
}
