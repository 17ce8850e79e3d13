import HTTP
import Testing

@Suite struct StoredResponseTests {
    private let stored = StoredResponse(
        Response(.ok, headers: [.contentType: "image/svg+xml", .vary: "Accept"], body: Array("<svg/>".utf8)),
        gzip: [1, 2]
    )

    private func head(_ form: StoredResponse.Form) -> [Substring] {
        String(decoding: form.head, as: UTF8.self).split(separator: "\r\n")
    }

    private func form(gzip: Bool = false, ifNoneMatch: String? = nil) -> (form: StoredResponse.Form, status: Status) {
        let bytes = Array((ifNoneMatch ?? "").utf8)
        return stored.form(acceptsGzip: gzip, bytes: bytes.span, ifNoneMatch: ifNoneMatch.map { _ in 0..<bytes.count })
    }

    @Test func `the plain form announces its length, tag and what it varies on`() throws {
        let (form, status) = form()
        let tag = try #require(stored.etag)

        #expect(status == .ok)
        #expect(head(form).first == "HTTP/1.1 200 OK")
        #expect(head(form).contains("Content-Length: 6"))
        #expect(head(form).contains("ETag: \(tag)"))
        #expect(head(form).contains("Vary: Accept, Accept-Encoding"))
    }

    @Test func `the compressed form has another tag`() throws {
        let (form, _) = form(gzip: true)

        #expect(form.body == [1, 2])
        #expect(head(form).contains("Content-Encoding: gzip"))
        #expect(head(form).contains("Content-Length: 2"))
        #expect(try !head(form).contains("ETag: \(#require(stored.etag))"))
    }

    @Test func `a client that has it gets 304 without a body`() throws {
        let tag = try #require(stored.etag).description
        let (form, status) = form(ifNoneMatch: tag)

        #expect(status == .notModified)
        #expect(form.body.isEmpty)
        #expect(head(form).first == "HTTP/1.1 304 Not Modified")
        #expect(!head(form).contains { $0.hasPrefix("Content-Length") || $0.hasPrefix("Content-Encoding") })
        #expect(head(form).contains { $0.hasPrefix("Content-Type") })
        #expect(head(form).contains("ETag: \(tag)"))
        #expect(self.form(gzip: true, ifNoneMatch: tag).status == .ok)
    }

    @Test func `errors have no tag`() {
        #expect(StoredResponse(Response(.notFound, body: [1])).etag == nil)
    }

    @Test func `counts the bytes it keeps`() {
        #expect(stored.cost > stored.plain.head.count * 4)
    }

    @Test func `what is kept has no room to grow`() {
        var body: [UInt8] = []
        body.reserveCapacity(10_000)
        body.append(contentsOf: repeatElement(7, count: 5000))
        let stored = StoredResponse(Response(.ok, body: body), gzip: body)

        #expect(stored.plain.body == body)
        #expect(stored.plain.body.capacity < 5100)
        #expect((stored.gzip?.body.capacity ?? .max) < 5100)
    }
}
