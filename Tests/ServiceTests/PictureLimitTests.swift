import Service
import HTTP
import SQLiteStore
import Usage
import Testing

/// How much may be drawn for one address, where the host limits that.
@Suite(.timeLimit(.minutes(10))) struct PictureLimitTests {
    private static let picture = ["Accept": "image/avif,image/webp,image/*"]

    private func service(
        _ count: Int?,
        window: Int = 60,
        time: MovableTime = MovableTime(),
        proxies: TrustedProxies = TrustedProxies()
    ) throws -> ServiceUnderTest {
        try ServiceUnderTest(secret: "a secret of sixteen", clock: time.time, proxies: proxies) { configuration in
            configuration.picturesPerAddress = count
            configuration.pictureWindow = window
        }
    }

    @Test func `beyond so many new pictures an address is told when to come back`() async throws {
        let time = MovableTime()
        let service = try service(2, time: time)
        for variant in ["level", "streak"] {
            #expect(try await service.get("/api/badge/demo?variant=\(variant)").status == 200)
        }
        time.advance(bySeconds: 20)
        let answer = try await service.get("/api/og/demo/stats")

        #expect(answer.status == 429)
        #expect(Int(try #require(answer.headers["retry-after"])).map((39...41).contains) == true)
        #expect(answer.headers["cache-control"] == "no-cache")
        let text = String(decoding: answer.body, as: UTF8.self)
        #expect(text.contains("\"RATE_LIMIT_EXCEEDED\""))
        #expect(text.contains("allowed: 2 in 60 s"))

        time.advance(bySeconds: 41)
        #expect(try await service.get("/api/badge/demo?variant=compact").status == 200)
    }

    @Test func `what is in the cache is free, by any spelling of its address`() async throws {
        let service = try service(1)
        _ = try await service.get("/api/badge/demo?variant=level")
        for path in ["/api/badge/demo?variant=level", "/api/badge/DEMO?v=2&variant=level"] {
            for _ in 0..<3 { #expect(try await service.get(path).headers["x-cache"] == "HIT") }
        }
        #expect(try await service.get("/api/badge/demo").status == 429)
    }

    @Test func `where an image is wanted it says so, for that client alone`() async throws {
        let service = try service(1)
        _ = try await service.get("/api/badge/demo")
        for path in ["/api/badge/demo?variant=level&color=123456", "/api/og/demo/stats"] {
            let answer = try await service.get(path, headers: Self.picture)
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"]?.hasPrefix("image/") == true)
            #expect(answer.headers["x-error-status"] == "429")
            #expect(answer.headers["x-error-code"] == "RATE_LIMIT_EXCEEDED")
            #expect(answer.headers["cache-control"] == "private, max-age=60")
        }
    }

    @Test func `an address does not use up what others may have`() async throws {
        let proxy = TrustedProxies([try #require(AddressBlock("127.0.0.1"))])
        let service = try service(1, proxies: proxy)
        for (client, statuses) in [("203.0.113.7", [200, 429]), ("203.0.113.8", [200, 429])] {
            for (number, status) in statuses.enumerated() {
                let path = "/api/badge/demo?color=\(client.suffix(1))0000\(number)"
                #expect(try await service.get(path, headers: ["X-Forwarded-For": client]).status == status)
            }
        }
    }

    @Test func `an old picture is better than none`() async throws {
        let time = MovableTime()
        let service = try service(1, window: 86_400, time: time)
        _ = try await service.get("/api/badge/demo")
        time.advance(bySeconds: 3601)
        let answer = try await service.get("/api/badge/demo")

        #expect(answer.status == 200)
        #expect(answer.headers["x-cache"] == "STALE")
    }

    @Test func `pictures of mistakes count, in words they are free`() async throws {
        let service = try service(2)
        // Looking for the user is one, drawing that there is none the other.
        let first = try await service.get("/api/badge/nobody?color=111111", headers: Self.picture)
        let second = try await service.get("/api/badge/nobody?color=222222", headers: Self.picture)
        let again = try await service.get("/api/badge/nobody?color=111111", headers: Self.picture)

        #expect(first.headers["x-error-status"] == "404")
        #expect(second.headers["x-error-status"] == "429")
        #expect(again.headers["x-error-status"] == "404")
        let wrong = "/api/og/demo/stats?theme=pink"
        #expect(try await service.get(wrong, headers: Self.picture).headers["x-error-status"] == "429")
        #expect(try await service.get(wrong).status == 400)
    }

    @Test func `what was changed is not shown as it was`() async throws {
        let service = try service(1)
        try service.addUser("ann")
        let before = try await service.get("/api/badge/ann")
        service.service.outdate(try #require(UserName("ann")))

        #expect(before.status == 200)
        #expect(try await service.get("/api/badge/ann").status == 429)
    }

    @Test func `what came to nothing does not count`() async throws {
        let service = try service(1)
        try service.breakStore()
        for variant in ["level", "streak", "compact"] {
            #expect(try await service.get("/api/badge/ann?variant=\(variant)").status == 503)
        }
        #expect(try await service.get("/api/badge/demo").status == 200)
    }

    @Test func `an owner's year counts once, however often it is shown`() async throws {
        let service = try service(2)
        try service.addUser("ann")
        let name = try #require(UserName("ann"))
        let token = try service.profiles.addToken(for: name, label: "test", at: ServiceUnderTest.now).token
        for _ in 0..<3 {
            let headers = ["Authorization": "Bearer \(token)"]
            #expect(try await service.get("/api/og/wrapped/2026", headers: headers).status == 200)
        }
        #expect(try await service.get("/api/badge/demo").status == 200)
        #expect(try await service.get("/api/badge/demo?variant=level").status == 429)
    }

    @Test func `being refused is drawn once for all, whatever look is asked for`() async throws {
        let service = try service(1)
        _ = try await service.get("/api/badge/demo")
        for scale in 1...4 {
            for theme in ["dark", "light"] {
                let path = "/api/og/demo/stats?theme=\(theme)&scale=\(scale)"
                #expect(try await service.get(path, headers: Self.picture).headers["x-error-status"] == "429")
            }
        }
        let figures = String(decoding: try await service.get("/metrics").body, as: UTF8.self)
        #expect(!figures.contains("kind=\"notice\""))
    }

    @Test func `guessing tokens counts`() async throws {
        let service = try service(2)
        var statuses: [Int] = []
        for guess in 0..<3 {
            let headers = ["Authorization": "Bearer guess-\(guess)"]
            statuses.append(try await service.get("/api/og/wrapped/2026", headers: headers).status)
        }
        #expect(statuses == [401, 401, 429])
    }

    @Test func `unless told nobody is limited`() async throws {
        let service = try service(nil)
        for number in 100..<160 {
            #expect(try await service.get("/api/badge/demo?color=000\(number)").status == 200)
        }
    }
}
