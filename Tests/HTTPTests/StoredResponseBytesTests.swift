import HTTP
import Testing

@Suite struct StoredResponseBytesTests {
    private static let svg = Response(
        .ok,
        headers: [
            .contentType: "image/svg+xml; charset=utf-8", .cacheControl: CacheControl(.public, maxAge: 900).value,
            .vary: "Accept", .xErrorStatus: "404",
        ],
        body: Array("<svg/>".utf8)
    )

    private static let responses = [
        StoredResponse(svg), StoredResponse(svg, gzip: [1, 2, 3]), StoredResponse(svg, gzip: []),
        StoredResponse(Response(.notFound, headers: [.link: "<a>; rel=\"b: c\""], body: Array("{}".utf8))),
        StoredResponse(Response(.ok)),
    ]

    @Test(arguments: responses.indices) func `an answer comes back as it was`(index: Int) throws {
        let before = Self.responses[index]
        let after = try #require(StoredResponse(serialized: before.serialized))

        #expect(after.status == before.status)
        #expect(after.shownStatus == before.shownStatus)
        #expect(after.etag == before.etag)
        #expect(after.plain.head == before.plain.head && after.plain.body == before.plain.body)
        #expect(after.gzip?.head == before.gzip?.head && after.gzip?.body == before.gzip?.body)
        #expect(after.cost == before.cost)
    }

    @Test func `bytes that are cut or longer are no answer`() {
        let bytes = Self.responses[1].serialized
        for length in bytes.indices { #expect(StoredResponse(serialized: Array(bytes[..<length])) == nil) }
        #expect(StoredResponse(serialized: bytes + [0]) == nil)
    }

    @Test func `a byte that has changed is noticed`() {
        let bytes = Self.responses[1].serialized
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x20
            if let read = StoredResponse(serialized: damaged) {
                Issue.record("byte \(index) reads as \(String(decoding: read.plain.head, as: UTF8.self))")
            }
        }
    }

    @Test func `lengths without end are no answer, whoever has written them`() {
        for length in [0xFF, 0x7F] as [UInt8] {
            var bytes = [1] + [UInt8](repeating: 0xFF, count: 24) + Array("HTTP/1.1 200 OK\r\n".utf8)
            for index in stride(from: 1, to: 25, by: 8) { bytes[index] = length }
            #expect(StoredResponse(serialized: bytes + Array(EntityTag(of: bytes).description.utf8)) == nil)
        }
    }
}
