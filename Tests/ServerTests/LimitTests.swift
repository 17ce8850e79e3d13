import HTTP
import ManualClock
import Server
import Testing
import Processes
import Threads

@Suite struct LimitTests {
    @Test(arguments: [1, 100, 127, 128, 129, 255, 256, 257, 300, 511, 512, 513, 600, 1024, 1025, 1500])
    func `answers every one of many simultaneous connections`(count: Int) throws {
        try #require(OpenFileLimit.raise() > 2 * count + 100)
        let server = try TestServer { $0.connectionsPerAddress = 2000 }
        let clients = try (0..<count).map { _ in try server.client() }

        for _ in 0..<2 {
            for client in clients { try client.send(request("/cached")) }
            for client in clients { #expect(try client.receiveAnswer().status == 200) }
        }
        #expect(server.server.counters.open == count)
    }

    @Test func `an address has only so many connections, and gets others when it closes some`() throws {
        let server = try TestServer { $0.connectionsPerAddress = 3 }
        var clients = try (0..<3).map { _ in try server.client() }
        for client in clients {
            try client.send(request("/"))
            #expect(try client.receiveAnswer().status == 200)
        }

        let refused = try #require(try server.client().receiveAll())
        #expect(refused.hasPrefix("HTTP/1.1 503 "))
        #expect(refused.contains("Retry-After: 1\r\n"))
        #expect(server.server.counters.refused == 1)

        clients.removeLast()
        server.wait { $0.open <= 2 }
        let next = try server.client()
        try next.send(request("/"))
        #expect(try next.receiveAnswer().status == 200)
    }

    @Test func `at the limit the connection that was idle longest makes room`() throws {
        let clock = ManualClock(unixSeconds: 784_111_777)
        let server = try TestServer(clock: clock.time) { $0.connectionLimit = 2 }
        let clients = try (0..<2).map { _ in try server.client() }
        for client in clients {
            try client.send(request("/"))
            #expect(try client.receiveAnswer().fields["date"] == "Sun, 06 Nov 1994 08:49:37 GMT")
            clock.advance(by: .seconds(2))
            clock.setUnixSeconds(784_111_777)
        }

        let third = try server.client()
        try third.send(request("/"))

        #expect(try third.receiveAnswer().status == 200)
        #expect(clients[0].receiveAll() == "")
        try clients[1].send(request("/"))
        #expect(try clients[1].receiveAnswer().status == 200)
    }

    @Test func `at the limit whoever has not asked makes room, with or without the half of a head`() throws {
        let server = try TestServer {
            $0.loops = 1
            $0.connectionLimit = 20
            $0.deadlines.head = .seconds(1000)
        }
        let silent = try (0..<20).map { _ in try server.client() }
        for client in silent.suffix(10) { try client.send("GET / HTTP/1.1\r\nHost: a") }
        server.wait { $0.open == 20 }

        let asking = try (0..<5).map { _ in try server.client() }
        for client in asking {
            try client.send(request("/"))
            #expect(try client.receiveAnswer().status == 200)
        }
        #expect(silent.prefix(5).allSatisfy { $0.receiveAll() == "" }, "who came first goes first")
        try silent[19].send("\r\n\r\n")
        #expect(try silent[19].receiveAnswer().status == 200, "who asks in the end is answered")
    }

    @Test func `a head that trickles in is given up in time`() throws {
        let server = try TestServer { $0.deadlines.head = .milliseconds(100) }
        let client = try server.client()

        try client.send("GET / HTTP/1.1\r\n")
        var sent = 0
        while (try? client.send("X: a\r\n")) != nil, sent < 100, !client.isReadable(withinMilliseconds: 20) {
            sent += 1
        }

        #expect(sent < 100)
        #expect(try client.receiveAnswer().status == 408)
    }

    @Test func `a connection that says nothing is closed in time`() throws {
        let server = try TestServer { $0.deadlines.head = .milliseconds(50) }

        #expect(try server.client().receiveAll() == "")
    }

    @Test func `an idle connection is closed in time`() throws {
        let server = try TestServer { $0.deadlines.idle = .milliseconds(50) }
        let client = try server.client()

        try client.send(request("/"))
        #expect(try client.receiveAnswer().status == 200)
        #expect(client.receiveAll() == "")
    }

    @Test func `who does not read is dropped in time`() throws {
        let server = try TestServer { $0.deadlines.write = .milliseconds(50) }
        let client = try server.client(receiveBuffer: 4096)

        try client.send(request("/large"))
        _ = client.receive(atMost: 1)
        server.wait { $0.open <= 0 }

        #expect(server.server.counters.bytesSent < TestService.large.count)
    }

    @Test func `a reply that is given up is a 500`() throws {
        let server = try TestServer()
        let client = try server.client()

        try client.send(request("/dropped") + request("/"))

        #expect(try client.receiveAnswer().status == 500)
    }

    @Test func `a reply that takes too long is a 503 and cancelled`() throws {
        let server = try TestServer { $0.deadlines.answer = .milliseconds(50) }
        let client = try server.client()

        try client.send(request("/later"))
        let reply = try server.nextReply()

        #expect(try client.receiveAnswer().status == 503)
        #expect(reply.isForgone(whileOthersWait: false))
        reply.send(Delivery(Response(.ok)))
        #expect(client.receiveAll() == "")
    }

    @Test func `a client that has gone cancels its reply`() throws {
        let server = try TestServer()
        let client = try server.client()
        try client.send(request("/later"))
        let reply = try server.nextReply()
        #expect(!reply.isForgone(whileOthersWait: false))

        client.reset()
        server.wait { _ in reply.isForgone(whileOthersWait: false) }

        reply.send(Delivery(Response(.ok)))
        let next = try server.client()
        try next.send(request("/"))
        #expect(try next.receiveAnswer().status == 200)
    }
}
