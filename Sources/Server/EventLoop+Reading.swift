internal import HTTP
internal import Sockets

extension EventLoop {
    /// Does everything that can be done for a connection without waiting.
    ///
    /// Reads a few times at most: whoever sends without a pause must not keep the others from their turn.
    func serve(_ connection: ClientConnection) {
        var reads = 0
        while !connection.isClosed {
            guard flush(connection) else { break }
            if connection.isClosing {
                end(connection)
                break
            }
            guard connection.takesRequests else { break }
            if connection.hasUnseenInput {
                readKeptInput(connection)
            } else if !connection.isReadable {
                if connection.hasEnded { close(connection) }
                break
            } else if reads == 4 {
                unfinished.append(connection)
                break
            } else {
                reads += 1
                receive(connection)
            }
        }
        if !connection.isClosed { updateDeadline(connection) }
    }

    /// Parses what was kept while an earlier request was being answered, or what a new piece was added to.
    private func readKeptInput(_ connection: ClientConnection) {
        let input = connection.input
        connection.input = []
        connection.hasUnseenInput = false
        let used = answerRequests(of: connection, in: input.span)
        // Moved back whole while nothing is complete, or a head sent byte by byte would be copied for each of them.
        keep(used == 0 ? input : Array(input[used...]), of: connection)
    }

    private func receive(_ connection: ClientConnection) {
        switch connection.socket.receive(into: &buffer) {
        case .bytes(let count):
            // Fewer than there was room for means that nothing is left, unless the end is.
            if count < buffer.count, !connection.endIsNear { connection.isReadable = false }
            if connection.input.isEmpty {
                readFresh(count, connection)
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

    /// Parses straight from the loop's buffer: most requests arrive whole, and then nothing is copied.
    private func readFresh(_ count: Int, _ connection: ClientConnection) {
        // Moved out meanwhile, so that whatever the service does on this thread cannot overlap with reading it.
        var taken: [UInt8] = []
        swap(&taken, &buffer)
        let used = answerRequests(of: connection, in: taken.span.extracting(0..<count))
        if used < count { keep(Array(taken[used..<count]), of: connection) }
        swap(&taken, &buffer)
    }

    private func keep(_ rest: [UInt8], of connection: ClientConnection) {
        guard !rest.isEmpty, !connection.isClosed else { return }
        if connection.isClosing {
            connection.mustLinger = true
        } else {
            connection.hasUnseenInput = !connection.takesRequests
            connection.input = rest
        }
    }

    /// Answers the requests that are complete, as long as each is answered at once; returns the bytes used.
    private func answerRequests(of connection: ClientConnection, in bytes: Span<UInt8>) -> Int {
        var used = 0
        while connection.takesRequests, used < bytes.count {
            let rest = bytes.extracting(used..<bytes.count)
            do throws(RequestError) {
                guard let head = try connection.parser.advance(over: rest) else { break }
                connection.requests += 1
                LoopCounters.add(to: context.counters.requests)
                try answer(head, rest, on: connection)
                used += head.length
            } catch {
                refuse(.request(error), on: connection)
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
        let state = ReplyState()
        let reply = Reply(
            mailbox: context.mailbox,
            token: connection.token,
            request: connection.requests,
            state: state
        )
        origin.client = .known(request.client)
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
        guard head.method == .get || head.method == .head, !head.hasAuthorization, !head.isRootImplied else {
            return nil
        }
        let probe = CacheProbe(
            method: head.method,
            prefersImage: head.prefersImage,
            acceptsGzip: head.acceptsGzip,
            isConditional: head.ifNoneMatch != nil,
            now: now
        )
        return context.responder.cached(bytes.extracting(head.target), probe)
    }
}
