internal import HTTP
internal import Sockets
internal import Threads

extension EventLoop {
    /// What is left of a connection's turn.
    ///
    /// Requests are counted as well as reads, because a single read may hold five hundred of them. Sixteen requests take
    /// a fraction of a millisecond. A client that waits for each answer never has more than one.
    struct Allowance {
        var reads = 4
        var requests = 16

        var isUsedUp: Bool { reads == 0 || requests == 0 }
    }

    /// Handles what a connection has sent, without waiting, until its turn is used up.
    ///
    /// A connection that has more goes to the end of the line for its next turn.
    func serve(_ connection: ClientConnection) {
        var allowance = Allowance()
        while !connection.isClosed {
            guard flush(connection) else { break }
            if connection.isClosing {
                end(connection)
                break
            }
            guard connection.takesRequests else { break }
            if connection.isContinueDue {
                sendContinue(connection)
                continue
            }
            guard connection.hasUnseenInput || connection.isReadable else {
                if connection.hasEnded { close(connection) }
                break
            }
            if allowance.isUsedUp {
                putInLine(connection)
                break
            }
            if connection.hasUnseenInput {
                readKeptInput(connection, &allowance)
            } else {
                receive(connection, &allowance)
            }
        }
        if !connection.isClosed { updateDeadline(connection) }
    }

    /// Puts a connection that has more requests than its turn allows at the end of the line, unless it is there already.
    private func putInLine(_ connection: ClientConnection) {
        guard !connection.isInLine else { return }
        connection.isInLine = true
        unfinished.append(connection)
    }

    /// Serves the first `count` connections in line; few, so that new events do not wait for long.
    func serveUnfinished(_ count: Int) {
        guard count > 0 else { return }
        // A copy: with a slice alive, the removal would copy the whole array.
        let next = Array(unfinished.prefix(count))
        unfinished.removeFirst(count)
        for connection in next {
            connection.isInLine = false
            serve(connection)
        }
    }

    /// Parses the input that was kept while an earlier request was answered, or that new bytes were added to.
    private func readKeptInput(_ connection: ClientConnection, _ allowance: inout Allowance) {
        let (input, start) = (connection.input, connection.inputStart)
        connection.input = []
        connection.inputStart = 0
        connection.hasUnseenInput = false
        let used = answerRequests(of: connection, in: input.span.extracting(start..<input.count), &allowance)
        keep(input, from: start + used, of: connection, allowance)
    }

    private func receive(_ connection: ClientConnection, _ allowance: inout Allowance) {
        allowance.reads -= 1
        switch connection.socket.receive(into: &buffer) {
        case .bytes(let count):
            // Fewer bytes than fit mean that the socket has no more, except for the end.
            if count < buffer.count, !connection.endIsNear { connection.isReadable = false }
            if connection.input.isEmpty {
                readFresh(count, connection, &allowance)
            } else {
                connection.input.append(contentsOf: buffer[..<count])
                connection.hasUnseenInput = true
            }
        case .nothing: connection.isReadable = false
        case .end:
            connection.isReadable = false
            connection.hasEnded = true
        case .broken: close(connection)
        }
    }

    /// Parses directly from the loop's buffer: most requests arrive whole, and then nothing is copied.
    private func readFresh(_ count: Int, _ connection: ClientConnection, _ allowance: inout Allowance) {
        // Moved out of the loop, so that nothing that the service does on this thread can access it meanwhile.
        var taken: [UInt8] = []
        swap(&taken, &buffer)
        let used = answerRequests(of: connection, in: taken.span.extracting(0..<count), &allowance)
        if used < count { keep(Array(taken[used..<count]), from: 0, of: connection, allowance) }
        swap(&taken, &buffer)
    }

    /// Keeps the bytes that were not used.
    private func keep(_ bytes: [UInt8], from start: Int, of connection: ClientConnection, _ allowance: Allowance) {
        guard start < bytes.count, !connection.isClosed else { return }
        if connection.isClosing {
            connection.mustLinger = true
        } else if !connection.takesRequests || allowance.requests == 0 {
            // Not moved to the front: the rest of hundreds of requests would be copied hundreds of times.
            connection.hasUnseenInput = true
            (connection.input, connection.inputStart) = (bytes, start)
        } else {
            // Moved to the front, so that the next bytes can be appended; not while nothing is complete, or a head that
            // arrives byte by byte would be copied with each of them.
            connection.input = start == 0 ? bytes : Array(bytes[start...])
        }
    }

    /// Answers complete requests as long as each is answered at once, and returns the number of bytes used.
    private func answerRequests(
        of connection: ClientConnection,
        in bytes: Span<UInt8>,
        _ allowance: inout Allowance
    ) -> Int {
        var used = 0
        while allowance.requests > 0, connection.takesRequests, used < bytes.count {
            let rest = bytes.extracting(used..<bytes.count)
            if connection.receiving != nil {
                guard let count = readBody(rest, on: connection) else { return bytes.count }
                used += count
                continue
            }
            do throws(RequestError) {
                guard let head = try connection.parser.advance(over: rest) else { break }
                connection.requests += 1
                allowance.requests -= 1
                LoopCounters.add(to: context.counters.requests)
                try answer(head, rest, on: connection)
                used += head.length
            } catch {
                LoopCounters.add(to: context.counters.requests)
                refuse(.request(error), connection.parser.unfinishedHead(over: rest), rest, on: connection)
                return bytes.count
            }
        }
        return used
    }

    private func answer(
        _ head: RequestHead,
        _ bytes: Span<UInt8>,
        on connection: ClientConnection
    ) throws(RequestError) {
        var origin = RequestOrigin(
            traits: RequestTraits(head),
            began: context.clock.monotonic(),
            client: .peer(forwardedFor: head.forwardedFor)
        )
        if let delivery = cached(head, bytes) {
            LoopCounters.add(to: context.counters.cached)
            beginTail(head, bytes)
            send(delivery, origin, bytes, head.ifNoneMatch, target: bytes.extracting(head.target), on: connection)
            return
        }
        let request = try Request(
            head,
            bytes: bytes,
            peer: connection.address,
            proxies: context.configuration.proxies,
            randomness: &randomness
        )
        origin.client = .known(request.client)
        if let policy = bodyPolicy(for: head, bytes) {
            origin.traits = RequestTraits(head, readsBody: true)
            return receive(request, head, policy, origin, on: connection)
        }
        pass(request, origin, on: connection)
    }

    /// Passes a request to the service.
    func pass(_ request: Request, _ origin: RequestOrigin, on connection: ClientConnection) {
        let state = ReplyState()
        if connection.endIsNear { state.finishSending() }
        let reply = Reply(state: state) {
            [mailbox = context.mailbox, token = connection.token, number = connection.requests] in
            mailbox.post(.answer(token: token, request: number, $0))
        }
        connection.pending = PendingRequest(
            origin: origin,
            ifNoneMatch: request.ifNoneMatch.map { Array($0.utf8) },
            id: request.id.description,
            target: request.target.raw,
            reply: state
        )
        if case .now(let delivery) = context.responder.respond(to: request, reply: reply) {
            finish(connection, delivery)
        }
    }

    private func cached(_ head: RequestHead, _ bytes: Span<UInt8>) -> Delivery? {
        guard head.mayBeCached else { return nil }
        let probe = CacheProbe(prefersImage: head.prefersImage, now: now)
        return context.responder.cached(bytes.extracting(head.target), probe)
    }
}
