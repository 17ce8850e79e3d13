internal import HTTP
internal import Sockets
internal import Threads

extension EventLoop {
    /// Answers the pending request; with an error when there is no delivery.
    func finish(_ connection: ClientConnection, _ delivery: Delivery?) {
        guard let pending = connection.pending else { return }
        guard let delivery else { return refuse(.noAnswer, on: connection) }
        connection.pending = nil
        _ = pending.reply.settle()
        beginTail(id: pending.id)
        let condition = pending.ifNoneMatch ?? []
        send(
            delivery,
            pending.origin,
            condition.span,
            pending.ifNoneMatch.map { 0..<$0.count },
            target: pending.target.span,
            on: connection
        )
    }

    /// Answers the pending request in place of the service, which has failed, and closes.
    func refuse(_ refusal: Refusal, on connection: ClientConnection) {
        guard let pending = connection.pending else { return }
        connection.pending = nil
        _ = pending.reply.settle()
        pending.reply.cancel()
        refuse(refusal, id: pending.id, pending.origin, Span(), target: pending.target.span, on: connection)
    }

    /// Answers a request whose body is refused, and closes.
    func refuse(_ refusal: Refusal, receivingOn connection: ClientConnection) {
        guard let received = connection.receiving else { return }
        stopReceiving(connection)
        let (id, target) = (received.request.id.description, received.request.target.raw)
        refuse(refusal, id: id, received.origin, Span(), target: target.span, on: connection)
    }

    /// Answers a request that does not reach the service, of which the head may be incomplete, and closes.
    func refuse(_ refusal: Refusal, _ head: RequestHead, _ bytes: Span<UInt8>, on connection: ClientConnection) {
        let id = RequestID(of: head, in: bytes, orUsing: &randomness).description
        let origin = RequestOrigin(
            traits: RequestTraits(head),
            began: context.clock.monotonic(),
            client: .peer(forwardedFor: head.forwardedFor)
        )
        refuse(refusal, id: id, origin, bytes, target: bytes.extracting(head.target), on: connection)
    }

    func refuse(
        _ refusal: Refusal,
        id: String,
        _ origin: RequestOrigin,
        _ bytes: Span<UInt8>,
        target: Span<UInt8>,
        on connection: ClientConnection
    ) {
        LoopCounters.add(to: context.counters.rejected)
        var origin = origin
        origin.traits.keepsAlive = false
        connection.mustLinger = true
        let response = refusal.complete(context.responder.refuse(refusal, id: id))
        beginTail(id: id)
        send(Delivery(response), origin, bytes, nil, target: target, on: connection)
    }

    /// Begins the tail of the head with the client's request id, or with a new one.
    func beginTail(_ head: RequestHead, _ bytes: Span<UInt8>) {
        Self.beginTail(&tail)
        if let range = head.requestID {
            for index in range { tail.append(bytes[index]) }
        } else {
            RequestID.append(to: &tail, using: &randomness)
        }
    }

    private func beginTail(id: String) {
        Self.beginTail(&tail)
        tail.append(contentsOf: id.utf8)
    }

    /// Takes the buffer as a parameter, because each access to a property of an object is checked at run time.
    private static func beginTail(_ tail: inout [UInt8]) {
        tail.removeAll(keepingCapacity: true)
        tail.append(contentsOf: idName)
    }

    private static func endTail(
        _ tail: inout [UInt8],
        _ delivery: Delivery,
        date: [UInt8],
        _ connection: ConnectionOption?
    ) -> Range<Int> {
        let id = idName.count..<tail.count
        tail.append(contentsOf: lineEnd)
        ResponseTail.write(delivery, date: date, connection: connection, to: &tail)
        return id
    }

    private static let idName = Array("X-Request-Id: ".utf8)
    private static let lineEnd = Array("\r\n".utf8)

