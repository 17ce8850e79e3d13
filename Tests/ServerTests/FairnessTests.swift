import HTTP
import Server
import Synchronization
import Testing
import Processes
import Threads

/// Stops the loop's thread at some of its answers from the cache, so that a test decides what has arrived by then.
private final class Stops: Sendable {
    static let distance = 200
    private let answers = Atomic(0)
    private let reached = BlockingQueue<Bool>(capacity: 1)
    private let passed = BlockingQueue<Bool>(capacity: 1)

    /// To be done for each answer: the first one stops, and then every two-hundredth.
    func work() {
        guard answers.add(1, ordering: .relaxed).oldValue.isMultiple(of: Self.distance) else { return }
        _ = reached.push(true)
        _ = passed.pop()
    }

    /// Waits until the loop stands still, does something, and lets it go on.
    func atNext(_ body: () throws -> Void) throws {
        _ = reached.pop()
        try body()
        _ = passed.push(true)
    }

    /// Nothing stops any more.
    func open() { passed.close() }
}

@Suite struct FairnessTests {
    @Test(arguments: [1, 8])
    func `between two answers of a client those who send without a pause get a few, however many they are`(
        count: Int
    ) throws {
        let stops = Stops()
        let server = try TestServer(service: TestService { stops.work() })
        let other = try server.client()
        let greedy = try (0..<count).map { _ in try server.client() }
        let readers = try greedy.map { client in
            try SystemThread(name: "reader") { while let bytes = client.receive(), !bytes.isEmpty {} }
        }
        defer {
            stops.open()
            for client in greedy { client.finishSending() }
            for reader in readers { reader.join() }
        }
        let more = request("/cached", method: "HEAD")

        for client in greedy { try client.send(String(repeating: more, count: 3200 / count)) }
        for _ in 0..<12 {
            try stops.atNext {
                // News of those whose turn is not over must not give them another one.
                for client in greedy { try client.send(more) }
                try other.send(request("/echo"))
            }
            #expect(try other.receiveAnswer().status == 200)
        }

        // How many the others had, from where the loop stood when the client asked to its answer. It stands still again.
        var taken: [Int] = []
        var heads = 0
        for summary in server.summaries(12 * (Stops.distance + 1)) {
            if summary.method == .head {
                heads += 1
            } else {
                taken.append(heads - taken.count * Stops.distance)
            }
        }
        #expect(taken.count == 12)
        // At first all of them are new, and each is heard.
        #expect(taken.dropFirst().allSatisfy { $0 <= 100 }, "\(taken)")
        if count == 1 { #expect(taken.allSatisfy { $0 <= 20 }, "\(taken)") }
    }

    @Test func `who sends without a pause is answered to the end, in order, also behind the end of the stream`() throws
    {
        let server = try TestServer()
        let greedy = try server.client()
        let numbers = 0..<3000
        let sender = try SystemThread(name: "greedy") {
            for start in stride(from: 0, to: numbers.count, by: 500) {
                try? greedy.send((start..<start + 500).map { request("/echo?\($0)") }.joined())
            }
            try? greedy.send("GET /half HTTP/1.1\r\n")
            greedy.finishSending()
        }
        defer { sender.join() }

        for number in numbers { #expect(try greedy.receiveAnswer().text == "/echo?\(number)") }
        #expect(greedy.receive()?.isEmpty == true)
    }

    @Test func `half a request behind many is given up in time`() throws {
        let server = try TestServer { $0.deadlines.head = .milliseconds(100) }
        let client = try server.client()

        try client.send(String(repeating: request("/cached"), count: 100) + "GET /half HTTP/1.1\r\n")

        for _ in 0..<100 { #expect(try client.receiveAnswer().status == 200) }
        #expect(try client.receiveAnswer().status == 408)
    }

    @Test func `whoever waits for an answer behind many requests gets it and the rest`() throws {
        let server = try TestServer()
        let client = try server.client()
        let some = String(repeating: request("/cached"), count: 40)

        try client.send(some + request("/later") + some + request("/later") + some)
        for _ in 0..<2 {
            for _ in 0..<40 { #expect(try client.receiveAnswer().text == "<svg/>") }
            try server.nextReply().send(Delivery(Response(.ok, body: Array("late".utf8))))
            #expect(try client.receiveAnswer().text == "late")
        }
        for _ in 0..<40 { #expect(try client.receiveAnswer().text == "<svg/>") }
    }

    @Test func `five hundred slow senders do not keep others waiting`() throws {
        // Both ends of each are this process's.
        try #require(OpenFileLimit.raise() > 1100)
        let stops = Stops()
        let server = try TestServer(service: TestService { stops.work() }) { $0.connectionsPerAddress = 1000 }
        defer { stops.open() }
        let slow = try (0..<500).map { _ in try server.client() }
        for client in slow { try client.send("GET / HTTP/1.1\r\nX: ") }
        let good = try server.client()

        try good.send(request("/cached"))
        try stops.atNext {
            for client in slow { try client.send("a") }
            try good.send(request("/cached"))
        }
        for _ in 0..<2 { #expect(try good.receiveAnswer().status == 200) }

        _ = server.summaries(2)
        let turns = server.service.answerTurns.withLock { $0 }
        #expect(turns[1] - turns[0] <= 1, "the turn behind the one in which both asked")
        #expect(server.server.counters.open == 501)
    }
}
