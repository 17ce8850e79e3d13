import HTTP
import Server
import Synchronization
import Testing
import Threads

@Suite struct AnswerTests {
    @Test func `answers several requests over one connection`() throws {
        let server = try TestServer()
        let client = try server.client()

        for _ in 0..<3 {
            try client.send(request("/"))
            let answer = try client.receiveAnswer()
            #expect(answer.status == 200)
            #expect(answer.text == "hello")
            #expect(answer.fields["connection"] == nil)
            #expect(answer.fields["date"]?.hasSuffix("GMT") == true)
        }
    }

    @Test func `answers from the cache with age, outcome and the client's id`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/cached", "X-Request-Id: mine-1\r\n"))
        let answer = try client.receiveAnswer()

        #expect(answer.text == "<svg/>")
        #expect(answer.fields["x-cache"] == "HIT")
        #expect(answer.fields["age"] == "12")
        #expect(answer.fields["x-request-id"] == "mine-1")
        #expect(answer.fields["cache-control"] == "public, max-age=900")
        #expect(server.server.counters.cached == 1)
    }

    @Test func `HEAD has the fields of GET and no body`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/cached", method: "HEAD") + request("/", method: "HEAD") + request("/cached"))
        let cached = try client.receiveAnswer(toHead: true)
        let plain = try client.receiveAnswer(toHead: true)

        #expect(cached.fields["content-length"] == "6")
        #expect(plain.fields["content-length"] == "5")
        #expect(try client.receiveAnswer().text == "<svg/>")
    }

    @Test(arguments: ["/cached", "/"])
    func `a client that has it gets 304`(target: String) throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(request(target))
        let tag = try #require(client.receiveAnswer().fields["etag"])

        try client.send(request(target, "If-None-Match: \"x\", W/\(tag)\r\n") + request(target))

        #expect(try client.receiveAnswer().status == 304)
        #expect(try client.receiveAnswer().status == 200)
    }

    @Test(arguments: ["/cached", "/"])
    func `several lines of If-None-Match are one list`(target: String) throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(request(target))
        let tag = try #require(client.receiveAnswer().fields["etag"])
        for (lines, status) in [(["\"x\"", tag], 304), ([tag, "\"x\""], 304), (["\"x\"", "\"y\""], 200)] {
            let fields = lines.map { "if-none-match: \($0)\r\nX-Between: \(tag)\r\n" }.joined()
            try client.send(request(target, fields))

            #expect(try client.receiveAnswer().status == status)
        }
    }

    @Test func `a 304 tells the type, and nothing else of the body`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(request("/cached", "If-None-Match: *\r\n"))
        let answer = try client.receiveAnswer()

        #expect(answer.status == 304)
        #expect(answer.fields["content-type"] == "image/svg+xml")
        #expect(answer.fields["content-length"] == nil)
    }

    @Test(arguments: [(99, 200), (100, 431), (2000, 431)])
    func `a head has a hundred lines at most`(count: Int, status: Int) throws {
        let server = try TestServer()
        let client = try server.client()
        // The first is Host.
        try client.send(request("/cached", String(repeating: "a:b\r\n", count: count)))

        #expect(try client.receiveAnswer().status == status)
    }

    @Test func `compresses for those who accept it`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/cached", "Accept-Encoding: gzip\r\n"))
        let answer = try client.receiveAnswer()

        #expect(answer.text == "squeezed")
        #expect(answer.fields["content-encoding"] == "gzip")
        #expect(answer.fields["vary"] == "Accept-Encoding")
    }

    @Test func `does not ask the cache about requests with authorization`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/cached", "Authorization: Bearer x\r\n"))

        #expect(try client.receiveAnswer().status == 404)
    }

    @Test func `believes a forwarded address only from trusted proxies`() throws {
        let field = "X-Forwarded-For: 203.0.113.7\r\n"
        let plain = try TestServer()
        let trusting = try TestServer {
            $0.proxies = TrustedProxies([AddressBlock("127.0.0.0/8")].compactMap(\.self))
        }

        for (server, address) in [(plain, "127.0.0.1"), (trusting, "203.0.113.7")] {
            let client = try server.client()
            try client.send(request("/client", field))
            #expect(try client.receiveAnswer().text == address)
        }
    }

    @Test func `HTTP/1.0 closes unless it is asked not to`() throws {
        let server = try TestServer()
        let first = try server.client()
        let second = try server.client()

        try first.send("GET / HTTP/1.0\r\n\r\n")
        try second.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")

        #expect(try #require(first.receiveAll()).hasSuffix("Connection: close\r\n\r\nhello"))
        #expect(try second.receiveAnswer().fields["connection"] == "keep-alive")
        try second.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        #expect(try second.receiveAnswer().status == 200)
    }

    @Test func `a large body arrives whole at a slow reader`() throws {
        let server = try TestServer()
        let client = try server.client(receiveBuffer: 4096)

        try client.send(request("/large") + request("/"))
        let answer = try client.receiveAnswer()

        #expect(answer.body == TestService.large)
        #expect(try client.receiveAnswer().text == "hello")
        #expect(server.server.counters.bytesSent > TestService.large.count)
    }

    @Test(arguments: [nil, 4096 as Int32])
    func `a body that is asked for often stays what it is`(receiveBuffer: Int32?) throws {
        let server = try TestServer()
        let client = try server.client(receiveBuffer: receiveBuffer)
        let expected = Array(TestService.large[..<300_000])

        for _ in 0..<8 {
            try client.send(request("/medium") + request("/medium", method: "HEAD") + request("/"))
            #expect(try client.receiveAnswer().body == expected)
            #expect(try client.receiveAnswer(toHead: true).fields["content-length"] == "300000")
            #expect(try client.receiveAnswer().text == "hello")
        }
    }

    @Test func `hears of every answer`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/cached") + request("/nothing") + "rubbish\r\n")
        _ = client.receiveAll()

        let summaries = server.summaries(3)
        #expect(summaries.map(\.status) == [.ok, .notFound, .badRequest])
        #expect(summaries.map(\.outcome) == [.hit, nil, nil])
        #expect(summaries.first?.client == IPAddress("127.0.0.1"))
    }

    @Test func `an observer hears that a turn has ended behind all of its answers`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(String(repeating: request("/cached"), count: 20))
        for _ in 0..<20 { _ = try client.receiveAnswer() }
        server.server.stop()

        let turns = server.service.turns.withLock { $0 }
        #expect(turns.reduce(0, +) == 20)
        #expect(server.service.summaries.withLock { $0.count } == 20)
    }

    @Test(arguments: ["/cached", "/client"])
    func `a proxy's client is named, from the cache and otherwise`(target: String) throws {
        let server = try TestServer {
            $0.proxies = TrustedProxies([AddressBlock("127.0.0.0/8")].compactMap(\.self))
        }
        let client = try server.client()
        let forwarded = ["6.6.6.6, 203.0.113.7", "rubbish", "2001:db8::5, 127.0.0.9"]
        for value in forwarded {
            try client.send(request(target, "X-Forwarded-For: \(value)\r\n"))
            _ = try client.receiveAnswer()
        }

        let clients = server.summaries(3).map(\.client)
        #expect(clients == ["203.0.113.7", "127.0.0.1", "2001:db8::5"].map { IPAddress($0) })
    }

    @Test(arguments: [true, false])
    func `nobody reads a forwarded address that nobody wants or trusts`(isTrusted: Bool) throws {
        let server = try TestServer(service: TestService(wantsClients: !isTrusted)) {
            $0.proxies = TrustedProxies(isTrusted ? [AddressBlock("127.0.0.0/8")].compactMap(\.self) : [])
        }
        let client = try server.client()
        try client.send(request("/cached", "X-Forwarded-For: 203.0.113.7\r\n"))
        _ = try client.receiveAnswer()

        #expect(server.summaries(1).first?.client == IPAddress("127.0.0.1"))
    }

    @Test(arguments: ["/cached", "/"])
    func `the time an answer takes is its own, from the end of its head`(target: String) throws {
        let microseconds = Atomic(1_000_000)
        let clock = TimeSource(
            monotonic: { .microseconds(microseconds.load(ordering: .relaxed)) },
            unixSeconds: { 784_111_777 }
        )
        let service = TestService { microseconds.add(30, ordering: .relaxed) }
        let server = try TestServer(clock: clock, service: service)
        let client = try server.client()
        // At once, so that the second waits for the first.
        try client.send(request(target) + request(target))
        for _ in 0..<2 { _ = try client.receiveAnswer() }

        let summaries = server.summaries(2)
        #expect(summaries.map(\.duration) == [.microseconds(30), .microseconds(30)])
        #expect(summaries.map(\.ended) == [.microseconds(1_000_030), .microseconds(1_000_060)])
    }
}
