import Foundation
import SQLiteStore
import Usage
import Service
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct BadgeEndpointTests {
    /// What a browser's `<img>` sends.
    private static let picture = ["Accept": "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8"]

    @Test func `a badge has the documented headers`() async throws {
        let service = try ServiceUnderTest()
        try service.addUser("ann")
        let answer = try await service.get("/api/badge/ann")

        #expect(answer.status == 200)
        #expect(answer.headers["content-type"] == "image/svg+xml; charset=utf-8")
        #expect(answer.headers["cache-control"] == "public, max-age=900")
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["access-control-allow-origin"] == "*")
        #expect(answer.headers["cross-origin-resource-policy"] == "cross-origin")
        #expect(
            answer.headers["content-security-policy"]
                == "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
        )
        #expect(answer.headers["vary"]?.contains("Accept") == true)
        #expect(answer.headers["etag"]?.hasPrefix("\"") == true)
        #expect(answer.headers["x-request-id"]?.hasPrefix("req_") == true)
        #expect(answer.headers["x-cache"] == "MISS")
    }

    @Test(arguments: ["demo", "DEMO", "Demo"]) func `demo is fresh for an hour`(name: String) async throws {
        let answer = try await ServiceUnderTest().get("/api/badge/\(name)")

        #expect(answer.headers["cache-control"] == "public, max-age=3600")
        #expect(String(decoding: answer.body, as: UTF8.self).contains("1.3M tokens"))
    }

    @Test func `the second answer comes from the cache, whatever else the address says`() async throws {
        let service = try ServiceUnderTest()
        try service.addUser("ann")
        let first = try await service.get("/api/badge/ann?variant=level")

        for path in ["/api/badge/ann?variant=level", "/api/badge/ANN?v=2&variant=level&variant=streak&style=flat"] {
            let answer = try await service.get(path)
            #expect(answer.headers["x-cache"] == "HIT")
            #expect(answer.body == first.body)
        }
    }

    @Test func `names its ids as asked, and keeps the answers apart`() async throws {
        let service = try ServiceUnderTest()
        let plain = try await service.get("/api/badge/demo")
        let first = try await service.get("/api/badge/demo?id=first")
        let second = try await service.get("/api/badge/demo?id=second-2")

        #expect(String(decoding: first.body, as: UTF8.self).contains(" id=\"first-e"))
        #expect(String(decoding: second.body, as: UTF8.self).contains("url(#second-2-e"))
        #expect(!String(decoding: plain.body, as: UTF8.self).contains("first-"))
        #expect(try await service.get("/api/badge/demo?format=png&id=x").body.starts(with: [0x89, 0x50]))
    }

    @Test(arguments: ["1", "-a", "a%20b", "a%22", "%C3%A9", "a%00", String(repeating: "a", count: 33)])
    func `refuses ids that are none`(id: String) async throws {
        let answer = try await ServiceUnderTest().get("/api/badge/demo?id=\(id)")

        #expect(answer.status == 400)
        let text = String(decoding: answer.body, as: UTF8.self)
        #expect(text.contains("VALIDATION_ERROR") && text.contains("a letter, then up to 31 letters, digits, - and _"))
    }

    @Test func `who has it already is told so`() async throws {
        let service = try ServiceUnderTest()
        let first = try await service.get("/api/badge/demo", headers: ["Accept-Encoding": "identity"])
        let tag = try #require(first.headers["etag"])
        let second = try await service.get(
            "/api/badge/demo",
            headers: ["Accept-Encoding": "identity", "If-None-Match": tag]
        )

        #expect(second.status == 304)
        #expect(second.body.isEmpty)
        #expect(second.headers["etag"] == tag)
    }

    @Test func `HEAD has GET's headers and no body`() async throws {
        let service = try ServiceUnderTest()
        let get = try await service.get("/api/badge/demo", headers: ["Accept-Encoding": "identity"])
        let head = try await service.get("/api/badge/demo", method: "HEAD", headers: ["Accept-Encoding": "identity"])

        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(head.headers["content-length"] == "\(get.body.count)")
        #expect(head.headers["etag"] == get.headers["etag"])
    }

    @Test(arguments: [
        ("/api/badge/nobody", 404, "NOT_FOUND", "User 'nobody' not found."),
        ("/api/badge/wrapped", 404, "NOT_FOUND", "User 'wrapped' not found."),
        ("/api/badge/-x", 400, "VALIDATION_ERROR", "Invalid username '-x'"),
        ("/api/badge/\(String(repeating: "a", count: 40))", 400, "VALIDATION_ERROR", "1 to 39"),
        ("/api/badge/demo?variant=tiny", 400, "VALIDATION_ERROR", "Invalid variant 'tiny'; allowed: compact"),
        ("/api/badge/demo?color=red", 400, "VALIDATION_ERROR", "Invalid color 'red'; allowed: 3, 6 or 8 hex digits"),
        ("/api/badge/hidden", 403, "FORBIDDEN", "private"),
        ("/api/badges/demo", 404, "NOT_FOUND", "There is nothing at '/api/badges/demo'."),
        ("/api/badge/demo?theme=%3Cscript%3E", 400, "VALIDATION_ERROR", "Invalid theme '<script>'"),
    ])
    func `programs get the true status and JSON`(path: String, status: Int, code: String, words: String) async throws {
        let service = try ServiceUnderTest()
        try service.addUser("hidden", isPublic: false)
        let answer = try await service.get(path)

        #expect(answer.status == status)
        #expect(answer.headers["content-type"] == "application/json; charset=utf-8")
        #expect(answer.headers["vary"] == "Accept, Accept-Encoding")
        let body = try JSONDecoder().decode([String: [String: String]].self, from: Data(answer.body))
        #expect(body["error"]?["code"] == code)
        #expect(body["error"]?["message"]?.contains(words) == true)
    }

    @Test(arguments: [
        ("/api/badge/nobody?variant=heatmap", "404", "NOT_FOUND", "width=\"600\""),
        ("/api/badge/hidden", "403", "FORBIDDEN", "private profile"),
        ("/api/badge/demo?variant=detailed&style=none", "400", "VALIDATION_ERROR", "width=\"400\""),
        ("/nowhere", "404", "NOT_FOUND", "not found"),
    ])
    func `pictures say in words what is wrong`(path: String, status: String, code: String, words: String) async throws {
        let service = try ServiceUnderTest()
        try service.addUser("hidden", isPublic: false)
        let answer = try await service.get(path, headers: Self.picture)

        #expect(answer.status == 200)
        #expect(answer.headers["content-type"] == "image/svg+xml; charset=utf-8")
        #expect(answer.headers["x-error-status"] == status)
        #expect(answer.headers["x-error-code"] == code)
        #expect(answer.headers["cache-control"] == "public, max-age=300")
        #expect(String(decoding: answer.body, as: UTF8.self).contains(words))
        #expect(IndependentViewer.complaintOfXMLParser(about: answer.body) == nil)
    }

    @Test func `a long value is cut at 64 characters in the message`() async throws {
        let answer = try await ServiceUnderTest().get("/api/badge/demo?variant=\(String(repeating: "x", count: 500))")

        #expect(String(decoding: answer.body, as: UTF8.self).contains("'\(String(repeating: "x", count: 64))…'"))
    }

    @Test func `other methods are refused with those there are`() async throws {
        let answer = try await ServiceUnderTest().get("/api/badge/demo", method: "DELETE")

        #expect(answer.status == 405)
        #expect(answer.headers["allow"] == "GET, HEAD")
    }

    @Test(arguments: ["/api/health", "/api/v1/health"])
    func `health is never cached`(path: String) async throws {
        let service = try ServiceUnderTest()
        for _ in 0..<2 {
            let answer = try await service.get(path)
            #expect(answer.status == 200)
            #expect(answer.headers["cache-control"] == "no-cache")
            #expect(answer.headers["x-cache"] == nil)
            #expect(String(decoding: answer.body, as: UTF8.self).contains("\"database\":\"ok\""))
        }
    }

    @Test func `what cannot be drawn in time is answered with 503, and with a picture for whoever shows one`()
        async throws
    {
        let service = try ServiceUnderTest { $0.queueTimeout = .seconds(-1) }
        let json = try await service.get("/api/badge/demo")
        let picture = try await service.get("/api/badge/demo?variant=detailed", headers: Self.picture)

        #expect(json.status == 503)
        #expect(json.headers["retry-after"] == "1")
        #expect(picture.status == 200)
        #expect(picture.headers["x-error-status"] == "503")
        #expect(String(decoding: picture.body, as: UTF8.self).contains("busy, try again"))
        #expect(String(decoding: picture.body, as: UTF8.self).contains("width=\"400\""))
    }
}
