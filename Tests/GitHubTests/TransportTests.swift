import FakeGitHub
import Foundation
import GitHub
import Testing

@Suite struct TransportTests {
    private let fake: FakeGitHubServer
    private let transport: CurlTransport
    private let request: UpstreamRequest

    init() throws {
        fake = try FakeGitHubServer()
        transport = try #require(CurlTransport(base: fake.address, maxBodyBytes: 1000))
        let token = try #require(AccessToken(configured: "a-token-of-the-test"))
        request = UpstreamRequest(token: token, body: Array(#"{"query":"query Q { rateLimit { limit } }"}"#.utf8))
    }

    private func outcome() async -> Result<UpstreamResponse, TransportError> {
        do throws(TransportError) {
            return .success(try await transport.send(request))
        } catch {
            return .failure(error)
        }
    }

    @Test func `gives the status, the headers that matter and the body`() async throws {
        defer { fake.stop() }
        let headers = [
            "retry-after": "7", "x-ratelimit-remaining": "42", "X-RateLimit-Reset": "9", "Set-Cookie": "a=b",
        ]
        fake.next(.raw(status: 418, headers: headers, body: "short and stout"))
        let response = try await outcome().get()

        #expect(response.status == 418)
        #expect(response.headers == [.retryAfter: "7", .remaining: "42", .reset: "9"])
        #expect(String(decoding: response.body, as: UTF8.self) == "short and stout")
        _ = try await outcome().get()
        #expect(fake.requests.allSatisfy { $0.headers["cookie"] == nil })
    }

    @Test func `does not follow a redirect, which would carry the token along`() async throws {
        defer { fake.stop() }
        let other = try FakeGitHubServer()
        defer { other.stop() }
        fake.next(.raw(status: 307, headers: ["Location": "\(other.address)/graphql"], body: ""))

        #expect(try await outcome().get().status == 307)
        #expect(other.requests.isEmpty)
    }

    @Test func `ends when the answer grows beyond the limit`() async {
        defer { fake.stop() }
        fake.next(.body(String(repeating: "x", count: 5_000_000)))

        await #expect(throws: TransportError.tooLarge(limit: 1000)) { try await outcome().get() }
    }

    @Test func `a cancelled task does not wait for an answer`() async {
        defer { fake.stop() }
        let gate = Gate()
        defer { gate.open() }
        fake.always("Q", .gated(gate, then: .answer))
        let task = Task { await outcome() }
        await fake.untilRequests(1)
        task.cancel()

        await #expect(throws: TransportError.cancelled) { try await task.value.get() }
    }

    @Test func `a task that is cancelled beforehand does not wait either`() async {
        defer { fake.stop() }
        let gate = Gate()
        defer { gate.open() }
        fake.always("Q", .gated(gate, then: .answer))
        for _ in 0..<20 {
            let result = await withTaskGroup(of: Result<UpstreamResponse, TransportError>.self) { group in
                group.cancelAll()
                group.addTask { await outcome() }
                return await group.next()
            }

            #expect(throws: TransportError.cancelled) { try result?.get() }
        }
    }

    @Test func `many requests at a time each get their own answer`() async throws {
        defer { fake.stop() }
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for status in 400..<480 { fake.next(.raw(status: status, headers: [:], body: "")) }
            for _ in 400..<480 { group.addTask { try await outcome().get().status } }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }

        #expect(statuses == Set(400..<480))
    }

    @Test func `nobody listening is unreachable`() async throws {
        defer { fake.stop() }
        let closed = try ClosedPort()
        defer { withExtendedLifetime(closed) {} }
        let transport = try #require(CurlTransport(base: closed.address))

        await #expect(throws: TransportError.unreachable(reason: "it takes no connection: Connection refused")) {
            try await transport.send(request)
        }
    }

    @Test func `an answer that drips without end is ended by the time limit`() async throws {
        defer { fake.stop() }
        let limit = Duration.milliseconds(200)
        let transport = try #require(CurlTransport(base: fake.address, timeout: limit))
        fake.next(.dripping(after: Array("HTTP/1.1 200 OK\r\n\r\n".utf8)))

        await #expect(throws: TransportError.timedOut) { try await transport.send(request) }
    }

    @Test func `a transport that is dropped leaves neither threads nor descriptors behind`() async throws {
        defer { fake.stop() }
        func used() throws -> Int {
            try ["/proc/self/fd", "/proc/self/task"].reduce(0) {
                $0 + (try FileManager.default.contentsOfDirectory(atPath: $1).count)
            }
        }
        _ = try await outcome().get()
        let before = try used()
        for _ in 0..<200 {
            let transport = try #require(CurlTransport(base: fake.address))
            _ = try await transport.send(request)
        }

        // The other ends, which are of this process too, close a moment later.
        #expect(try used() < before + 40)
    }
}
