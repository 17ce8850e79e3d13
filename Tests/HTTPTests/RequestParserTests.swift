import HTTP
import Testing
import Randomness

@Suite struct RequestParserTests {
    private func verdict(_ bytes: [UInt8]) -> Verdict {
        var parser = RequestParser()
        do throws(RequestError) {
            return try parser.advance(over: bytes.span) == nil ? .incomplete : .accepted
        } catch {
            return .refused(error.status)
        }
    }

    @Test(arguments: ParserCase.requestLines)
    func `judges request lines`(example: ParserCase) {
        #expect(verdict(example.bytes) == example.verdict)
    }

    @Test(arguments: ParserCase.fields)
    func `judges fields`(example: ParserCase) {
        #expect(verdict(example.bytes) == example.verdict)
    }

    @Test(arguments: ParserCase.framing)
    func `judges framing and sizes`(example: ParserCase) {
        #expect(verdict(example.bytes) == example.verdict)
    }

    @Test(arguments: ParserCase.requestLines + ParserCase.fields)
    func `judges the same when every byte comes alone`(example: ParserCase) {
        var parser = RequestParser()
        var verdict = Verdict.incomplete
        for end in 1...example.bytes.count where verdict == .incomplete {
            do throws(RequestError) {
                let bytes = Array(example.bytes[..<end])
                if try parser.advance(over: bytes.span) != nil { verdict = .accepted }
            } catch {
                verdict = .refused(error.status)
            }
        }

        #expect(verdict == example.verdict)
    }

    /// The targets of a stream of requests that arrives in two pieces.
    private func targets(of bytes: [UInt8], cutAt cut: Int) throws -> [String] {
        var parser = RequestParser()
        var targets: [String] = []
        var start = 0
        for end in [cut, bytes.count] {
            while true {
                let piece = Array(bytes[start..<end])
                guard let head = try parser.advance(over: piece.span) else { break }
                targets.append(String(decoding: piece[head.target], as: UTF8.self))
                start += head.length
            }
        }
        return targets
    }

    @Test func `reads pipelined requests cut at any byte`() throws {
        let stream = Array(
            ("GET /a HTTP/1.1\r\nHost: a\r\n\r\n\r\nHEAD /b?c=d HTTP/1.1\r\nhost:a:80\r\nAccept: image/*\r\n\r\n"
                + "GET http://a/e HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n").utf8
        )

        for cut in 0...stream.count {
            #expect(try targets(of: stream, cutAt: cut) == ["/a", "/b?c=d", "/e"], "cut at \(cut)")
        }
    }

    private func head(_ text: String) throws -> RequestHead {
        let bytes = Array(text.utf8)
        var parser = RequestParser()
        return try #require(try parser.advance(over: bytes.span))
    }

    @Test func `knows when the connection stays open`() throws {
        #expect(try head("GET / HTTP/1.1\r\nHost: a\r\n\r\n").keepsAlive)
        #expect(try !head("GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n").keepsAlive)
        #expect(try !head("GET / HTTP/1.0\r\n\r\n").keepsAlive)
        #expect(try head("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").keepsAlive)
        #expect(
            try !head("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nConnection: keep-alive\r\n\r\n").keepsAlive
        )
    }

    @Test func `notes what the cache is asked with`() throws {
        let text =
            "GET /a HTTP/1.1\r\nHost: a\r\nAccept: image/webp\r\nACCEPT-encoding: br, gzip\r\nIf-None-Match:  \"x\" \r\n"
            + "X-Request-Id: abc\r\nAuthorization: Bearer x\r\n\r\n"
        let head = try head(text)
        let bytes = Array(text.utf8)

        #expect(head.prefersImage && head.acceptsGzip && head.hasAuthorization)
        #expect(try String(decoding: bytes[#require(head.ifNoneMatch)], as: UTF8.self) == "\"x\"")
        #expect(try String(decoding: bytes[#require(head.requestID)], as: UTF8.self) == "abc")
        #expect(head.length == bytes.count)
    }

    @Test func `does not repeat a request id that could break a log`() throws {
        #expect(try head("GET / HTTP/1.1\r\nHost: a\r\nX-Request-Id: a b\"\r\n\r\n").requestID == nil)
    }

    @Test func `announces the body of other methods`() throws {
        #expect(try head("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n").announcesBody)
        #expect(try !head("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 000\r\n\r\n").announcesBody)
    }

    /// What is known once the parser has refused the bytes, or has seen all of them.
    private func unfinishedHead(_ text: String) -> (head: RequestHead, target: String) {
        let bytes = Array(text.utf8)
        var parser = RequestParser()
        _ = try? parser.advance(over: bytes.span)
        let head = parser.unfinishedHead(over: bytes.span)
        return (head, String(decoding: bytes[head.target], as: UTF8.self))
    }

    @Test(arguments: [
        ("HEAD /a HTTP/2.0\r\n", Method.head, "/a"), ("HEAD a HTTP/1.1\r\n", .head, "a"),
        ("\r\nHEAD /a#b HTTP/1.1\r\n", .head, "/a#b"), ("HEAD /a\u{1}", .head, "/a"), ("HEAD", .head, ""),
        ("CONNECT a:1 HTTP/1.1\r\n", .connect, "a:1"), ("\u{16}\u{3}", .other, ""), ("get  /a", .other, ""),
        ("POST /a\r\n", .post, "/a"), ("", .other, ""),
    ])
    func `of a bad request line the first two words are known`(text: String, method: Method, target: String) {
        let known = unfinishedHead(text)

        #expect(known.head.method == method)
        #expect(known.target == target)
    }

    @Test func `of a line that is too long, too`() {
        let known = unfinishedHead("HEAD /" + String(repeating: "a", count: 9000))

        #expect(known.head.method == .head)
        #expect(known.target.count == 9001)
    }

    @Test func `of a head with a bad field everything before it is known`() throws {
        let text = "HEAD /a HTTP/1.1\r\nX-Request-Id: abc\r\nX-Forwarded-For: 10.0.0.1\r\nX : y\r\nAccept: image/*\r\n"
        let known = unfinishedHead(text)
        let bytes = Array(text.utf8)

        #expect(known.head.method == .head && known.target == "/a" && !known.head.prefersImage)
        #expect(try String(decoding: bytes[#require(known.head.requestID)], as: UTF8.self) == "abc")
        #expect(try String(decoding: bytes[#require(known.head.forwardedFor)], as: UTF8.self) == "10.0.0.1")
    }

    @Test func `stays within its bounds whatever it is fed`() {
        var random = SplitMix(seed: 2026)
        let alphabet = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n:,;\"q=0%#?*[]@".utf8) + [0, 9, 0x7F, 0xFF]
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            var parser = RequestParser()
            if let head = try? parser.advance(over: bytes.span) { #expect(head.length <= bytes.count) }
            #expect(parser.unfinishedHead(over: bytes.span).target.upperBound <= bytes.count)
        }
    }
}
