import FakeGitHub
import GitHub
import Ranking
import Testing

@Suite struct ResilienceTests {
    @Test func `the breaker pauses after failures in a row only`() {
        var breaker = CircuitBreaker(failureThreshold: 2, userThreshold: 1, pause: .seconds(10))
        #expect(breaker.fail(about: "ann", at: .zero) == nil)
        breaker.succeed()
        #expect(breaker.fail(about: "ann", at: .zero) == nil)
        #expect(breaker.admit(about: "bob", at: .zero) == .open)
        #expect(breaker.fail(about: "ann", at: .zero) == .seconds(10))
        #expect(breaker.admit(about: "bob", at: .seconds(4)) == .paused(retryAfter: .seconds(6)))
    }

    @Test func `after the pause one request tries, and its outcome decides`() {
        var breaker = CircuitBreaker(failureThreshold: 1, userThreshold: 1, pause: .seconds(10))
        _ = breaker.fail(about: "ann", at: .zero)
        #expect(breaker.admit(about: "bob", at: .seconds(10)) == .open)
        #expect(breaker.admit(about: "bob", at: .seconds(10)) == .paused(retryAfter: .seconds(1)))
        #expect(breaker.fail(about: "ann", at: .seconds(11)) == .seconds(10))
        #expect(breaker.admit(about: "bob", at: .seconds(21)) == .open)
        breaker.succeed()
        #expect(breaker.admit(about: "bob", at: .seconds(21)) == .open)
        #expect(breaker.admit(about: "bob", at: .seconds(21)) == .open)
    }

    @Test func `a trial that is given up lets the next one try`() {
        var breaker = CircuitBreaker(failureThreshold: 1, userThreshold: 1, pause: .seconds(10))
        _ = breaker.fail(about: "ann", at: .zero)
        _ = breaker.admit(about: "bob", at: .seconds(10))
        breaker.abandon(at: .seconds(10))

        #expect(breaker.admit(about: "bob", at: .seconds(10)) == .open)
    }

    @Test func `failures during the pause do not make it longer`() {
        var breaker = CircuitBreaker(failureThreshold: 1, userThreshold: 1, pause: .seconds(10))
        _ = breaker.fail(about: "ann", at: .zero)

        #expect(breaker.fail(about: "ann", at: .seconds(9)) == nil)
        #expect(breaker.admit(about: "bob", at: .seconds(10)) == .open)
    }

    @Test func `somebody whom GitHub always fails for does not begin a pause, several do`() {
        var breaker = CircuitBreaker()
        for _ in 0..<1000 { #expect(breaker.fail(about: "ann", at: .zero) == nil) }
        #expect(breaker.fail(about: "bob", at: .zero) == nil)
        #expect(breaker.fail(about: "carl", at: .zero) == nil)
        #expect(breaker.admit(about: "dora", at: .zero) == .open)
        #expect(breaker.fail(about: "dora", at: .zero) == .seconds(15))

        var other = CircuitBreaker()
        let pauses = (1...8).map { other.fail(about: "user-\($0)", at: .zero) }
        #expect(pauses == Array(repeating: nil, count: 7) + [.seconds(15)])
    }

    @Test func `whoever a trial has failed for does not get the next one`() {
        var breaker = CircuitBreaker(failureThreshold: 1, userThreshold: 1, pause: .seconds(10))
        _ = breaker.fail(about: "zoe", at: .zero)
        #expect(breaker.admit(about: "ann", at: .seconds(10)) == .open)
        _ = breaker.fail(about: "ann", at: .seconds(10))

        #expect(breaker.admit(about: "ann", at: .seconds(20)) == .paused(retryAfter: .seconds(30)))
        #expect(breaker.admit(about: "bob", at: .seconds(20)) == .open)
        breaker.abandon(at: .seconds(20))
        #expect(breaker.admit(about: "ann", at: .seconds(50)) == .open)
        breaker.succeed()
        #expect(breaker.admit(about: "ann", at: .seconds(50)) == .open)
    }

    @Test func `retries wait between half and the whole of a doubling time`() {
        let policy = RetryPolicy(maxRetries: 2, base: .milliseconds(200))
        func wait(_ retry: Int, _ jitter: Double) -> Duration? {
            policy.moment(ofRetry: retry, at: .seconds(5), before: .seconds(9), jitter: jitter).map { $0 - .seconds(5) }
        }

        #expect(
            [wait(0, 0), wait(0, 1), wait(1, 0), wait(1, 1)].compactMap(\.self)
                == [100, 200, 200, 400].map { .milliseconds($0) }
        )
        #expect(wait(0, -7) == .milliseconds(100))
        #expect(wait(0, .infinity) == .milliseconds(200))
        #expect(wait(2, 0) == nil)
    }

    @Test func `a retry that would begin at the deadline is none`() {
        let policy = RetryPolicy(base: .milliseconds(200))

        #expect(policy.moment(ofRetry: 0, at: .zero, before: .milliseconds(100), jitter: 0) == nil)
        #expect(policy.moment(ofRetry: 0, at: .zero, before: .milliseconds(101), jitter: 0) == .milliseconds(100))
    }

    @Test(arguments: [
        "", "api.github.com", "ftp://127.0.0.1", "http://", "https:///graphql", "http://host/?x=1", "http://host/#x",
        "file:///etc/passwd", "http://a b", "https://name:password@github.example",
    ])
    func `an address that is no API's is refused`(base: String) {
        #expect(CurlTransport(base: base) == nil)
    }

    @Test(arguments: [
        "https://api.github.com", "http://127.0.0.1:8080/", "https://github.example/api", "http://[::1]:8080",
    ])
    func `an address of an API is taken`(base: String) {
        #expect(CurlTransport(base: base) != nil)
    }

    @Test(arguments: [
        ("", "/graphql"), ("/", "/graphql"), ("/graphql", "/graphql"), ("/graphql/", "/graphql"),
        ("/api/v3", "/api/graphql"), ("/api/v3/", "/api/graphql"), ("/api/graphql", "/api/graphql"),
        ("/api", "/api/graphql"), ("/api/v3/graphql", "/api/graphql"),
    ])
    func `asks GraphQL where GitHub or GitHub Enterprise has it`(suffix: String, path: String) async throws {
        let fake = try FakeGitHubServer(users: [.veteran()])
        defer { fake.stop() }
        let service = try TestService(address: fake.address + suffix)

        #expect(try await service.stats().totals.commits == 7800)
        #expect(Set(fake.requests.map(\.path)) == [path])
    }

    @Test func `errors tell people what to do and never more`() {
        let errors: [GitHubError] = [
            .notFound, .tokensExhausted(retryAfter: 7), .tokensRefused(retryAfter: 7), .rateLimited(retryAfter: 7),
            .badCredentials,
            .upstream(.status(502)), .paused(retryAfter: 7), .overloaded(retryAfter: 7), .calculating(retryAfter: 7),
            .cancelled, .organization,
        ]

        #expect(errors.map(\.retryAfter) == [nil, 7, 7, 7, nil, nil, 7, 7, 7, nil, nil])
        #expect(Set(errors.map(\.description)).count == errors.count)
        #expect(GitHubError.upstream(.status(502)).description == "GitHub did not answer: status 502.")
    }
}
