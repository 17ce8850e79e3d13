import HTTP
import Server
import Testing

@Suite struct BodyTests {
    private static func post(_ fields: String, to target: String = "/body") -> String {
        request(target, fields, method: "POST")
    }

    @Test func `a body is read, and what follows it is another request`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(
            Self.post("Content-Length: 5\r\n") + "hello" + Self.post("Transfer-Encoding: chunked\r\n")
                + "3\r\nabc\r\n0\r\n\r\n" + Self.post("") + Self.post("Content-Length: 0\r\n") + request("/")
        )

        for body in ["hello", "abc", "", "", "hello"] {
            let answer = try client.receiveAnswer()
            #expect(answer.status == 200)
            #expect(answer.text == body)
            #expect(answer.fields["connection"] == nil)
        }
    }

    @Test func `a body may come byte by byte`() throws {
        let server = try TestServer()
        let client = try server.client()

        for byte in Array((Self.post("Transfer-Encoding: chunked\r\n") + "5\r\nhello\r\n0\r\n\r\n").utf8) {
            try client.send([byte])
        }

        #expect(try client.receiveAnswer().text == "hello")
    }

    @Test(arguments: ["Content-Length: 1001\r\n", "Content-Length: 99999999999999999999999\r\n"])
    func `a body that is announced too large is refused before it comes`(fields: String) throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(Self.post(fields))
        let all = try #require(client.receiveAll())

        #expect(all.hasPrefix("HTTP/1.1 413 "))
        #expect(all.contains("Connection: close\r\n"))
        #expect(all.contains("\"PAYLOAD_TOO_LARGE\"") && all.contains("allowed: at most 1000 bytes"))
    }

    @Test(arguments: [
        ("3e9\r\n", 413), ("+5\r\nhello", 400), ("5\r\nhelloX", 400), ("5\nhello", 400),
        ("0\r\nA: " + String(repeating: "a", count: 9000) + "\r\n", 431),
    ])
    func `a chunked body that breaks the rules is refused, and nothing behind it is a request`(
        body: String,
        status: Int
    ) throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(Self.post("Transfer-Encoding: chunked\r\n") + body + request("/"))
        let all = try #require(client.receiveAll())

        #expect(all.hasPrefix("HTTP/1.1 \(status) "))
        #expect(all.components(of: "HTTP/1.1 ") == 1)
    }

    @Test func `a client that waits for it is told that its body is wanted`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(Self.post("Content-Length: 5\r\nExpect: 100-continue\r\n"))
        #expect(try client.receiveAnswer().status == 100)
        try client.send("hello")
        let answer = try client.receiveAnswer()

        #expect(answer.status == 200)
        #expect(answer.text == "hello")
    }

    @Test func `a client that sends its body all the same is not told`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(Self.post("Content-Length: 5\r\nExpect: 100-continue\r\n") + "hello")

        #expect(try client.receiveAnswer().status == 200)
    }

    @Test func `a body that is not wanted is not asked for`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(Self.post("Content-Length: 5\r\nExpect: 100-continue\r\n", to: "/nowhere"))
        let all = try #require(client.receiveAll())

        #expect(all.hasPrefix("HTTP/1.1 405 "))
        #expect(all.contains("Connection: close\r\n"))
    }

    @Test func `a body that is slow is given up, however it trickles`() throws {
        let server = try TestServer { $0.deadlines.body = .milliseconds(150) }
        let client = try server.client()

        try client.send(Self.post("Content-Length: 900\r\n"))
        // A byte now and then does not start the time anew.
        while !client.isReadable(withinMilliseconds: 20) { try client.send("x") }
        let all = try #require(client.receiveAll())

        #expect(all.hasPrefix("HTTP/1.1 408 "))
    }

    @Test func `whoever leaves in the middle leaves nothing behind`() throws {
        let server = try TestServer { $0.maxBodyBytes = 1500 }
        for _ in 0..<20 {
            let client = try server.client()
            try client.send(Self.post("Content-Length: 900\r\n") + String(repeating: "x", count: 800))
            server.wait { $0.requests > 0 }
            client.reset()
        }
        server.wait { $0.open == 0 }
        let client = try server.client()

        try client.send(Self.post("Content-Length: 1000\r\n") + String(repeating: "y", count: 1000))

        #expect(try client.receiveAnswer().status == 200)
    }

    @Test func `all bodies together take no more memory than is set`() throws {
        let server = try TestServer { $0.maxBodyBytes = 1500 }
        let (first, second) = (try server.client(), try server.client())

        try first.send(Self.post("Content-Length: 1000\r\n") + String(repeating: "x", count: 999))
        server.wait { $0.requests == 1 }
        try second.send(Self.post("Content-Length: 1000\r\n") + String(repeating: "y", count: 999))
        let all = try #require(second.receiveAll())
        try first.send("x")

        #expect(all.hasPrefix("HTTP/1.1 503 "))
        #expect(all.contains("Retry-After: 1\r\n"))
        #expect(try first.receiveAnswer().status == 200)
    }

    @Test func `a body that is refused does not count as one that came and went`() throws {
        let server = try TestServer { $0.maxBodyBytes = 1500 }
        for _ in 0..<300 {
            let client = try server.client()
            try client.send(Self.post("Transfer-Encoding: chunked\r\n") + "5\r\nhelloX")
            #expect(client.receiveAll()?.hasPrefix("HTTP/1.1 400 ") == true)
        }
        let (first, second) = (try server.client(), try server.client())

        try first.send(Self.post("Content-Length: 1000\r\n") + String(repeating: "x", count: 999))
        server.wait { $0.requests == 301 }
        try second.send(Self.post("Content-Length: 1000\r\n") + String(repeating: "y", count: 999))

        #expect(try #require(second.receiveAll()).hasPrefix("HTTP/1.1 503 "))
    }
}
