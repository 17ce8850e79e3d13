internal import HTTP

/// Reads the bodies of requests, for endpoints that want them.
extension EventLoop {
    private static let continueLine = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// Returns how much of the body is read; nil for none of it.
    func bodyPolicy(for head: RequestHead, _ bytes: Span<UInt8>) -> BodyPolicy? {
        guard head.method != .get, head.method != .head, !head.isRootImplied else { return nil }
        return context.responder.bodyPolicy(for: head.method, bytes.extracting(head.target))
    }

    /// Begins to read the body of a request, or passes a request without one to the service.
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

    /// Sends `100 Continue` to a client that waits for it, unless its body has begun to arrive.
    func sendContinue(_ connection: ClientConnection) {
        guard connection.isContinueDue else { return }
        connection.isContinueDue = false
        transmit(PendingOutput(head: Self.continueLine, tail: [], body: [], file: nil, sent: 0), on: connection)
    }

    /// Reads the next bytes of a body, and passes the request to the service once the body is whole.
    ///
    /// - Returns: the number of bytes that belong to the body; nil when it was refused.
    func readBody(_ bytes: Span<UInt8>, on connection: ClientConnection) -> Int? {
        guard var received = connection.receiving else { return 0 }
        // Moved out of the connection, or appending would copy the body each time.
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

    /// Counts the bytes also when the body is refused, as `stopReceiving` subtracts all of them.
    private func advance(_ reader: inout BodyReader, over bytes: Span<UInt8>) throws(RequestError) -> Int {
        let before = reader.body.count
        defer { bodyBytes += reader.body.count - before }
        return try reader.advance(over: bytes)
    }

    /// Releases the body that is being read.
    func stopReceiving(_ connection: ClientConnection) {
        guard let received = connection.receiving else { return }
        bodyBytes -= received.reader.body.count
        connection.receiving = nil
    }
}