    /// Sends an answer and keeps what the socket does not take at once; `tail` holds the line with the request id.
    ///
    /// `bytes` are those that `ifNoneMatch` and the ranges of `origin` point into.
    func send(
        _ delivery: Delivery,
        _ origin: RequestOrigin,
        _ bytes: Span<UInt8>,
        _ ifNoneMatch: Range<Int>?,
        target: Span<UInt8>,
        on connection: ClientConnection
    ) {
        let traits = origin.traits
        let option = connectionOption(after: traits)
        let id = Self.endTail(&tail, delivery, date: date.bytes, option)
        let (form, status) = delivery.response.form(
            acceptsGzip: traits.acceptsGzip,
            bytes: bytes,
            ifNoneMatch: ifNoneMatch
        )
        if option == .close {
            connection.isClosing = true
            // What a client sends after its last request is unread when the connection closes.
            if traits.method != .get && traits.method != .head { connection.mustLinger = true }
        }
        let output = output(of: delivery.response, form, status, traits)
        let size = output.count
        let line = tail
        transmit(output, on: connection)
        guard let observer else { return }
        let ended = context.clock.monotonic()
        let shown = delivery.response.shownStatus
        let isNamed = observer.wantsClient(of: shown ?? status)
        let summary = ExchangeSummary(
            method: traits.method,
            status: status,
            shownStatus: shown,
            bytes: size,
            outcome: delivery.outcome,
            duration: ended - origin.began,
            ended: ended,
            client: isNamed ? client(of: origin, bytes, connection) : connection.address
        )
        observer.answered(summary, target: target, requestID: line.span.extracting(id))
    }

    private func connectionOption(after traits: RequestTraits) -> ConnectionOption? {
        guard traits.keepsAlive, !isDraining else { return .close }
        return traits.version == .http10 ? .keepAlive : nil
    }

    /// Returns the pieces of an answer, without the body for HEAD, and with a file in its place where there is one.
    private func output(
        of response: StoredResponse,
        _ form: StoredResponse.Form,
        _ status: Status,
        _ traits: RequestTraits
    ) -> PendingOutput {
        let isHead = traits.method == .head
        let isPlain = status != .notModified && !(traits.acceptsGzip && response.gzip != nil)
        return PendingOutput(
            head: form.head,
            tail: tail,
            body: isHead ? [] : form.body,
            file: isHead || !isPlain ? nil : files.file(for: response, form.body),
            sent: 0
        )
    }

    private func client(of origin: RequestOrigin, _ bytes: Span<UInt8>, _ connection: ClientConnection) -> IPAddress {
        switch origin.client {
        case .known(let address): address
        case .peer(let forwardedFor):
            context.configuration.proxies.client(of: connection.address, forwardedFor: forwardedFor, in: bytes)
        }
    }

    func transmit(_ output: consuming PendingOutput, on connection: ClientConnection) {
        let before = output.sent
        let result = output.resume(on: connection.socket)
        LoopCounters.add(output.sent - before, to: context.counters.bytesSent)
        if result == .broken {
            close(connection)
        } else if !output.isDone {
            connection.output = output
        }
    }

    /// Sends the rest of an answer; returns false while there is more.
    func flush(_ connection: ClientConnection) -> Bool {
        guard var output = connection.output else { return true }
        connection.output = nil
        while !output.isDone {
            let before = output.sent
            let result = output.resume(on: connection.socket)
            LoopCounters.add(output.sent - before, to: context.counters.bytesSent)
            if result == .broken {
                close(connection)
                return false
            }
            if output.sent == before {
                connection.output = output
                return false
            }
        }
        return true
    }

    /// Closes after the last answer, at once if no unread bytes can destroy it.
    func end(_ connection: ClientConnection) {
        if !connection.isLingering {
            guard !connection.hasEnded, connection.mustLinger || hasUnreadBytes(connection) else {
                return close(connection)
            }
            connection.socket.finishSending()
            connection.isLingering = true
            connection.input = []
        }
        discard(connection)
    }

    private func hasUnreadBytes(_ connection: ClientConnection) -> Bool {
        guard connection.isReadable else { return false }
        if case .bytes = connection.socket.receive(into: &buffer) { return true }
        return false
    }

    /// Reads and discards bytes until the client closes, within the linger deadline.
    private func discard(_ connection: ClientConnection) {
        for _ in 0..<16 where connection.isReadable {
            switch connection.socket.receive(into: &buffer) {
            case .bytes: continue
            case .nothing: connection.isReadable = false
            case .end, .broken: return close(connection)
            }
        }
        // A client that still sends this much is not reading the answer.
        if connection.isReadable { close(connection) }
    }
}
