import Service
import PNGCoding
import SQLiteStore
import Usage
import Pictures
import Testing

/// What people put at the ends of addresses and between their parameters.
@Suite(.timeLimit(.minutes(10))) struct AddressHabitTests {
    private static let picture = ["Accept": "image/avif,image/webp,image/*"]

    private func service() throws -> ServiceUnderTest {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        try service.addUser("ann")
        return service
    }

    @Test(arguments: [
        ("/api/badge/ann.svg", "/api/badge/ann"), ("/api/badge/ann.png", "/api/badge/ann?format=png"),
        ("/api/badge/demo.svg", "/api/badge/demo"),
        ("/api/badge/Demo.png?scale=1", "/api/badge/demo?format=png&scale=1"),
        ("/api/badge/ann.svg?format=png", "/api/badge/ann"), ("/api/badge/ann?as=png&format=svg", "/api/badge/ann.png"),
        ("/api/badge/ann.svg?as=png", "/api/badge/ann"),
        ("/api/badge/ann.png/?variant=level", "/api/badge/ann?variant=level&format=png"),
        ("/api/badge/ann/", "/api/badge/ann"), ("/api/badge/demo/?variant=streak", "/api/badge/demo?variant=streak"),
        ("/api/og/ann/stats.png", "/api/og/ann/stats"), ("/api/og/ann/weekly/", "/api/og/ann/weekly"),
        ("/api/og/ann/stats.png?format=square", "/api/og/ann/stats?format=square"),
        ("/api/og/ann/achievement/first-sync.png", "/api/og/ann/achievement/first-sync"),
        ("/api/badge/ann?variant=level&amp;theme=light", "/api/badge/ann?variant=level&theme=light"),
        ("/api/badge/ann?amp;theme=light&variant=level", "/api/badge/ann?variant=level&theme=light"),
        ("/api/badge/ann?v=1&amp;amp;theme=light", "/api/badge/ann?theme=light"),
        ("/api/badge/ann?v=1&amp;theme=light&theme=dark", "/api/badge/ann?theme=dark"),
    ])
    func `an address is read as it was meant`(written: String, meant: String) async throws {
        let service = try service()
        let answers = [try await service.get(meant), try await service.get(written)]

        #expect(answers.map(\.status) == [200, 200])
        #expect(answers[0].body == answers[1].body)
        #expect(answers[0].headers["content-type"] == answers[1].headers["content-type"])
        #expect(answers[1].headers["x-cache"] == "HIT", "it is the same picture")
    }

    @Test func `a share link and a wrapped card have their suffix too`() async throws {
        let service = try service()
        let link = try #require(service.link(user: "ann", year: 2026))
        let name = try #require(UserName("ann"))
        let token = try service.profiles.addToken(for: name, label: "test", at: ServiceUnderTest.now).token
        let owner = ["Authorization": "Bearer \(token)"]

        #expect(try await service.get(link.replacing("2026?", with: "2026.png?")).status == 200)
        #expect(try await service.get(link.replacing("&", with: "&amp;")).status == 200)
        #expect(try await service.get("/api/og/wrapped/2026.png/", headers: owner).status == 200)
    }

    @Test(arguments: ["/api/badge/ann.jpg", "/api/badge/ann.webp", "/api/badge/ann.svg.png", "/api/badge/.svg"])
    func `what is no type of ours is no suffix`(path: String) async throws {
        #expect(try await service().get(path).status == 400)
    }

    @Test(arguments: ["/api/og/ann/stats.svg", "/api/og/ann/stats//", "/api/health.png", "/api/badge"])
    func `what is nowhere stays nowhere`(path: String) async throws {
        #expect(try await service().get(path).status == 404)
    }

    @Test(arguments: ["/api/health/", "/api/v1/health/", "/metrics/"])
    func `reports are found with a slash too`(path: String) async throws {
        #expect(try await service().get(path).status == 200)
    }

    @Test func `a name may hold underscores behind its first character`() async throws {
        let service = try service()
        try service.addUser("ann_acme")

        #expect(try await service.get("/api/badge/ANN_acme").status == 200)
        let wrong = try await service.get("/api/badge/_ann")
        #expect(wrong.status == 400)
        #expect(
            String(decoding: wrong.body, as: UTF8.self).contains("letters, digits, - and _, a letter or digit first")
        )
    }

    @Test(arguments: [(64, 200), (65, 400), (4000, 400)])
    func `an address has so many parameters at most`(count: Int, status: Int) async throws {
        let service = try service()
        let query = (0..<count).map { _ in "a" }.joined(separator: "&")
        let answer = try await service.get("/api/badge/ann?\(query)")
        let shown = try await service.get("/api/og/ann/stats?\(query)", headers: Self.picture)

        #expect(answer.status == status)
        #expect((shown.headers["x-error-status"] ?? "200") == "\(status)")
        #expect(shown.headers["content-type"] == "image/png")
        if status == 400 { #expect(String(decoding: answer.body, as: UTF8.self).contains("at most 64")) }
        let rank = try await service.get("/api/rank/octocat?\(query)")
        #expect((rank.status == 400) == (status == 400))
    }

    @Test(arguments: [(32, 404), (33, 400), (4000, 400)])
    func `an address has so many segments at most`(count: Int, status: Int) async throws {
        let path = String(repeating: "/a", count: count)
        #expect(try await service().get(path).status == status)
        #expect(try await service().get(path + "/").status == status)
    }
}

