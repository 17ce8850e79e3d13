import Deflate
import Foundation
import HTTP
@testable import Service
import Testing

@Suite(.timeLimit(.minutes(2))) struct RequestBodyTests {
    /// An endpoint that reads a body of up to 1,000 bytes, 2,000 once unpacked, and tells how long it is.
    private static let length = Endpoint(
        name: "length",
        family: "length",
        pattern: ["api", "length"],
        methods: [.post],
        body: BodyPolicy(maxBytes: 1000, maxUnpackedBytes: 2000)
    ) { _, _ in
        .read { body throws(Problem) in
            Response(
                .ok,
                headers: [.cacheControl: CacheControl.privateNoStore.value],
                body: Array("\(body.count)".utf8)
            )
        }
    }

    private static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        try Compressor(level: 6).gzip(bytes)
    }

    private func post(
        _ body: [UInt8],
        _ headers: [String: String] = [:],
        overSockets: Bool = false
    ) async throws -> (status: Int, text: String, headers: [String: String]) {
        let service = try ServiceUnderTest(overSockets: overSockets, endpoints: [Self.length])
        let answer = try await service.get("/api/length", method: "POST", headers: headers, body: body)
        return (answer.status, String(decoding: answer.body, as: UTF8.self), answer.headers)
    }

    @Test(arguments: [true, false]) func `an endpoint gets the body that it asks for`(overSockets: Bool) async throws {
        let answer = try await post(Array(repeating: 7, count: 1000), overSockets: overSockets)

        #expect(answer.status == 200)
        #expect(answer.text == "1000")
        #expect(answer.headers["x-cache"] == nil)
    }

    @Test(arguments: ["gzip", "x-gzip", "GZIP"]) func `a packed body is unpacked`(encoding: String) async throws {
        let packed = try Self.gzip(Array(repeating: 7, count: 2000))
        let answer = try await post(packed, ["Content-Encoding": encoding])

        #expect(answer.status == 200)
        #expect(answer.text == "2000")
    }

    @Test func `a body that is too large once unpacked is refused`() async throws {
        let packed = try Self.gzip(Array(repeating: 7, count: 1_000_000))
        #expect(packed.count < 2000)
        let service = try ServiceUnderTest(endpoints: [
            Endpoint(
                name: "length",
                family: "length",
                pattern: ["api", "length"],
                methods: [.post],
                body: BodyPolicy(maxBytes: 10_000, maxUnpackedBytes: 999_999)
            ) { _, _ in .read { _ throws(Problem) in Response(.ok) } }
        ])
        let answer = try await service.get(
            "/api/length",
            method: "POST",
            headers: ["Content-Encoding": "gzip"],
            body: packed
        )

        #expect(answer.status == 413)
        #expect(String(decoding: answer.body, as: UTF8.self).contains("\"PAYLOAD_TOO_LARGE\""))
        #expect(String(decoding: answer.body, as: UTF8.self).contains("at most 999999 bytes"))
    }

    @Test(arguments: [("gzip", 400, "no whole gzip file"), ("br", 415, "'br'; allowed: gzip, identity")])
    func `what cannot be unpacked is refused`(encoding: String, status: Int, words: String) async throws {
        let answer = try await post(Array("hello".utf8), ["Content-Encoding": encoding])

        #expect(answer.status == status)
        #expect(answer.text.contains(words))
    }

    @Test func `other methods of the address are refused`() async throws {
        let service = try ServiceUnderTest(endpoints: [Self.length])
        let answer = try await service.get("/api/length")

        #expect(answer.status == 405)
        #expect(answer.headers["allow"] == "POST")
    }

    @Test func `no other endpoint reads a body`() async throws {
        let service = try ServiceUnderTest(overSockets: true, endpoints: [Self.length])
        let answer = try await service.get("/api/badge/demo", method: "POST", body: Array("hello".utf8))

        #expect(answer.status == 405)
        #expect(answer.headers["connection"] == "close")
    }
}
