import HTTP
import Testing
import Randomness

@Suite struct RequestTargetTests {
    private func target(_ text: String) throws -> RequestTarget { try RequestTarget(Array(text.utf8)) }

    @Test func `splits and decodes path and query`() throws {
        let target = try target("/api/badge/J%C3%BCrgen?color=%23fff&v=1&v=2&flag&label=a+b%2Fc")

        #expect(target.segments == ["api", "badge", "Jürgen"])
        #expect(target.parameter("color") == "#fff")
        #expect(target.parameter("v") == "1")
        #expect(target.parameter("flag") == "")
        #expect(target.parameter("label") == "a b/c")
        #expect(target.parameter("absent") == nil)
    }

    @Test(arguments: [
        ("/", [""]), ("//evil.com/x", ["", "evil.com", "x"]), ("/a/", ["a"]), ("/a//", ["a", ""]),
        ("/a/../b", ["a", "..", "b"]),
    ])
    func `keeps segments as they are`(text: String, segments: [String]) throws {
        #expect(try target(text).segments == segments)
    }

    @Test(arguments: ["%zz", "%", "%1", "%00", "a%2Fb", "%ff", "%c0%af", "%ed%a0%80", "%41%zz"])
    func `a segment that stands for no text stays as it came`(text: String) throws {
        #expect(try target("/a/\(text)/%62?c=d").segments == ["a", text, "b"])
    }

    @Test func `the same goes for names and values, each by itself`() throws {
        let target = try target("/?a%41=%zz+&b=%00&%ff%41=1&c=%41+2")

        #expect(
            target.parameters.map { [$0.name, $0.value] } == [
                ["aA", "%zz+"], ["b", "%00"], ["%ff%41", "1"], ["c", "A 2"],
            ]
        )
    }

    @Test func `what stands behind an escaped ampersand counts where there is no other`() throws {
        let target = try target("/?a=1&amp;b=2&amp;a=3&amp;amp;c=4&amp;c=5&amp=6&amp%3Bd=7")

        #expect(["a", "b", "c", "amp", "d"].map { target.parameter($0) } == ["1", "2", "4", "6", nil])
    }

    @Test(arguments: [
        (64, 32, nil), (65, 32, RequestTarget.Excess.parameters), (64, 33, .segments), (999, 999, .segments),
    ])
    func `reads so many parameters and segments`(
        parameters: Int,
        segments: Int,
        excess: RequestTarget.Excess?
    ) throws {
        let query = (0..<parameters).map { "p\($0)" }.joined(separator: "&&")
        let target = try target(String(repeating: "/a", count: segments) + "/?&" + query + "&")

        #expect(target.excess == excess)
        #expect(target.parameters.count == min(parameters, 64))
        #expect(target.segments.count == min(segments, 32))
    }

    @Test(arguments: ["a", ""])
    func `refuses what does not start with a slash`(text: String) {
        #expect(throws: RequestError.self) { try target(text) }
    }

    @Test func `an absolute target without a path is the root`() throws {
        let bytes = Array("GET http://a?x=1 HTTP/1.1\r\nHost: a\r\nX-Request-Id: id-1\r\nX-A:  b \r\n\r\n".utf8)
        var parser = RequestParser()
        let head = try #require(try parser.advance(over: bytes.span))
        var random = SplitMix(seed: 2026)
        let peer = try #require(IPAddress("10.0.0.1"))

        let request = try Request(
            head,
            bytes: bytes.span,
            peer: peer,
            proxies: TrustedProxies(),
            randomness: &random
        )

        #expect(request.target.raw == Array("/?x=1".utf8))
        #expect(request.target.segments == [""])
        #expect(try request.headers[#require(HeaderName("x-a"))]?.description == "b")
        #expect(request.id.description == "id-1")
        #expect(request.client == peer)
    }
}