/// Errors as pictures: of the size and the kind that the address would have had.
@Suite(.timeLimit(.minutes(10))) struct ErrorPictureTests {
    private static let picture = ["Accept": "image/avif,image/webp,image/*"]

    @Test(arguments: [
        ("/api/og/demo/nowhere", 1200, 630), ("/api/og/demo/nowhere?format=square", 1080, 1080),
        ("/api/og/demo/nowhere.png?format=story", 1080, 1920), ("/api/og/", 1200, 630), ("/api/og", 1200, 630),
        ("/api/og/%zz/stats", 1200, 630), ("/api/og/demo/achievement/", 1200, 630), ("/api/og/a/b/c/d/e", 1200, 630),
        ("/api/og/nobody/stats.png", 1200, 630), ("/api/og/wrapped/1999.png?format=story", 1080, 1920),
        ("/api/badge/nobody.png?variant=detailed", 800, 200), ("/api/badge/a/b.png?variant=detailed&scale=1", 400, 100),
        ("/api/badge/%zz?variant=heatmap&format=png&scale=1", 600, 100), ("/api/rank/-x.png", 800, 240),
        ("/api/rank/a/b/c.png?scale=1", 400, 120),
        ("/api/badge/nobody.png?format=poster&scale=1&variant=heatmap", 600, 100),
    ])
    func `is a PNG where one was asked for`(path: String, width: Int, height: Int) async throws {
        let answer = try await ServiceUnderTest().get(path, headers: Self.picture)
        let picture = try PNGPicture(answer.body)

        #expect(answer.headers["x-error-status"] != nil)
        #expect((picture.width, picture.height) == (width, height))
    }

    @Test(arguments: [
        ("/api/badge/nobody.svg?variant=detailed&format=png", 400, 100), ("/api/badge/a/b?variant=detailed", 400, 100),
        ("/api/badge/%zz?variant=heatmap", 600, 100), ("/api/rank/-x", 400, 120),
        ("/api/rank/-x.svg?format=png", 400, 120),
        ("/api/rank/a/b", 400, 120), ("/api/rank", 400, 120), ("/api/rank/-x?as=svg&format=json", 400, 120),
    ])
    func `is an SVG where one was asked for`(path: String, width: Int, height: Int) async throws {
        let answer = try await ServiceUnderTest().get(path, headers: Self.picture)

        #expect(answer.headers["content-type"] == "image/svg+xml; charset=utf-8")
        #expect(String(decoding: answer.body, as: UTF8.self).contains("width=\"\(width)\" height=\"\(height)\""))
    }

    @Test(arguments: [
        "/api/badge/nobody", "/api/badge/nobody.png", "/api/og/nobody/stats", "/api/og/wrapped/2026", "/nowhere",
        "/api/rank/-x", "/api/rank/-x.png", "/api/rank/octocat?season=1", "/api/badge/ann?theme=pink",
    ])
    func `depends on the same as its JSON does`(path: String) async throws {
        let service = try ServiceUnderTest()
        for headers in [[:], ["Authorization": "Bearer x"]] {
            let json = try await service.get(path, headers: headers)
            let shown = try await service.get(path, headers: headers.merging(Self.picture) { $1 })

            #expect(shown.headers["content-type"]?.hasPrefix("image/") == true)
            #expect(json.headers["vary"] != nil)
            #expect(json.headers["vary"] == shown.headers["vary"])
        }
    }
}
