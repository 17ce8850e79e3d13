import Glibc
import HTTP
import Server
import Synchronization
import Testing
import Threads

/// A service with an answer for every case: `/` at once, `/cached` from memory, `/later` when released, `/large`;
/// `/body` reads up to 1,000 bytes and sends them back.
final class TestService: Responder {
    static let large: [UInt8] = {
        // Doubled: three million steps take a sanitizer longer than a client waits.
        var bytes = (0..<1009).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        while bytes.count < 3_000_000 { bytes += bytes }
        return Array(bytes[..<3_000_000])
    }()

    let replies = BlockingQueue<Reply>(capacity: 1000)
    let summaries = Mutex<[ExchangeSummary]>([])
    /// How many answers there were in each turn of a loop that had any.
    let turns = Mutex<[Int]>([])
    /// For each answer, how many turns had ended before.
    let answerTurns = Mutex<[Int]>([])
    /// The targets that the observer has heard of.
    let targets = Mutex<[String]>([])
    private let wantsClients: Bool
    private let work: @Sendable () -> Void
    private let stored = StoredResponse(
        Response(
            .ok,
            headers: [.contentType: "image/svg+xml", .cacheControl: CacheControl(.public, maxAge: 900).value],
            body: Array("<svg/>".utf8)
        ),
        gzip: Array("squeezed".utf8)
    )

    /// - Parameters:
    ///   - wantsClients: whether the observer looks at clients.
    ///   - work: done for each answer to `/` and `/cached`.
    init(wantsClients: Bool = true, work: @escaping @Sendable () -> Void = {}) {
        self.wantsClients = wantsClients
        self.work = work
    }

    private static let medium = StoredResponse(Response(.ok, body: Array(TestService.large[..<300_000])))
    private static let big = StoredResponse(Response(.ok, body: TestService.large))

    func cached(_ target: Span<UInt8>, _ probe: CacheProbe) -> Delivery? {
        let wanted = Array("/cached".utf8)
        guard target.count == wanted.count else { return nil }
        for index in wanted.indices where target[index] != wanted[index] { return nil }
        work()
        return Delivery(stored, outcome: .hit, age: 12)
    }

    func bodyPolicy(for method: Method, _ target: Span<UInt8>) -> BodyPolicy? {
        let target = (0..<target.count).map { target[$0] }
        return target == Array("/body".utf8) ? BodyPolicy(maxBytes: 1000) : nil
    }

    func respond(to request: Request, reply: Reply) -> Answer {
        switch request.target.segments {
        case [""]:
            work()
            return .now(Delivery(Response(.ok, body: Array("hello".utf8))))
        case ["large"]: return .now(Delivery(Self.big))
        case ["medium"]: return .now(Delivery(Self.medium))
        case ["client"]: return .now(Delivery(Response(.ok, body: Array(request.client.description.utf8))))
        case ["later"]:
            _ = replies.push(reply)
            return .later
        case ["dropped"]: return .later
        case ["body"]: return .now(Delivery(Response(.ok, body: request.body)))
        case ["echo"]: return .now(Delivery(Response(.ok, body: request.target.raw)))
        default: return .now(Delivery(Response(request.method == .get ? .notFound : .methodNotAllowed)))
        }
    }

    func observer() -> (any ExchangeObserver)? { Observer(self) }

    /// What a loop told, kept with the service.
    private final class Observer: ExchangeObserver {
        private let service: TestService
        private var told = 0
        private var turn = 0

        init(_ service: TestService) {
            self.service = service
        }

        func wantsClient(of status: Status) -> Bool { service.wantsClients }

        func answered(_ summary: ExchangeSummary, target: Span<UInt8>, requestID: Span<UInt8>) {
            told += 1
            service.answerTurns.withLock { $0.append(turn) }
            let target = (0..<target.count).map { target[$0] }
            service.targets.withLock { $0.append(String(decoding: target, as: UTF8.self)) }
            service.summaries.withLock { $0.append(summary) }
        }

        func turnEnded() {
            turn += 1
            guard told > 0 else { return }
            service.turns.withLock { $0.append(told) }
            told = 0
        }
    }
}

/// A running server on a free port, stopped with the test.
final class TestServer {
    let service: TestService
    let server: HTTPServer

    init(
        clock: TimeSource = .system,
        service: TestService = TestService(),
        _ change: (inout ServerConfiguration) -> Void = { _ in }
    ) throws {
        self.service = service
        var configuration = ServerConfiguration()
        configuration.port = 0
        configuration.deadlines.drain = .milliseconds(200)
        change(&configuration)
        server = try HTTPServer(configuration, responder: service, clock: clock)
        try server.start()
    }

    deinit { server.stop() }

    func client(receiveBuffer: Int32? = nil) throws -> RawClient {
        try RawClient(port: server.port, receiveBuffer: receiveBuffer)
    }

    /// The reply to a request for `/later`, once it has arrived.
    ///
    /// Waits on the test's own thread, for the server has threads of its own: a test that gave way to the others would
    /// get its turn long after the deadlines that it is about.
    func nextReply() throws -> Reply { try #require(service.replies.pop()) }

    /// What became of the requests so far, once the observer has heard of that many.
    func summaries(_ count: Int) -> [ExchangeSummary] {
        while true {
            let summaries = service.summaries.withLock { $0 }
            if summaries.count >= count { return summaries }
            sched_yield()
        }
    }

    /// Waits in the same way until something holds.
    func wait(until condition: (ServerCounters) -> Bool) {
        while !condition(server.counters) { sched_yield() }
    }
}

let host = "Host: localhost\r\n"

func request(_ target: String, _ fields: String = "", method: String = "GET") -> String {
    "\(method) \(target) HTTP/1.1\r\n\(host)\(fields)\r\n"
}
