import HTTP
import Randomness

/// However a request and its body arrive in pieces, the same is found; and what is found lies inside of the bytes.
enum RequestFuzzing {
    private enum Outcome: Equatable {
        case head(RequestHead)
        case error(RequestError)
        case incomplete
    }

    static func run(_ bytes: [UInt8]) throws {
        let whole = parse(bytes, inPiecesOf: bytes.count)
        for size in [1, 7] {
            let pieces = parse(bytes, inPiecesOf: size)
            // A request that is refused early may be refused for another reason once more of it is there.
            guard case .error = whole, case .error = pieces else {
                try Finding.require(whole == pieces, "whole: \(whole), in pieces of \(size): \(pieces)")
                continue
            }
        }
        fields(bytes)
        try body(bytes)
        guard case .head(let head) = whole else { return }
        try Finding.require((1...bytes.count).contains(head.length), "length \(head.length) of \(bytes.count)")
        let others = [head.ifNoneMatch, head.requestID, head.forwardedFor].compactMap(\.self)
        for range in [head.target, head.fields] + others {
            try Finding.require(range.upperBound <= head.length, "\(range) reaches beyond the head")
        }
        try decode(head, bytes)
    }

    private struct Body: Equatable {
        var bytes: [UInt8] = []
        var used = 0
        var isComplete = false
    }

    /// The bytes as a body in chunks.
    private static func body(_ bytes: [UInt8]) throws {
        let whole = readBody(bytes, inPiecesOf: max(1, bytes.count))
        for size in [1, 5] {
            let pieces = readBody(bytes, inPiecesOf: size)
            try Finding.require(whole == pieces, "whole: \(whole), in pieces of \(size): \(pieces)")
        }
        if case .success(let body) = whole {
            try Finding.require(body.used <= bytes.count && body.bytes.count <= 100, "a body of \(body)")
        }
    }

    private static func readBody(_ bytes: [UInt8], inPiecesOf size: Int) -> Result<Body, RequestError> {
        do throws(RequestError) {
            var reader = try BodyReader(.chunked, maxBytes: 100)
            var body = Body()
            while body.used < bytes.count, !reader.isComplete {
                let piece = bytes.span.extracting(body.used..<min(body.used + size, bytes.count))
                body.used += try reader.advance(over: piece)
            }
            (body.bytes, body.isComplete) = (reader.body, reader.isComplete)
            return .success(body)
        } catch {
            return .failure(error)
        }
    }

    private static func parse(_ bytes: [UInt8], inPiecesOf size: Int) -> Outcome {
        var parser = RequestParser()
        var end = 0
        do throws(RequestError) {
            repeat {
                end = min(end + size, bytes.count)
                if let head = try parser.advance(over: bytes.span.extracting(0..<end)) { return .head(head) }
            } while end < bytes.count
            return .incomplete
        } catch {
            return .error(error)
        }
    }

    private static func decode(_ head: RequestHead, _ bytes: [UInt8]) throws {
        var randomness = SplitMix(seed: 2026)
        let proxies = TrustedProxies([AddressBlock("127.0.0.0/8")].compactMap(\.self))
        guard let loopback = IPAddress("127.0.0.1") else { return }
        guard
            let request = try? Request(
                head,
                bytes: bytes.span,
                peer: loopback,
                proxies: proxies,
                randomness: &randomness
            )
        else { return }
        let texts = request.target.segments + request.target.parameters.flatMap { [$0.name, $0.value] }
        for text in texts { try Finding.require(!text.utf8.contains(0), "NUL in the target") }
        for segment in request.target.segments {
            try Finding.require(!segment.utf8.contains(UInt8(ascii: "/")), "a slash in a segment")
        }
    }

    private static func fields(_ bytes: [UInt8]) {
        _ = AcceptHeader.prefersImage(bytes.span)
        _ = AcceptEncoding.allowsGzip(bytes.span)
        _ = EntityTag(of: []).matches(ifNoneMatch: bytes.span)
        let text = String(decoding: bytes, as: UTF8.self)
        _ = IPAddress(text)
        _ = AddressBlock(text)
        _ = HeaderValue(sanitizing: text)
    }
}
