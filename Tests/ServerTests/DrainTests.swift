import HTTP
import Server
import Testing
import Threads

@Suite struct DrainTests {
    @Test func `closes what is idle, finishes what is in flight, and takes nobody new`() throws {
        let server = try TestServer { $0.deadlines.drain = .seconds(5) }
        let idle = try server.client()
        try idle.send(request("/"))
        #expect(try idle.receiveAnswer().status == 200)
        let busy = try server.client()
        try busy.send(request("/later"))
        let reply = try server.nextReply()

        let stopping = try SystemThread(name: "stopping") { [server = server.server] in server.stop() }
        #expect(idle.receiveAll() == "")
        #expect(throws: RawClient.Failure.self) { try server.client() }
        reply.send(Delivery(Response(.ok, body: Array("late".utf8))))
        let answer = try #require(busy.receiveAll())
        stopping.join()

        #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
        #expect(answer.contains("Connection: close\r\n"))
        #expect(answer.hasSuffix("late"))
        #expect(server.server.counters.open == 0)
    }

    @Test func `does not wait longer than its deadline`() throws {
        let server = try TestServer { $0.deadlines.drain = .milliseconds(50) }
        let client = try server.client()
        try client.send(request("/later"))
        let reply = try server.nextReply()

        server.server.stop()

        #expect(reply.isForgone(whileOthersWait: false))
        #expect(server.server.counters.open == 0)
    }

    @Test func `a loop that cannot go on says so, and takes nobody with it`() throws {
        let before = EventPollers.all
        let server = try TestServer { $0.loops = 2 }
        #expect(server.server.failure == nil)
        let pollers = EventPollers.all.subtracting(before)
        #expect(pollers.count == 2)

        EventPollers.spoil(pollers.min())
        // Whichever of the two is theirs: the loop notices when it has something to wake up for.
        while server.server.failure == nil { _ = try? server.client() }

        guard case .loopEnded = server.server.failure else {
            Issue.record("\(String(describing: server.server.failure))")
            return
        }
        for _ in 0..<20 {
            let client = try server.client()
            try client.send(request("/"))
            #expect(try client.receiveAnswer().status == 200)
        }
        server.server.stop()
    }

    @Test func `loops share a port`() throws {
        let server = try TestServer { $0.loops = 3 }
        let clients = try (0..<60).map { _ in try server.client() }

        for client in clients { try client.send(request("/cached")) }

        for client in clients { #expect(try client.receiveAnswer().status == 200) }
        #expect(server.server.counters.accepted == 60)
    }

    @Test func `says so when the port is taken`() throws {
        let server = try TestServer()
        var configuration = ServerConfiguration()
        configuration.port = server.server.port

        let error = #expect(throws: ServerError.self) { try HTTPServer(configuration, responder: TestService()) }
        #expect(error?.description.contains("is taken") == true)
    }
}
