import HTTP
import Server
import Synchronization
import Testing

@Suite struct FramingTests {
    static let refused: [(String, Int)] = [
        ("garbage\r\n\r\n", 400), ("\u{16}\u{3}\u{1}", 400), ("GET /\r\n", 400), ("GET / HTTP/2.0\r\n\r\n", 505),
        ("GET / HTTP/1.1\r\n\r\n", 400), (request("/", "Host: b\r\n"), 400), (request("/", "X : a\r\n"), 400),
        (request("/", "A: b\r\n c\r\n"), 400), (request("/", "Content-Length: 5\r\n") + "hello", 413),
        (request("/", "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n", 400),
        (request("/", "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n", 413),
        (request("/", "Transfer-Encoding: gzip\r\n"), 501), (request("/", "Expect: tea\r\n"), 417),
        (request("/" + String(repeating: "a", count: 9000)), 414),
        (request("/", "X: " + String(repeating: "a", count: 20_000) + "\r\n"), 431),
        (request("/nowhere", method: "OPTIONS"), 405), (request("*", method: "OPTIONS"), 405),
        (request("/nowhere", "Content-Length: 5\r\nExpect: 100-continue\r\n", method: "POST") + "hello", 405),
    ]

    @Test(arguments: refused)
    func `refuses, says why, closes, and takes nothing behind it for a request`(text: String, status: Int) throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(text + request("/"))
        let all = try #require(client.receiveAll())

        #expect(all.hasPrefix("HTTP/1.1 \(status) "))
        #expect(all.contains("Connection: close\r\n"))
        #expect(all.components(of: "Date: ") == 1)
        let next = try server.client()
        try next.send(request("/"))
        #expect(try next.receiveAnswer().status == 200)
    }

    @Test func `the front's own errors are JSON with an id`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("*", method: "OPTIONS"))
        let answer = try client.receiveAnswer()

