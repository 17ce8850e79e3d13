internal import HTTP
internal import Sockets

/// The state of one connection, touched by its loop's thread only.
final class ClientConnection {
    /// What the connection is waiting for.
    enum Phase {
        /// The rest of a request.
        case head
        /// The rest of a request's body.
        case body
        /// A request, after an answer.
        case idle
        /// The service.
        case answer
        /// Room for the rest of an answer.
        case write
        /// The client's reading of the last answer.
        case linger

        /// Whether it is the client's turn to ask.
        var waitsForClient: Bool { self == .head || self == .body || self == .idle }
    }

    let socket: StreamSocket
    let token: UInt64
    let address: IPAddress
    /// The address it is counted under; nil for a trusted proxy.
    let countedAs: IPAddress?
    var parser: RequestParser
    /// What was read and not used: part of a request, or requests behind one that is being answered.
    var input: [UInt8] = []
    /// How much of `input` has been used already; 0 unless there is unseen input.
    var inputStart = 0
    /// Whether `input` holds bytes that the parser has not seen.
    var hasUnseenInput = false
    /// Whether it waits in `EventLoop.unfinished`.
    var isInLine = false
    /// The request whose body is being read.
    var receiving: ReceivedRequest?
    /// Whether the client waits to be told that its body is wanted.
    var isContinueDue = false
    /// The request being answered.
    var pending: PendingRequest?
    /// What did not go out at once.
    var output: PendingOutput?
    /// Requests begun, the one being read not counted.
    var requests: UInt64 = 0
    /// Whether the socket may have bytes; edges are reported once, so this must be kept.
    var isReadable = true
    /// Whether the end of the client's bytes has been announced, and whether it was read.
    var endIsNear = false
    var hasEnded = false
    /// Whether the last answer has been decided on, and whether the client may have sent more that must be read
    /// before closing, for a close with unread bytes destroys the answer on its way.
    var isClosing = false
    var mustLinger = false
    var isLingering = false
    var isClosed = false
    var phase = Phase.head
    var phaseRequest: UInt64 = 0
    var deadline: Duration

    init(
        _ socket: StreamSocket,
        token: UInt64,
        address: IPAddress,
        countedAs: IPAddress?,
        limits: RequestParser.Limits,
        deadline: Duration
    ) {
        self.socket = socket
        self.token = token
        self.address = address
        self.countedAs = countedAs
        self.deadline = deadline
        parser = RequestParser(limits: limits)
    }

    /// Whether the next request may be read: one is answered at a time, so that answers keep their order and what a
    /// client may pile up here is bounded by one buffer.
    var takesRequests: Bool { pending == nil && output == nil && !isClosing && !isClosed }

    /// What the connection is waiting for now.
    var currentPhase: Phase {
        if isLingering { return .linger }
        if output != nil { return .write }
        if pending != nil { return .answer }
        if receiving != nil { return .body }
        return requests == 0 || !input.isEmpty ? .head : .idle
    }
}

/// A request whose body is being read.
struct ReceivedRequest {
    var request: Request
    var origin: RequestOrigin
    var reader: BodyReader
}

/// A request on its way through the service, and what must be remembered to answer it.
struct PendingRequest {
    var origin: RequestOrigin
    var ifNoneMatch: [UInt8]?
    var id: String
    var target: [UInt8]
    var reply: ReplyState
}

/// Where a request came from and when, and what of its head matters for sending its answer.
struct RequestOrigin {
    /// An address, known or yet to be read.
    enum Client {
        /// It has been worked out.
        case known(IPAddress)
        /// The peer, or whom it forwards for according to that part of the head.
        case peer(forwardedFor: Range<Int>?)
    }

    var traits: RequestTraits
    /// When its head had been read, by the monotonic clock.
    var began: Duration
    var client: Client
}

/// What of a request's head matters for sending its answer.
struct RequestTraits {
    var method: Method
    var version: Version
    var keepsAlive: Bool
    var acceptsGzip: Bool

    /// - Parameters:
    ///   - head: the head.
    ///   - readsBody: whether the body is read; else what follows a request that may have one is not looked for.
    init(_ head: RequestHead, readsBody: Bool = false) {
        method = head.method
        version = head.version
        acceptsGzip = head.acceptsGzip
        let mayHaveBody = head.announcesBody || !(head.method == .get || head.method == .head)
        keepsAlive = head.keepsAlive && (readsBody || !mayHaveBody)
    }
}

/// The three pieces of an answer, part of which has gone out.
struct PendingOutput {
    var head: [UInt8]
    var tail: [UInt8]
    var body: [UInt8]
    /// The body once more, where it is sent from a file.
    var file: MemoryFile?
    var sent: Int

    /// How many bytes they are.
    var count: Int { head.count + tail.count + body.count }

    var isDone: Bool { sent >= count }

    /// Sends as much as there is room for.
    mutating func resume(on socket: StreamSocket) -> StreamSocket.Sent {
        guard let file else { return resumeFromMemory(on: socket) }
        let start = head.count + tail.count
        if sent < start {
            let begun = resumeHead(on: socket)
            guard case .bytes = begun, sent == start else { return begun }
        }
        let result = socket.send(file, from: sent - start)
        if case .bytes(let count) = result { sent += count }
        return result
    }

    private mutating func resumeHead(on socket: StreamSocket) -> StreamSocket.Sent {
        let first = min(sent, head.count)
        let result = socket.send(
            head.span.extracting(first..<head.count),
            tail.span.extracting((sent - first)..<tail.count),
            Span(),
            moreFollows: true
        )
        if case .bytes(let count) = result { sent += count }
        return result
    }

    private mutating func resumeFromMemory(on socket: StreamSocket) -> StreamSocket.Sent {
        let first = min(sent, head.count)
        let second = min(sent - first, tail.count)
        let third = min(sent - first - second, body.count)
        let result = socket.send(
            head.span.extracting(first..<head.count),
            tail.span.extracting(second..<tail.count),
            body.span.extracting(third..<body.count)
        )
        if case .bytes(let count) = result { sent += count }
        return result
    }
}
