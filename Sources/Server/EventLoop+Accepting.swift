internal import HTTP
internal import Sockets
internal import Descriptors

extension EventLoop {
    /// Takes waiting connections in, a bounded number before the events of those that are there get their turn.
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
                // Which lets it listen again, for there is room for one then.
                if error.isOutOfDescriptors, let spare { close(spare) }
                return
            }
        }
    }

    /// The connection that makes room for a new client: the one that has gone longest without a whole request.
    ///
    /// Not before it has had its time: a head that is on its way follows its connection at once, and whoever has been
    /// answered may ask again.
    private var spare: ClientConnection? {
        guard let longest = connections.longestSilent else { return nil }
        let claim = longest.phase == .idle ? Duration.seconds(1) : Self.newcomersClaim
        return now - (longest.deadline - duration(of: longest.phase)) >= claim ? longest : nil
    }

    /// So long a place is kept for whoever has not sent a whole head.
    static let newcomersClaim = Duration.milliseconds(250)

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

    /// Says why, without waiting for the request: the point is to spend nothing on it.
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
