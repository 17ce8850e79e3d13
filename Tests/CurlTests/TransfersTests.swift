import Curl
import FakeGitHub
import Testing

/// Many transfers at a time, and how they end.
@Suite struct TransfersTests {
    @Test func `connections are used again`() async throws {
        let live = try LiveTransfers()
        for _ in 0..<20 { _ = try await live.outcome().get() }

        #expect(live.fake.requests.count == 20)
        #expect(live.fake.connections == 1)
    }

    @Test func `more requests than connections wait their turn, and all are answered`() async throws {
        let live = try LiveTransfers(maxConnections: 2)
        let gate = Gate()
        live.fake.next(.gated(gate, then: .answer), .gated(gate, then: .answer))
        let answered = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 { group.addTask { await live.outcome().isSuccess } }
            await live.fake.untilRequests(2)
            gate.open()
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }

        #expect(answered == 40)
        #expect(live.fake.requests.count == 40)
        #expect(live.fake.connections == 2)
    }

    @Test func `the wait for a connection counts towards the time limit, and can be cancelled`() async throws {
        let live = try LiveTransfers(maxConnections: 1)
        let gate = Gate()
        defer { gate.open() }
        live.fake.always("Q", .gated(gate, then: .answer))
        let first = Task { await live.failure() }
        await live.fake.untilRequests(1)
        let third = Task { await live.failure() }

        #expect(await live.failure(timeout: .milliseconds(100)) == .timedOut)
        third.cancel()
        #expect(await third.value == .cancelled)
        first.cancel()
        #expect(await first.value == .cancelled)
        #expect(live.fake.requests.count == 1)
    }

    @Test func `two hundred requests cancelled while their answers arrive all end, and others go on`() async throws {
        let live = try LiveTransfers()
        let ended = await withTaskGroup(of: Result<CurlAnswer, CurlError>?.self) { group in
            for index in 0..<200 {
                group.addTask {
                    await withTaskGroup(of: Result<CurlAnswer, CurlError>?.self) { pair in
                        pair.addTask { await live.outcome() }
                        pair.addTask {
                            // From before the request goes out until after its answer has come.
                            for _ in 0..<(index * 20) { await Task.yield() }
                            return nil
                        }
                        let first = await pair.next()
                        pair.cancelAll()
                        let second = await pair.next()
                        return (first ?? nil) ?? (second ?? nil)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }

        let outcomes = ended.compactMap(\.self)
        #expect(outcomes.count == 200)
        #expect(outcomes.allSatisfy { $0.isSuccess || $0.isCancelled })
        #expect(await live.outcome().isSuccess)
    }

    @Test func `who is cancelled beforehand or in the middle does not wait`() async throws {
        let live = try LiveTransfers()
        let gate = Gate()
        defer { gate.open() }
        live.fake.always("Q", .gated(gate, then: .answer))
        let before = await withTaskGroup(of: CurlError?.self) { group in
            group.cancelAll()
            group.addTask { await live.failure() }
            return await group.reduce(nil) { $1 }
        }
        let middle = Task { await live.failure() }
        await live.fake.untilRequests(1)
        middle.cancel()

        #expect(before == .cancelled)
        #expect(await middle.value == .cancelled)
    }

    @Test func `stopping answers everybody, those who come later too`() async throws {
        let live = try LiveTransfers(maxConnections: 4)
        let gate = Gate()
        defer { gate.open() }
        live.fake.always("Q", .gated(gate, then: .answer))
        let failures = await withTaskGroup(of: CurlError?.self) { group in
            for _ in 0..<40 { group.addTask { await live.failure() } }
            await live.fake.untilRequests(4)
            live.transfers.stop()
            return await group.reduce(into: []) { $0.append($1) }
        }

        #expect(failures == Array(repeating: .cancelled, count: 40))
        #expect(await live.failure() == .cancelled)
    }

    @Test func `stopping answers those whom no thread has heard yet`() async throws {
        let transfers = try CurlTransfers(maxConnections: 1)
        let request = LiveTransfers.request(to: "http://127.0.0.1:1")
        let waiting = Task { try await transfers.perform(request) }
        await Task.yield()
        transfers.stop()

        await #expect(throws: CurlError.cancelled) { try await waiting.value }
    }

    @Test func `says why nobody can be reached`() async throws {
        let live = try LiveTransfers()
        let port = try ClosedPort()
        defer { withExtendedLifetime(port) {} }
        let label = String(repeating: "a", count: 64)

        let refused = await live.failure(of: LiveTransfers.request(to: port.address))
        #expect(refused?.description == "it takes no connection: Connection refused")
        let unknown = await live.failure(of: LiveTransfers.request(to: "http://\(label).invalid"))
        #expect(unknown?.description == "its name cannot be resolved")
    }

    @Test func `who takes a connection and is silent to TLS is given up`() async throws {
        let live = try LiveTransfers()
        var request = live.request
        request.url = request.url.replacing("http:", with: "https:")
        request.connectTimeout = .milliseconds(100)

        #expect(await live.failure(of: request) == .timedOut)
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "http://", "", "\0"])
    func `only HTTP is spoken`(url: String) async throws {
        let live = try LiveTransfers()
        var request = live.request
        request.url = url

        #expect(await live.outcome(of: request).isSuccess == false)
    }

    @Test func `a header cannot end its line, and shows nothing of its value`() throws {
        for value in ["", "a\r\nX-Other: b", "a\n", "a\0", "\u{7F}"] {
            #expect(CurlRequest.Header("Authorization", value) == nil)
        }
        #expect(CurlRequest.Header("", "a") == nil)
        #expect(CurlRequest.Header("A: b", "a") == nil)
        var shown = "\(LiveTransfers.request(to: "http://127.0.0.1"))"
        dump(LiveTransfers.request(to: "http://127.0.0.1"), to: &shown)
        #expect(!shown.contains("the-secret"))
    }
}

extension Result where Success == CurlAnswer, Failure == CurlError {
    fileprivate var isSuccess: Bool { (try? get()) != nil }

    fileprivate var isCancelled: Bool {
        guard case .failure(.cancelled) = self else { return false }
        return true
    }
}
