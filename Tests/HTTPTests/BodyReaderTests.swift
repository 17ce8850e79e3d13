import HTTP
import Testing

@Suite struct BodyReaderTests {
    private func read(
        _ text: String,
        _ framing: BodyFraming,
        inPiecesOf size: Int,
        maxBytes: Int = 20
    ) throws(RequestError) -> (body: String, used: Int, isComplete: Bool) {
        let bytes = Array(text.utf8)
        var reader = try BodyReader(framing, maxBytes: maxBytes)
        var used = 0
        while used < bytes.count, !reader.isComplete {
            let end = min(used + size, bytes.count)
            let count = try reader.advance(over: bytes.span.extracting(used..<end))
            #expect(count == end - used || reader.isComplete)
            used += count
        }
        return (String(decoding: reader.body, as: UTF8.self), used, reader.isComplete)
    }

    @Test(arguments: [
        ("hello", BodyFraming.length(5), "hello"), ("", .length(0), ""), ("", .none, ""),
        ("5\r\nhello\r\n0\r\n\r\n", .chunked, "hello"), ("0\r\n\r\n", .chunked, ""),
        ("2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n", .chunked, "hello"),
        ("A;a=b;c=\"d\"\r\n0123456789\r\n00\r\nTrailer: x\r\nOther: y\r\n\r\n", .chunked, "0123456789"),
        ("0000000a\r\n0123456789\r\n0;last\r\n\r\n", .chunked, "0123456789"),
        ("14\r\n01234567890123456789\r\n0\r\n\r\n", .chunked, "01234567890123456789"),
    ])
    func `finds the body and its end, however it is cut`(text: String, framing: BodyFraming, body: String) throws {
        for size in 1...max(1, text.utf8.count + 4) {
            let result = try read(text + "GET /", framing, inPiecesOf: size)
            #expect(result.body == body && result.isComplete)
            #expect(result.used == text.utf8.count)
        }
    }

    @Test(arguments: ["", "5", "5\r\nhel", "5\r\nhello\r\n", "5\r\nhello\r\n0\r\n", "5\r\nhello\r\n0\r\nA: b\r\n"])
    func `is not complete before its end`(text: String) throws {
        #expect(try !read(text, .chunked, inPiecesOf: 3).isComplete)
    }

    @Test(arguments: [
        "+5\r\nhello", "-1\r\n", "0x5\r\nhello", " 5\r\nhello", "5 \r\nhello", "\r\n", "g\r\n", ";a\r\n", "5\nhello",
        "5\r\nhelloX", "5\r\nhello\n0\r\n\r\n", "5\rX", "5;a\nb", "5;\u{1}\r\n", "0\r\n\n", "0\r\nA: b\n\r\n",
        "0\r\n\rX",
    ])
    func `refuses what is no chunk`(text: String) {
        for size in [1, 2, 100] {
            #expect(throws: RequestError.malformed(.chunk)) { try read(text, .chunked, inPiecesOf: size) }
        }
    }

    @Test(arguments: [
        ("", BodyFraming.length(21)), ("", .length(.max)), ("15\r\n", .chunked), ("ffffffff\r\n", .chunked),
        ("fffffffffffffffff\r\n", .chunked), ("a\r\n0123456789\r\nb\r\n", .chunked),
    ])
    func `refuses a body that is too large as soon as it says so`(text: String, framing: BodyFraming) {
        #expect(throws: RequestError.contentTooLarge(max: 20)) { try read(text, framing, inPiecesOf: 1) }
    }

    @Test(arguments: [true, false]) func `bounds what it passes over`(isTrailer: Bool) {
        let filler = String(repeating: "a", count: 9000)
        let text = isTrailer ? "0\r\nA: \(filler)\r\n\r\n" : "5;\(filler)\r\nhello"
        #expect(throws: RequestError.headTooLarge) { try read(text, .chunked, inPiecesOf: 1000) }
    }
}
