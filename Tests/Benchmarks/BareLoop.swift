import Sockets

/// The least that a server can do: whatever arrives is taken for a request, and each gets the same few bytes.
///
/// No server that reads and writes socket by socket can answer more often than this on the same machine.
struct BareLoop {
    private static let listening: UInt64 = .max

    private let listener: Listener
    private let poller: Poller
    private let answer: [UInt8]
    private var clients: [UInt64: StreamSocket] = [:]
    private var accepted: UInt64 = 0

    init(port: UInt16, answer: [UInt8]) throws {
        self.answer = answer
        listener = try Listener(.loopback(port: port))
        poller = try Poller()
        try poller.add(listener, token: Self.listening)
    }

    mutating func run() throws -> Never {
        var buffer = [UInt8](repeating: 0, count: 32_768)
        while true {
            for index in 0..<(try poller.wait(milliseconds: nil)) {
                let token = poller.event(index).token
                if token == Self.listening {
                    try accept()
                } else if let client = clients[token] {
                    reply(to: client, token, &buffer)
                }
            }
        }
    }

    private mutating func accept() throws {
        while let client = try listener.accept() {
            try poller.add(client, token: accepted)
            clients[accepted] = client
            accepted += 1
        }
    }

    private mutating func reply(to client: StreamSocket, _ token: UInt64, _ buffer: inout [UInt8]) {
        switch client.receive(into: &buffer) {
        case .bytes:
            let nothing: [UInt8] = []
            _ = client.send(answer.span, nothing.span, nothing.span)
        case .nothing: break
        case .end, .broken: clients[token] = nil
        }
    }
}
