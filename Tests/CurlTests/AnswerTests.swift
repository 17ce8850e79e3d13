import Curl
import Deflate
import FakeGitHub
import Testing

/// What becomes of answers, good and bad.
@Suite struct AnswerTests {
    private let live: LiveTransfers

    init() throws {
        live = try LiveTransfers()
    }

    @Test func `gives the status, the wanted headers and the body, and asks in one piece`() async throws {
        let lines = LiveTransfers.head("retry-after:  7 ", "X-Unwanted: 1", "Content-Length: 4")
        live.fake.next(.verbatim(lines + Array("tea!".utf8)))
        let answer = try await live.outcome().get()

        #expect(answer.status == 200)
        #expect(answer.headers == ["Retry-After": Array("7".utf8)])
        #expect(answer.body == Array("tea!".utf8))
        let asked = try #require(live.fake.requests.first)
        #expect(asked.headers["expect"] == nil)
        #expect(asked.authorization == "Bearer the-secret")
    }

    @Test func `takes headers for bytes, the first of a repeated one, and folded ones whole`() async throws {
        let odd = LiveTransfers.head("X-Other: 1", "X-Other: 2", "Retry-After: a", " b")
        live.fake.next(
            .verbatim(odd),
            .verbatim(Array("HTTP/1.1 200 \r\nX-Other: ".utf8) + [0xFF, 0xC3, 13, 10, 13, 10])
        )

        let headers = try await live.outcome().get().headers
        #expect(headers["X-Other"] == Array("1".utf8))
        #expect(headers["Retry-After"] == Array("a b".utf8))
        #expect(try await live.outcome().get().headers["X-Other"] == [0xFF, 0xC3])
    }

    @Test(arguments: [
        "nonsense\r\n\r\n", "\0\0\0\0\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 two OK\r\n\r\n",
        "HTTP/1.1 99999999999999999999 OK\r\n\r\n", "HTTP/1.1 -1 OK\r\n\r\n", "\r\n\r\n", "H",
    ])
    func `a first line that is none of HTTP's is no answer`(start: String) async throws {
        live.fake.always("Q", .verbatim(Array(start.utf8)))

        #expect(await live.failure() != nil)
        live.fake.always("Q", nil)
        #expect(try await live.outcome().get().status == 200)
    }

    @Test(arguments: [Array("SSH-2.0-OpenSSH_9.2\r\n".utf8), LiveTransfers.head("no colon")])
    func `what is no HTTP is said to be none`(start: [UInt8]) async {
        live.fake.next(.verbatim(start))

        #expect(await live.failure() == .failed(.unreadable))
    }

    @Test func `an answer that breaks off is none`() async {
        live.fake.next(.cutConnection, .hangUp)

        #expect(await live.failure() == .failed(.connectionBroke))
        #expect(await live.failure() == .failed(.connectionBroke))
    }

    @Test func `an answer that drips without end is ended by its time limit`() async {
        live.fake.next(.dripping(after: LiveTransfers.head("Content-Type: text/plain")))

        #expect(await live.failure(timeout: .milliseconds(200)) == .timedOut)
    }

    @Test func `a head that drips without end is ended by its time limit`() async {
        live.fake.next(.dripping(after: Array("HTTP/1.1 200 OK\r\nX-Other: ".utf8)))

        #expect(await live.failure(timeout: .milliseconds(200)) == .timedOut)
    }

    @Test(arguments: [
        "in one line without end ", "in many lines\r\nX-Other: ",
        "of many heads\r\n\r\nHTTP/1.1 100 Continue\r\nX-Other: ",
    ])
    func `a megabyte of headers is refused`(part: String) async {
        let parts = String(repeating: part, count: (1 << 20) / part.utf8.count)
        live.fake.next(.dripping(after: Array("HTTP/1.1 100 Continue\r\nX-Other: \(parts)".utf8)))

        #expect(await live.failure() == .failed(.headTooLarge))
    }

    @Test func `a body of the largest size is taken, and one byte more refused`() async throws {
        live.fake.next(.body(String(repeating: "x", count: 100_000)), .body(String(repeating: "x", count: 100_001)))

        #expect(try await live.outcome().get().body.count == 100_000)
        #expect(await live.failure() == .tooLarge(limit: 100_000))
    }

    @Test func `a packed body is unpacked`() async throws {
        let packed = try Compressor(level: 6).gzip(Array("tea!".utf8))
        live.fake.next(.verbatim(LiveTransfers.head("Content-Encoding: gzip") + packed))

        #expect(try await live.outcome().get().body == Array("tea!".utf8))
        #expect(live.fake.requests.first?.headers["accept-encoding"]?.contains("gzip") == true)
    }

    @Test func `a body that unpacks beyond the limit is refused before its end has come`() async throws {
        let packed = try Compressor(level: 6).gzip([UInt8](repeating: 0, count: 50_000_000))
        let head = LiveTransfers.head("Content-Encoding: gzip", "Content-Length: \(packed.count)")
        live.fake.next(.dripping(after: head + packed.prefix(packed.count / 2)))

        #expect(await live.failure() == .tooLarge(limit: 100_000))
    }

    @Test(arguments: ["gzip", "br", "gzip, gzip", "unheard-of"])
    func `a body that is not packed as it says is no answer`(encoding: String) async {
        live.fake.next(.verbatim(LiveTransfers.head("Content-Encoding: \(encoding)") + Array("tea!".utf8)))

        #expect(await live.failure() == .failed(.unreadable))
    }
}
