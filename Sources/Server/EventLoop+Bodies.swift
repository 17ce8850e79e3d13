internal import HTTP

/// Reads the bodies of requests, for endpoints that want them.
extension EventLoop {
    private static let continueLine = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// How much of a body the service reads; nil for none.
    func bodyPolicy(for head: RequestHead, _ bytes: Span<UInt8>) -> BodyPolicy? {
        guard head.method != .get, head.method != .head, !head.isRootImplied else { return nil }
        return context.responder.bodyPolicy(for: head.method, bytes.extracting(head.target))
    }

    /// Begins to read a body, or hands the request on where there is none.
    func receive(
        _ request: Request,
        _ head: RequestHead,
        _ policy: BodyPolicy,
        _ origin: RequestOrigin,
        on connection: ClientConnection
    ) {
        do throws(RequestError) {
            let reader = try BodyReader(head.body, maxBytes: policy.maxBytes)
            guard !reader.isComplete else { return pass(request, origin, on: connection) }
            connection.receiving = ReceivedRequest(request: request, origin: origin, reader: reader)
            connection.isContinueDue = head.expectsContinue
        } catch {
            refuse(
                .request(error),
                id: request.id.description,
                origin,
                Span(),
                target: request.target.raw.span,
                on: connection
            )
        }
    }

    /// Tells a client that waits for it that its body is wanted, unless the body has begun to arrive.
    func sendContinue(_ connection: ClientConnection) {
        guard connection.isContinueDue else { return }
        connection.isContinueDue = false
        transmit(PendingOutput(head: Self.continueLine, tail: [], body: [], file: nil, sent: 0), on: connection)
    }

    /// Reads on in a body, and hands the request to the service when it is whole.
    ///
    /// - Returns: how many bytes belonged to the body; nil when it was refused.
    func readBody(_ bytes: Span<UInt8>, on connection: ClientConnection) -> Int? {
        guard var received = connection.receiving else { return 0 }
        // Moved out meanwhile, or the body would be copied with each piece.
        connection.receiving = nil
        connection.isContinueDue = false
        do throws(RequestError) {
            let count = try advance(&received.reader, over: bytes)
            if bodyBytes > context.configuration.maxBodyBytes { throw .tooMuchAtOnce }
            guard received.reader.isComplete else {
                connection.receiving = received
                return count
            }
            bodyBytes -= received.reader.body.count
            received.request.body = received.reader.body
            pass(received.request, received.origin, on: connection)
            return count
        } catch {
            connection.receiving = received
            refuse(.request(error), receivingOn: connection)
            return nil
        }
    }

    /// Counts what has been read also when the body is refused: `stopReceiving` takes it off again.
    private func advance(_ reader: inout BodyReader, over bytes: Span<UInt8>) throws(RequestError) -> Int {
        let before = reader.body.count
        defer { bodyBytes += reader.body.count - before }
        return try reader.advance(over: bytes)
    }

    /// Forgets a body that is being read.
    func stopReceiving(_ connection: ClientConnection) {
        guard let received = connection.receiving else { return }
        bodyBytes -= received.reader.body.count
        connection.receiving = nil
    }
}
