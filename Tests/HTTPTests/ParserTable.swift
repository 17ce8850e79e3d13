import HTTP
import Testing

/// What a request comes to: a head, or the status it is refused with.
enum Verdict: Equatable {
    case accepted
    case refused(Status)
    case incomplete
}

/// One request as a client might send it.
struct ParserCase: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var verdict: Verdict

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ verdict: Verdict) {
        self.init(name, Array(text.utf8), verdict)
    }

    init(_ name: String, _ bytes: [UInt8], _ verdict: Verdict) {
        (self.name, self.bytes, self.verdict) = (name, bytes, verdict)
    }

    private static func get(_ fields: String) -> String { "GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n" }

    private static func line(_ line: String) -> String { "\(line)\r\nHost: a\r\n\r\n" }

    static let requestLines: [ParserCase] = [
        ParserCase("GET", line("GET / HTTP/1.1"), .accepted),
        ParserCase("garbage", "garbage line\r\n\r\n", .refused(.badRequest)),
        ParserCase("binary", [0x00, 0x01, 0xFE], .refused(.badRequest)),
        ParserCase("TLS hello", [0x16, 0x03, 0x01, 0x02, 0x00], .refused(.badRequest)),
        ParserCase("HTTP/0.9", "GET /\r\n", .refused(.badRequest)),
        ParserCase("lower-case http", line("GET / http/1.1"), .refused(.badRequest)),
        ParserCase("HTTP/1.2 is 1.1", line("GET / HTTP/1.2"), .accepted),
        ParserCase("HTTP/2.0", line("GET / HTTP/2.0"), .refused(.versionNotSupported)),
        ParserCase("HTTP/11.1", line("GET / HTTP/11.1"), .refused(.badRequest)),
        ParserCase("HTTP/1.", line("GET / HTTP/1."), .refused(.badRequest)),
        ParserCase("h2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", .refused(.versionNotSupported)),
        ParserCase("leading CRLF", "\r\n\r\n" + line("GET / HTTP/1.1"), .accepted),
        ParserCase("leading space", line(" GET / HTTP/1.1"), .refused(.badRequest)),
        ParserCase("double spaces", line("GET  /  HTTP/1.1"), .refused(.badRequest)),
        ParserCase("tab", line("GET\t/ HTTP/1.1"), .refused(.badRequest)),
        ParserCase("space in target", line("GET /a b HTTP/1.1"), .refused(.badRequest)),
        ParserCase("space at the end", line("GET / HTTP/1.1 "), .refused(.badRequest)),
        ParserCase("lower-case get", line("get / HTTP/1.1"), .accepted),
        ParserCase("unknown method", line("BREW / HTTP/1.1"), .accepted),
        ParserCase("bad method byte", line("G(T / HTTP/1.1"), .refused(.badRequest)),
        ParserCase("OPTIONS *", line("OPTIONS * HTTP/1.1"), .refused(.methodNotAllowed)),
        ParserCase("CONNECT", line("CONNECT a:443 HTTP/1.1"), .refused(.methodNotAllowed)),
        ParserCase("GET *", line("GET * HTTP/1.1"), .refused(.badRequest)),
        ParserCase("no slash", line("GET index HTTP/1.1"), .refused(.badRequest)),
        ParserCase("absolute-form", line("GET http://a/x HTTP/1.1"), .accepted),
        ParserCase("absolute-form, user", line("GET http://u@a/x HTTP/1.1"), .refused(.badRequest)),
        ParserCase("absolute-form, no host", line("GET http:///x HTTP/1.1"), .refused(.badRequest)),
        ParserCase("other scheme", line("GET ftp://a/x HTTP/1.1"), .refused(.badRequest)),
        ParserCase("fragment", line("GET /#x HTTP/1.1"), .refused(.badRequest)),
        ParserCase("NUL in target", line("GET /\0 HTTP/1.1"), .refused(.badRequest)),
        ParserCase("0xff in target", Array("GET /".utf8) + [0xFF], .refused(.badRequest)),
        ParserCase("bare CR", "GET / HTTP/1.1\rHost: a\r\n\r\n", .refused(.badRequest)),
        ParserCase("bare LF", "GET / HTTP/1.1\nHost: a\n\n", .refused(.badRequest)),
    ]

    static let fields: [ParserCase] = [
        ParserCase("HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n", .accepted),
        ParserCase("no Host", "GET / HTTP/1.1\r\n\r\n", .refused(.badRequest)),
        ParserCase("two Hosts", get("Host: a\r\n"), .refused(.badRequest)),
        ParserCase("two Hosts, 1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", .refused(.badRequest)),
        ParserCase("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", .accepted),
        ParserCase("IPv6 Host", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", .accepted),
        ParserCase("bad Host", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", .refused(.badRequest)),
        ParserCase("Host list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", .refused(.badRequest)),
        ParserCase("bad port", "GET / HTTP/1.1\r\nHost: a:b\r\n\r\n", .refused(.badRequest)),
        ParserCase("no colon", get("nothing\r\n"), .refused(.badRequest)),
        ParserCase("empty name", get(": x\r\n"), .refused(.badRequest)),
        ParserCase("space before colon", get("X : x\r\n"), .refused(.badRequest)),
        ParserCase("obs-fold", get("X: a\r\n b\r\n"), .refused(.badRequest)),
        ParserCase("first line folded", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", .refused(.badRequest)),
        ParserCase("folded length", get("X: a\r\n\tContent-Length: 5\r\n"), .refused(.badRequest)),
        ParserCase("NUL in value", get("X: a\0b\r\n"), .refused(.badRequest)),
        ParserCase("NUL in name", get("X\0: a\r\n"), .refused(.badRequest)),
        ParserCase("control byte in value", get("X: a\u{1}b\r\n"), .refused(.badRequest)),
        ParserCase("DEL in value", get("X: a\u{7F}b\r\n"), .refused(.badRequest)),
        ParserCase("bare CR in value", get("X: a\rb\r\n"), .refused(.badRequest)),
        ParserCase("bare LF after a field", get("X: a\n"), .refused(.badRequest)),
        ParserCase("tab and obs-text in value", get("X: a\tb\u{E9}\r\n"), .accepted),
        ParserCase("100 fields", get(String(repeating: "X: a\r\n", count: 99)), .accepted),
        ParserCase("101 fields", get(String(repeating: "X: a\r\n", count: 100)), .refused(.headTooLarge)),
    ]

    static let framing: [ParserCase] = [
        ParserCase("lengths that differ", get("Content-Length: 1\r\nContent-Length: 2\r\n"), .refused(.badRequest)),
        ParserCase("lengths alike", get("Content-Length: 0\r\nContent-Length: 0\r\n"), .refused(.badRequest)),
        ParserCase("length list", get("Content-Length: 0, 0\r\n"), .refused(.badRequest)),
        ParserCase("length +5", get("Content-Length: +5\r\n"), .refused(.badRequest)),
        ParserCase("length -1", get("Content-Length: -1\r\n"), .refused(.badRequest)),
        ParserCase("length abc", get("Content-Length: abc\r\n"), .refused(.badRequest)),
        ParserCase("length 0x5", get("Content-Length: 0x5\r\n"), .refused(.badRequest)),
        ParserCase("empty length", get("Content-Length:\r\n"), .refused(.badRequest)),
        ParserCase("length 2^64", get("Content-Length: 18446744073709551616\r\n"), .refused(.contentTooLarge)),
        ParserCase("GET with body", get("Content-Length: 5\r\n"), .refused(.contentTooLarge)),
        ParserCase("GET with length 0", get("Content-Length: 0\r\n"), .accepted),
        ParserCase("both", get("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n"), .refused(.badRequest)),
        ParserCase("chunked GET", get("Transfer-Encoding: chunked\r\n"), .refused(.contentTooLarge)),
        ParserCase("xchunked", get("Transfer-Encoding: xchunked\r\n"), .refused(.notImplemented)),
        ParserCase("gzip, chunked", get("Transfer-Encoding: gzip, chunked\r\n"), .refused(.notImplemented)),
        ParserCase("space before coding", get("Transfer-Encoding : chunked\r\n"), .refused(.badRequest)),
        ParserCase(
            "two codings",
            get("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"),
            .refused(.badRequest)
        ),
        ParserCase(
            "coding in 1.0",
            "GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
            .refused(.badRequest)
        ),
        ParserCase("POST with body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n", .accepted),
        ParserCase("Expect on GET", get("Expect: 100-continue\r\n"), .accepted),
        ParserCase("other Expect", get("Expect: the-unexpected\r\n"), .refused(.expectationFailed)),
        ParserCase(
            "10 KB target",
            line("GET /" + String(repeating: "a", count: 10_000) + " HTTP/1.1"),
            .refused(.targetTooLong)
        ),
        ParserCase("10 KB without end", "GET /" + String(repeating: "a", count: 10_000), .refused(.targetTooLong)),
        ParserCase("8,000 byte line", line("GET /" + String(repeating: "a", count: 7986) + " HTTP/1.1"), .accepted),
        ParserCase("10 KB field", get("X: " + String(repeating: "a", count: 10_000) + "\r\n"), .accepted),
        ParserCase("20 KB field", get("X: " + String(repeating: "a", count: 20_000)), .refused(.headTooLarge)),
        ParserCase("5,000 fields", get(String(repeating: "X: a\r\n", count: 5000)), .refused(.headTooLarge)),
        ParserCase("half a request", "GET / HTTP/1.1\r\nHo", .incomplete),
    ]
}
