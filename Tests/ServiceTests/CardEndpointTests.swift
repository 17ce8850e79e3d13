import Cards
import Foundation
import PNGCoding
import SQLiteStore
import Usage
import Quantities
import Service
import Pictures
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct CardEndpointTests {
    private static let picture = ["Accept": "image/webp,image/*,*/*;q=0.8"]

    @Test(arguments: [
        ("/api/og/ann/stats", "public, max-age=3600, stale-while-revalidate=86400"),
        ("/api/og/ann/achievement/first-sync", "public, max-age=3600, stale-while-revalidate=86400"),
        ("/api/og/ann/weekly", "public, max-age=1800, stale-while-revalidate=3600"),
    ])
    func `a card has its documented size and headers`(path: String, cacheControl: String) async throws {
        let service = try ServiceUnderTest()
        try service.addUser("ann")
        let answer = try await service.get(path)
        let card = try PNGPicture(answer.body)

        #expect(answer.status == 200)
        #expect((card.width, card.height) == (1200, 630))
        #expect(answer.body.count < 150_000)
        #expect(answer.headers["content-type"] == "image/png")
        #expect(answer.headers["cache-control"] == cacheControl)
        #expect(answer.headers["cross-origin-resource-policy"] == "cross-origin")
        #expect(answer.headers["content-security-policy"] == nil)
    }

    @Test(arguments: [("standard", 1200, 630), ("story", 1080, 1920), ("square", 1080, 1080)])
    func `a card comes in three formats`(format: String, width: Int, height: Int) async throws {
        let service = try ServiceUnderTest()
        try service.addUser("ann")
        let answer = try await service.get("/api/og/ann/stats?format=\(format)&theme=light")
        let card = try PNGPicture(answer.body)

        #expect((card.width, card.height) == (width, height))
        #expect(answer.body.count < 150_000)
    }

    @Test func `somebody without activity gets a card that says so, for ten minutes`() async throws {
        let service = try ServiceUnderTest()
        let ann = try #require(UserName("ann"))
        try service.profiles.addUser(ann, at: ServiceUnderTest.now)
        let answer = try await service.get("/api/og/ann/stats")

        #expect(answer.status == 200)
        #expect(answer.headers["cache-control"] == "public, max-age=600")
        #expect(answer.headers["content-type"] == "image/png")
    }

    @Test(arguments: [
        ("/api/og/nobody/stats", 404, "NOT_FOUND"),
        ("/api/og/hidden/weekly", 403, "FORBIDDEN"),
        ("/api/og/ann/achievement/no-such-thing", 404, "NOT_FOUND"),
        ("/api/og/ann/achievement/days-365", 404, "NOT_FOUND"),
        ("/api/og/ann/stats?format=poster", 400, "VALIDATION_ERROR"),
        ("/api/og/ann/stats?theme=auto", 400, "VALIDATION_ERROR"),
        ("/api/og/wrapped/2026", 401, "UNAUTHORIZED"),
        ("/api/og/wrapped/20x6", 400, "VALIDATION_ERROR"),
        ("/api/og/wrapped/1999", 400, "VALIDATION_ERROR"),
        ("/api/og/wrapped/99999999999999999999", 400, "VALIDATION_ERROR"),
        ("/api/og/wrapped/\(String(repeating: "a", count: 40))", 400, "VALIDATION_ERROR"),
    ])
    func `programs get the true status, viewers a card that says why`(path: String, status: Int, code: String)
        async throws
    {
        let service = try ServiceUnderTest()
        try service.addUser("ann")
        try service.addUser("hidden", isPublic: false)
        let json = try await service.get(path)
        let shown = try await service.get(path, headers: Self.picture)

        #expect(json.status == status)
        #expect(String(decoding: json.body, as: UTF8.self).contains("\"code\":\"\(code)\""))
        #expect((json.headers["www-authenticate"] == "Bearer") == (status == 401))
        #expect(shown.status == 200)
        #expect(shown.headers["x-error-status"] == "\(status)")
        #expect(try PNGPicture(shown.body).width == 1200)
    }

    @Test func `an error's card has the format asked for`() async throws {
        let answer = try await ServiceUnderTest().get("/api/og/nobody/stats?format=story", headers: Self.picture)

        #expect(try PNGPicture(answer.body).height == 1920)
    }

    @Test func `the year is shown to its owner by token, also when the profile is private`() async throws {
        let service = try ServiceUnderTest()
        try service.addUser("hidden", isPublic: false)
        let name = try #require(UserName("hidden"))
        let token = try service.profiles.addToken(for: name, label: "test", at: ServiceUnderTest.now).token
        let answer = try await service.get("/api/og/wrapped/2026", headers: ["Authorization": "Bearer \(token)"])

        #expect(answer.status == 200)
        #expect(answer.headers["vary"]?.contains("Authorization") == true)
        #expect(answer.headers["link"] == nil, "without a secret there are no links")
    }

    @Test func `the owner's year is kept, and renewed when something about them changes`() async throws {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        try service.addUser("ann")
        let name = try #require(UserName("ann"))
        let token = try service.profiles.addToken(for: name, label: "test", at: ServiceUnderTest.now).token
        func ask() async throws -> (status: Int, body: [UInt8], headers: [String: String]) {
            try await service.get("/api/og/wrapped/2026", headers: ["Authorization": "bearer \(token)"])
        }
        let first = try await ask()
        let second = try await ask()
        #expect([first, second].map { $0.headers["x-cache"] } == ["MISS", "HIT"])
        #expect(first.body == second.body)
        #expect(try await service.get("/api/og/wrapped/2026").status == 401, "what is kept is the owner's")

        try service.profiles.update(name, UserChanges(displayName: "Ann Example"))
        service.service.forget(name)
        let third = try await ask()
        #expect(third.headers["x-cache"] == "MISS")
        #expect(third.body != first.body)
    }

    @Test func `the owner of a private profile gets no link, which would show nothing`() async throws {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        try service.addUser("hidden", isPublic: false)
        let name = try #require(UserName("hidden"))
        let token = try service.profiles.addToken(for: name, label: "test", at: ServiceUnderTest.now).token
        let answer = try await service.get("/api/og/wrapped/2026", headers: ["Authorization": "Bearer \(token)"])

        #expect(answer.status == 200)
        #expect(answer.headers["link"] == nil)
    }

    @Test(arguments: [[:], picture]) func `no shared cache keeps it that somebody has not said who they are`(
        headers: [String: String]
    ) async throws {
        let answer = try await ServiceUnderTest().get("/api/og/wrapped/2026", headers: headers)

        #expect(answer.headers["cache-control"] == "private, max-age=300")
        #expect(answer.headers["vary"]?.contains("Authorization") == true)
        #expect(answer.headers["vary"]?.contains("Accept") == true)
    }

    @Test func `an error is drawn only for whoever wants to see it, and once`() async throws {
        let service = try ServiceUnderTest()
        func drawn() async throws -> Double? {
            try Exposition(try await service.get("/metrics").body)
                .value("emblem_drawing_seconds_count", ["kind": "notice"])
        }
        let wrong = ["/api/og/nobody/stats?format=story", "/api/og/nobody/stats?format=poster", "/nowhere"]
        for path in wrong { #expect(try await service.get(path).status >= 400) }
        #expect(try await drawn() == nil)

        for _ in 0..<3 {
            for path in wrong {
                #expect(try await service.get(path, headers: Self.picture).headers["x-error-code"] != nil)
            }
        }
        #expect(try await drawn() == 3)
    }

    @Test func `an error's picture says how it was found`() async throws {
        let service = try ServiceUnderTest()
        let answers = try await [
            service.get("/api/og/nobody/stats", headers: Self.picture), service.get("/api/og/nobody/stats"),
            service.get("/api/og/nobody/stats", headers: Self.picture),
        ]

        #expect(answers.map { $0.headers["x-cache"] } == ["MISS", "HIT", "HIT"])
        #expect(answers[0].body == answers[2].body)
        #expect(answers.map { $0.headers["content-type"] == "image/png" } == [true, false, true])
    }

    @Test func `a token that is nobody's is refused`() async throws {
        let answer = try await ServiceUnderTest().get(
            "/api/og/wrapped/2026",
            headers: ["Authorization": "Bearer emblem_\(String(repeating: "0", count: 64))"]
        )

        #expect(answer.status == 401)
    }

    @Test func `two owners never see each other's year`() async throws {
        let service = try ServiceUnderTest()
        var cards: [[UInt8]] = []
        for owner in ["ann", "bob"] {
            try service.addUser(owner)
            let name = try #require(UserName(owner))
            let token = try service.profiles.addToken(for: name, label: "test", at: ServiceUnderTest.now).token
            cards.append(
                try await service.get("/api/og/wrapped/2026", headers: ["Authorization": "Bearer \(token)"]).body
            )
        }

        #expect(cards[0] != cards[1])
    }

    @Test func `whoever holds a signed link sees the year`() async throws {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        try service.addUser("ann")
        let link = try #require(service.link(user: "ann", year: 2026))
        let answer = try await service.get(link)

        #expect(answer.status == 200)
        #expect(try PNGPicture(answer.body).width == 1200)
    }

    @Test func `the owner's answer names a link that holds`() async throws {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        try service.addUser("ann")
        let name = try #require(UserName("ann"))
        let token = try service.profiles.addToken(for: name, label: "test", at: ServiceUnderTest.now).token
        let answer = try await service.get(
            "/api/og/wrapped/2026?format=square",
            headers: ["Authorization": "Bearer \(token)"]
        )
        let field = try #require(answer.headers["link"])
        #expect(field.hasSuffix(">; rel=\"canonical\""))
        let path = String(field.dropFirst().prefix { $0 != ">" })

        #expect(try PNGPicture(try await service.get(path).body).height == 1080)
    }

    @Test(arguments: [
        ("user=ann", "user=bob"), ("2026?", "2025?"), ("format=standard", "format=story"), ("exp=1", "exp=2"),
    ])
    func `a link that was changed is refused`(part: String, other: String) async throws {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        try service.addUser("ann")
        try service.addUser("bob")
        let link = try #require(service.link(user: "ann", year: 2026))
        #expect(link.contains(part))

        #expect(try await service.get(link.replacing(part, with: other)).status == 403)
    }

    @Test func `a link of yesterday is refused, also when its picture is in the cache`() async throws {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        try service.addUser("ann")
        let fresh = try #require(service.link(user: "ann", year: 2026))
        let old = try #require(service.link(user: "ann", year: 2026, daysAgo: 31))

        #expect(try await service.get(fresh).status == 200)
        #expect(try await service.get(old).status == 403)
    }

    @Test func `without a secret no link holds`() async throws {
        let signed = try ServiceUnderTest(secret: "a secret of the deployment")
        try signed.addUser("ann")
        let link = try #require(signed.link(user: "ann", year: 2026))

        #expect(try await ServiceUnderTest().get(link).status == 404)
    }

    @Test func `PNG badges have the scale asked for`() async throws {
        let service = try ServiceUnderTest()
        for (scale, width) in [("1", 110), ("2", 220), ("4", 440)] {
            let answer = try await service.get("/api/badge/demo?variant=compact&format=png&scale=\(scale)")
            #expect(answer.headers["content-type"] == "image/png")
            #expect(try PNGPicture(answer.body).width == width)
        }
        #expect(try await service.get("/api/badge/demo?format=png&scale=5").status == 400)
    }

    @Test func `a card that cannot be drawn in time is a badge that says so, and a card once there is one`()
        async throws
    {
        let service = try ServiceUnderTest { $0.queueTimeout = .seconds(-1) }
        let early = try await service.get("/api/og/demo/stats?format=square", headers: Self.picture)
        await withCheckedContinuation { continuation in
            service.service.prepareForOverload { continuation.resume() }
        }
        let late = try await service.get("/api/og/demo/stats?format=square", headers: Self.picture)

        #expect(early.headers["x-error-status"] == "503")
        #expect(early.headers["content-type"] == "image/svg+xml; charset=utf-8")
        #expect(String(decoding: early.body, as: UTF8.self).contains("busy, try again"))
        #expect(late.headers["x-error-status"] == "503")
        #expect(late.headers["content-type"] == "image/png")
        #expect(try PNGPicture(late.body).height == 1080)
    }

    @Test(arguments: [
        ("/api/badge/demo?format=png&scale=3&variant=detailed&color=ff0000", 1200, 300),
        ("/api/rank/octocat?format=png&scale=1&theme=light", 400, 120),
    ])
    func `what cannot be drawn in time is a PNG where one was asked for`(path: String, width: Int, height: Int)
        async throws
    {
        let service = try ServiceUnderTest { $0.queueTimeout = .seconds(-1) }
        let first = try await service.get(path, headers: Self.picture)
        #expect(first.headers["content-type"] == "image/svg+xml; charset=utf-8", "until it is painted")
        // BackgroundRenderer are done one after the other, so this one is painted before the cards are.
        await withCheckedContinuation { continuation in
            service.service.prepareForOverload { continuation.resume() }
        }
        let answer = try await service.get(path, headers: Self.picture)
        let picture = try PNGPicture(answer.body)

        #expect([first, answer].allSatisfy { $0.headers["x-error-status"] == "503" })
        #expect((picture.width, picture.height) == (width, height))
    }
}
