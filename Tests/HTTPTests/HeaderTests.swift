import HTTP
import Testing
import Randomness

@Suite struct HeaderTests {
    @Test func `finds fields in any case and keeps their order`() throws {
        var fields: HeaderFields = [.host: "a", .vary: "Accept"]
        fields.append(.host, "b")

        #expect(fields[try #require(HeaderName("HOST"))]?.description == "a")
        #expect(fields.values(of: .host) == ["a", "b"])
        fields[.host] = nil
        #expect(fields.lines.map(\.name) == [.vary])
    }

    @Test(arguments: ["a\r\nSet-Cookie: b", "a\nb", "a\0b", "a\u{7F}"])
    func `no value can end its line`(text: String) {
        #expect(HeaderValue(text) == nil)
        #expect(HeaderValue(sanitizing: text).description.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
        let interpolated: HeaderValue = "\(text)"
        #expect(interpolated == HeaderValue(sanitizing: text))
    }

    @Test(arguments: ["", "a b", "a:", "é"])
    func `a name is a token`(text: String) {
        #expect(HeaderName(text) == nil)
    }

    @Test func `Vary names each field once`() {
        var fields = HeaderFields()
        for name in [HeaderName.accept, .acceptEncoding, .accept] { fields.vary(on: name) }

        #expect(fields.values(of: .vary) == ["Accept, Accept-Encoding"])
    }

    @Test(arguments: [
        (
            CacheControl(.public, maxAge: 3600, staleWhileRevalidate: 86_400),
            "public, max-age=3600, stale-while-revalidate=86400"
        ),
        (CacheControl(.public, maxAge: 3600, sharedMaxAge: 86_400), "public, max-age=3600, s-maxage=86400"),
        (.privateNoStore, "private, no-store"), (.noCache, "no-cache"),
        (CacheControl(.private, maxAge: -1), "private, max-age=0"),
    ])
    func `writes cache policies`(policy: CacheControl, text: String) {
        #expect(policy.description == text)
    }

    @Test(arguments: [
        ("image/avif,image/webp,*/*;q=0.8", true), ("*/*", false), ("text/html, IMAGE/png;q=0.1", true),
        ("image/png;q=0", false), ("image/png; q=0.000 , image/gif", true), ("", false), ("imagex/png", false),
        ("text/plain;x=\"a, image/png\"", false), (";;,,", false),
    ])
    func `sees whether a picture is wanted`(value: String, wanted: Bool) {
        #expect(AcceptHeader.prefersImage(value) == wanted)
    }

    @Test(arguments: [
        ("gzip", true), ("br, gzip;q=0.5", true), ("gzip;q=0", false), ("*", true), ("*, gzip;q=0", false),
        ("identity", false), ("", false), ("GZIP", true), ("gzip;q=0.0, *", false), ("gzip;q=0.001", true),
    ])
    func `sees whether gzip is acceptable`(value: String, allowed: Bool) {
        #expect(AcceptEncoding.allowsGzip(value) == allowed)
    }

    @Test func `a tag changes with any byte and with the encoding`() {
        let body = Array("0123456789abcdef!".utf8)
        var tags = Set([EntityTag(of: body), EntityTag(of: body, encoding: "gzip"), EntityTag(of: body + [0])])
        for index in body.indices {
            var other = body
            other[index] ^= 1
            tags.insert(EntityTag(of: other))
        }

        #expect(tags.count == 3 + body.count)
        #expect(EntityTag(of: body) == EntityTag(of: body))
    }

    @Test func `compares tags weakly and in lists`() {
        let tag = EntityTag(of: [1])

        for value in [
            "*", " * ", "\(tag)", "W/\(tag)", "\"x\", \(tag)", "\"x\",W/\(tag) , \"y\"",
            "\"x\"\r\nA: b\r\nIF-None-match:\(tag)",
        ] {
            #expect(tag.matches(ifNoneMatch: value), "\(value)")
        }
        for value in [
            "", "\"x\"", String("\(tag)".dropLast()), "\"", "x", "\r", "\"x\"\r\nA: \(tag)", "\r\nIf-None-Match",
        ] {
            #expect(!tag.matches(ifNoneMatch: value), "\(value)")
        }
    }

    @Test func `new request ids are long enough and differ`() {
        var random = SplitMix(seed: 2026)
        let ids = Set((0..<1000).map { _ in RequestID(using: &random).description })

        #expect(ids.count == 1000)
        #expect(ids.allSatisfy { $0.hasPrefix("req_") && $0.count == 20 && RequestID($0) != nil })
        #expect(RequestID("") == nil)
        #expect(RequestID(String(repeating: "a", count: 65)) == nil)
    }

    @Test(arguments: [
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (-5, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (Int.max, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ])
    func `writes dates`(seconds: Int, text: String) {
        #expect(HTTPDate.text(unixSeconds: seconds) == text)
    }
}
