internal import HTTP
internal import Sockets

/// The state of one connection, which only the thread of its loop uses.
final class ClientConnection {
    /// What the connection waits for.
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

        /// Whether the client is to send something.
        var waitsForClient: Bool { self == .head || self == .body || self == .idle }
    }

    let socket: StreamSocket
    let token: UInt64
    let address: IPAddress
    /// The address that the connection counts for; nil for a trusted proxy.
    let countedAs: IPAddress?
    var parser: RequestParser
    /// Bytes that were received and not parsed: a part of a request, or requests after the one that is being answered.
    var input: [UInt8] = []
    /// The number of bytes of `input` that have been used; 0 unless `hasUnseenInput`.
    var inputStart = 0
    /// Whether `input` holds bytes that the parser has not seen.
    var hasUnseenInput = false
    /// Whether the connection is in `EventLoop.unfinished`.
    var isInLine = false
    /// The request whose body is being read.
    var receiving: ReceivedRequest?
    /// Whether `100 Continue` has to be sent.
    var isContinueDue = false
    /// The request being answered.
    var pending: PendingRequest?
    /// The rest of an answer that could not be sent at once.
    var output: PendingOutput?
    /// The number of requests whose head has been read.
    var requests: UInt64 = 0
    /// Whether the socket may have bytes: the poller reports that once, when it changes.
    var isReadable = true
    /// Whether the poller has announced the end of the client's bytes, and whether it was read.
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

    /// Whether the next request may be read.
    ///
    /// Requests are answered one at a time, which keeps their order and bounds what a client can store here to one
    /// buffer.
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

/// A request that the service is answering, with what is needed to send the answer.
struct PendingRequest {
    var origin: RequestOrigin
    var ifNoneMatch: [UInt8]?
    var id: String
    var target: [UInt8]
    var reply: ReplyState
}

/// Where and when a request came from, and what its head says about sending the answer.
struct RequestOrigin {
    /// The address of a client, known or still to be read.
    enum Client {
        /// The address is known.
        case known(IPAddress)
        /// The address is the peer's, or the one that it forwards for according to that part of the head.
        case peer(forwardedFor: Range<Int>?)
    }

    var traits: RequestTraits
    /// When the head had been read, by the monotonic clock.
    var began: Duration
    var client: Client
}

/// What the head of a request says about sending the answer.
struct RequestTraits {
    var method: Method
    var version: Version
    var keepsAlive: Bool
    var acceptsGzip: Bool

    /// - Parameters:
    ///   - head: the head.
    ///   - readsBody: whether the body is read. If not, the connection closes after a request that may have one.
    init(_ head: RequestHead, readsBody: Bool = false) {
        method = head.method
        version = head.version
        acceptsGzip = head.acceptsGzip
        let mayHaveBody = head.announcesBody || !(head.method == .get || head.method == .head)
        keepsAlive = head.keepsAlive && (readsBody || !mayHaveBody)
    }
}

/// The pieces of an answer, of which a part has been sent.
struct PendingOutput {
    var head: [UInt8]
    var tail: [UInt8]
    var body: [UInt8]
    /// The file that the body is sent from; nil when it is sent from `body`.
    var file: MemoryFile?
    var sent: Int

    /// The number of bytes of all pieces.
    var count: Int { head.count + tail.count + body.count }

    var isDone: Bool { sent >= count }

    /// Sends as much as the socket takes.
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
