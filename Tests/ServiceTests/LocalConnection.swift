import HTTP
import Randomness
import Server
import Synchronization
import Threads

/// Runs requests through a service inside the process, as a loop that serves connections does, without sockets.
final class LocalConnection: Sendable {
    /// An answer as it would go out.
    struct Answer: Sendable {
        let status: Int
        /// Fields by their names in lower case; of repeated ones the last.
        let headers: [String: String]
        let body: [UInt8]
    }

    let responder: any Responder
    let clock: TimeSource
    let proxies: TrustedProxies
    private let randomness = Mutex(SplitMix(seed: 2026))

    init(responder: any Responder, clock: TimeSource, proxies: TrustedProxies) {
        (self.responder, self.clock, self.proxies) = (responder, clock, proxies)
    }

    /// Sends a request and waits for its answer.
    ///
    /// - Throws: what the parser refuses the request for.
    func send(
        _ method: String,
        _ target: String,
        _ headers: [String: String],
        _ body: [UInt8] = []
    ) async throws -> Answer {
        let headers = body.isEmpty ? headers : headers.merging(["Content-Length": "\(body.count)"]) { $1 }
        let lines = headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
        let bytes = Array("\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n\(lines)\r\n".utf8)
        var parser = RequestParser()
        guard let head = try parser.advance(over: bytes.span), let address = IPAddress("127.0.0.1") else {
            throw Incomplete()
        }
        var randomness = SplitMix(seed: randomness.withLock { $0.next() })
        var request = try Request(
            head,
            bytes: bytes.span,
            peer: address,
            proxies: proxies,
            randomness: &randomness
        )
        if let policy = responder.bodyPolicy(for: head.method, bytes.span.extracting(head.target)) {
            var reader = try BodyReader(head.body, maxBytes: policy.maxBytes)
            _ = try reader.advance(over: body.span)
            request.body = reader.body
        }
        if let delivery = cached(head, bytes) { return answer(delivery, to: head, bytes, request.id) }
        return answer(await delivery(of: request), to: head, bytes, request.id)
    }

    private struct Incomplete: Error {}

    private func cached(_ head: RequestHead, _ bytes: [UInt8]) -> Delivery? {
        guard head.mayBeCached else { return nil }
        let probe = CacheProbe(prefersImage: head.prefersImage, now: clock.monotonic())
        return responder.cached(bytes.span.extracting(head.target), probe)
    }

    private func delivery(of request: Request) async -> Delivery {
        await withCheckedContinuation { continuation in
            let reply = Reply { continuation.resume(returning: $0 ?? Delivery(Refusal.noAnswer.response)) }
            if case .now(let delivery) = responder.respond(to: request, reply: reply) { reply.send(delivery) }
        }
    }

    private func answer(_ delivery: Delivery, to head: RequestHead, _ bytes: [UInt8], _ id: RequestID) -> Answer {
        let (form, status) = delivery.response.form(
            acceptsGzip: head.acceptsGzip,
            bytes: bytes.span,
            ifNoneMatch: head.ifNoneMatch
        )
        var text = form.head + Array("X-Request-Id: \(id)\r\n".utf8)
        let date = "Date: \(HTTPDate.text(unixSeconds: clock.unixSeconds()))\r\n"
        ResponseTail.write(delivery, date: Array(date.utf8), connection: nil, to: &text)
        var fields: [String: String] = [:]
        for line in String(decoding: text, as: UTF8.self).split(separator: "\r\n").dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            fields[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        return Answer(status: status.rawValue, headers: fields, body: head.method == .head ? [] : form.body)
    }
}
