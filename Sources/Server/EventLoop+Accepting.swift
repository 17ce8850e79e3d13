internal import HTTP
internal import Sockets
internal import Descriptors

extension EventLoop {
    /// Accepts waiting connections, at most 64 before the events of open connections are handled.
    func acceptWaiting() {
        for _ in 0..<64 {
            let isFull = context.total.isReached
            let spare = isFull ? spare : nil
            if isFull, spare == nil { return pauseListening() }
            do {
                guard let socket = try listener?.accept() else { return }
                if let spare { close(spare) }
                open(socket)
            } catch {
                pauseListening()
                // Closing one makes room, and the loop listens again.
                if error.isOutOfDescriptors, let spare { close(spare) }
                return
            }
        }
    }

    /// The connection to close for a new client: the one that has gone longest without a whole request.
    ///
    /// Nil while that one still has time to send its head, or a next request after an answer.
    private var spare: ClientConnection? {
        guard let longest = connections.longestSilent else { return nil }
        let grace = longest.phase == .idle ? Duration.seconds(1) : Self.headGrace
        return now - (longest.deadline - duration(of: longest.phase)) >= grace ? longest : nil
    }

    /// How long a connection without a whole head is kept before it may be closed for a new one.
    static let headGrace = Duration.milliseconds(250)

    private func open(_ socket: StreamSocket) {
        let address = IPAddress(high: socket.peer.high, low: socket.peer.low)
        let isProxy = context.configuration.proxies.isTrusted(address)
        if !isProxy, !context.addresses.enter(address.limitKey) { return turnAway(socket) }
        let connection = connections.insert { token in
            ClientConnection(
                socket,
                token: token,
                address: address,
                countedAs: isProxy ? nil : address.limitKey,
                limits: context.configuration.parserLimits,
                deadline: now + context.configuration.deadlines.head
            )
        }
        connections.note(connection, isSilent: true)
        context.total.enter()
        LoopCounters.add(to: context.counters.accepted)
        LoopCounters.add(to: context.counters.open)
        do {
            try poller.add(socket, token: connection.token)
        } catch {
            close(connection)
        }
    }

    /// Sends the reason without waiting for a request, so that the refusal costs as little as possible.
    private func turnAway(_ socket: StreamSocket) {
        LoopCounters.add(to: context.counters.refused)
        let refusal = Refusal.tooManyConnections
        let id = RequestID(using: &randomness).description
        let form = StoredResponse(refusal.complete(context.responder.refuse(refusal, id: id))).plain
        tail.removeAll(keepingCapacity: true)
        tail.append(contentsOf: "X-Request-Id: \(id)\r\n".utf8)
        tail.append(contentsOf: date.bytes)
        tail.append(contentsOf: "Connection: close\r\n\r\n".utf8)
        let tail = tail
        _ = socket.send(form.head.span, tail.span, form.body.span)
        socket.finishSending()
    }

    /// Closes a connection and frees what belongs to it.
    func close(_ connection: ClientConnection) {
        guard !connection.isClosed else { return }
        connection.isClosed = true
        stopReceiving(connection)
        connection.pending?.reply.cancel()
        connection.pending = nil
        connections.remove(connection)
        if let address = connection.countedAs { context.addresses.leave(address) }
        context.total.leave()
        LoopCounters.add(-1, to: context.counters.open)
        resumeListening()
    }
}