        #expect(answer.fields["allow"] == "GET, HEAD")
        #expect(answer.fields["x-request-id"]?.hasPrefix("req_") == true)
        #expect(answer.text.hasPrefix("{\"error\":{\"code\":\"METHOD_NOT_ALLOWED\",\"message\":\""))
    }

    @Test(arguments: [
        request("/", "X : a\r\n", method: "HEAD"), "HEAD / HTTP/2.0\r\n\r\n", "HEAD /#a HTTP/1.1\r\n\r\n",
        request("/" + String(repeating: "a", count: 9000), method: "HEAD"), request("/", "Host: b\r\n", method: "HEAD"),
    ])
    func `a HEAD that is refused gets no body either`(text: String) throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(text)
        let all = try #require(client.receiveAll())

        #expect(all.hasPrefix("HTTP/1.1 4") || all.hasPrefix("HTTP/1.1 505"))
        #expect(all.hasSuffix("\r\n\r\n"))
        #expect(!all.contains("Content-Length: 0"))
    }

    @Test(arguments: ["X : a\r\n", "Content-Length: 5\r\n", "Host: b\r\n", "X: "])
    func `what was read of a refused request is in its answer and in the log`(end: String) throws {
        let server = try TestServer {
            $0.proxies = TrustedProxies([AddressBlock("127.0.0.0/8")].compactMap(\.self))
            $0.deadlines.head = .milliseconds(100)
        }
        let client = try server.client()
        let known = "X-Request-Id: mine-1\r\nX-Forwarded-For: 203.0.113.7\r\n"

        // The last one is not refused but never ends.
        try client.send("HEAD /cached?a HTTP/1.1\r\n\(host)\(known)\(end)" + (end == "X: " ? "" : "\r\n"))
        let answer = try client.receiveAnswer(toHead: true)

        #expect((400..<500).contains(answer.status))
        #expect(answer.fields["x-request-id"] == "mine-1")
        let summary = try #require(server.summaries(1).first)
        #expect(summary.method == .head)
        #expect(summary.client == IPAddress("203.0.113.7"))
        #expect(server.service.targets.withLock { $0 } == ["/cached?a"])
    }

    @Test func `what stands for no text is the service's to answer, and the connection goes on`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/echo/%zz") + request("/echo?%00") + request("/a%2Fb") + request("/echo"))

        #expect(try client.receiveAnswer().status == 404)
        #expect(try client.receiveAnswer().text == "/echo?%00")
        #expect(try client.receiveAnswer().status == 404)
        #expect(try client.receiveAnswer().text == "/echo")
    }

    @Test func `a body of megabytes does not hide the refusal`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/", "Content-Length: 300000\r\n"))
        try? client.send([UInt8](repeating: 65, count: 300_000))

        #expect(try client.receiveAnswer().status == 413)
    }

    @Test func `pipelined requests are answered in order, the slow one too`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/echo?1") + request("/later") + request("/cached") + request("/echo?2"))
        #expect(try client.receiveAnswer().text == "/echo?1")
        try server.nextReply().send(Delivery(Response(.ok, body: Array("late".utf8))))

        #expect(try client.receiveAnswer().text == "late")
        #expect(try client.receiveAnswer().text == "<svg/>")
        #expect(try client.receiveAnswer().text == "/echo?2")
    }

    @Test func `a thousand pipelined requests are all answered`() throws {
        let server = try TestServer()
        let client = try server.client()

        for start in stride(from: 0, to: 1000, by: 100) {
            try client.send((start..<start + 100).map { request("/echo?\($0)") }.joined())
        }

        for number in 0..<1000 { #expect(try client.receiveAnswer().text == "/echo?\(number)") }
    }

    @Test func `requests cut into pieces are answered`() throws {
        let server = try TestServer()
        let client = try server.client()
        let text = request("/echo?a") + request("/cached")

        for byte in text.utf8 { try client.send([byte]) }

        #expect(try client.receiveAnswer().text == "/echo?a")
        #expect(try client.receiveAnswer().text == "<svg/>")
    }

    @Test func `who stops sending still gets what was asked for`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/cached") + request("/later") + request("/"))
        client.finishSending()
        try server.nextReply().send(Delivery(Response(.ok, body: Array("late".utf8))))

        let all = try #require(client.receiveAll())
        #expect(all.components(of: "HTTP/1.1 200 OK") == 3)
        #expect(all.hasSuffix("hello"))
    }

    @Test func `an answer is forgone by whoever is gone, and where others wait by whoever has stopped sending`() throws
    {
        let server = try TestServer()
        let (staying, silent, gone) = (try server.client(), try server.client(), try server.client())
        var replies: [Reply] = []
        for client in [staying, silent, gone] {
            try client.send(request("/later"))
            replies.append(try server.nextReply())
        }
        silent.finishSending()
        gone.reset()
        let early = try server.client()
        try early.send(request("/later"))
        early.finishSending()
        replies.append(try server.nextReply())

        #expect(replies.map { $0.isForgone(whileOthersWait: false) } == [false, false, true, false])
        #expect(replies.prefix(3).map { $0.isForgone(whileOthersWait: true) } == [false, true, true])
        for reply in replies { reply.send(Delivery(Response(.ok))) }
        #expect(try silent.receiveAnswer().status == 200)
        #expect(try early.receiveAnswer().status == 200)
    }

    @Test func `half a request and an end is closed without an answer`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send("GET / HTTP/1.1\r\nHo")
        client.finishSending()

        #expect(client.receiveAll() == "")
    }

    @Test func `absolute targets and empty lines before a request are accepted`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send("\r\n\r\n" + request("http://localhost/echo?a") + request("http://localhost"))

        #expect(try client.receiveAnswer().text == "/echo?a")
        #expect(try client.receiveAnswer().text == "hello")
    }
}

extension String {
    /// How often a part occurs.
    func components(of part: String) -> Int { split(separator: part, omittingEmptySubsequences: false).count - 1 }
}
