import Service
import FakeGitHub
import SQLiteStore
import Usage
import TestSupport
import Testing

/// Errors of ranks as pictures: drawn once, and right for whoever gets them.
@Suite(.timeLimit(.minutes(10))) struct RankNoticeTests {
    /// How many errors were drawn so far; nil for none.
    private func drawn(_ ranks: RankService) async throws -> Double? {
        try Exposition(try await ranks.get("/metrics").body)
            .value("emblem_drawing_seconds_count", ["kind": "notice"])
    }

    private func picture(
        _ ranks: RankService,
        _ path: String,
        headers: [String: String] = [:]
    ) async throws -> RankService.Reply {
        try await ranks.get(path, headers: RankService.picture.merging(headers) { $1 })
    }

    @Test(arguments: ["", "?format=png&scale=4"])
    func `the same wrong address is drawn once, however often it is asked for`(query: String) async throws {
        let ranks = try RankService()
        let first = try await picture(ranks, "/api/rank/-x\(query)")
        for _ in 0..<9 {
            let again = try await picture(ranks, "/api/rank/-x\(query)")
            #expect(again.body == first.body)
            #expect(again.headers["x-error-code"] == "InvalidUsername")
            #expect(again.headers["x-error-status"] == "400")
            #expect(again.headers["etag"] == first.headers["etag"])
            #expect(again.headers["x-request-id"] != first.headers["x-request-id"])
        }

        #expect(try await drawn(ranks) == 1)
        let exposition = try Exposition(try await ranks.get("/metrics").body)
        #expect(exposition.value("emblem_drawing_seconds_count", ["kind": "rank"]) == nil)
    }

    @Test func `what is not in the picture makes no new one`() async throws {
        let ranks = try RankService()
        for path in [
            "/api/rank/-x", "/api/rank/-y?v=2", "/api/rank/a.b?scale=3&season=1999", "/api/rank/-x?format=svg",
        ] {
            #expect(try await text(picture(ranks, path)).contains("invalid username"))
        }
        #expect(try await drawn(ranks) == 1)
    }

    @Test func `another error or another look is another picture`() async throws {
        let ranks = try RankService()
        let paths = [
            "/api/rank/-x", "/api/rank/-x?theme=light", "/api/rank/-x?format=png", "/api/rank/-x?format=png&scale=1",
            "/api/rank/octocat?season=1999", "/api/rank/octocat?format=gif", "/api/rank/octocat?force=1",
        ]
        var bodies: Set<[UInt8]> = []
        for path in paths + paths { bodies.insert(try await picture(ranks, path).body) }

        #expect(bodies.count == paths.count)
        #expect(try await drawn(ranks) == Double(paths.count))
    }

    @Test func `many who ask at once have it drawn once`() async throws {
        let ranks = try RankService()
        let answers = try await withThrowingTaskGroup(of: RankService.Reply.self) { group in
            for index in 0..<20 {
                group.addTask { try await picture(ranks, "/api/rank/-x?format=png&scale=4&v=\(index)") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(answers.allSatisfy { $0.headers["x-error-code"] == "InvalidUsername" })
        #expect(Set(answers.map(\.body)).count == 1)
        #expect(try await drawn(ranks) == 1)
    }

    @Test func `users who are not there share one picture, and programs have none drawn`() async throws {
        let ranks = try RankService()
        for name in ["nobody", "nobody-2"] {
            #expect(try await ranks.get("/api/rank/\(name)").status == 404)
        }
        #expect(try await drawn(ranks) == nil)

        for name in ["nobody", "nobody-2", "nobody-3", "nobody"] {
            let answer = try await picture(ranks, "/api/rank/\(name)")
            #expect(answer.headers["x-error-code"] == "UserNotFound")
            #expect(answer.headers["cache-control"] == "public, max-age=300")
        }
        #expect(try await drawn(ranks) == 1)
        #expect(ranks.fake.requests.count == 3)
    }

    @Test func `without tokens any number of names is one picture`() async throws {
        let ranks = try RankService(tokens: [])
        for number in 0..<5 {
            let answer = try await picture(ranks, "/api/rank/user-\(number)?format=png")
            #expect(answer.headers["x-error-code"] == "TokensExhausted")
            #expect(answer.headers["cache-control"] == "public, max-age=60")
        }
        #expect(try await drawn(ranks) == 1)
    }

    @Test(arguments: [true, false])
    func `who brings a token gets the same picture for themselves, whoever asks first`(isFirst: Bool) async throws {
        let ranks = try RankService()
        for isPersonal in [isFirst, !isFirst, isFirst, !isFirst] {
            let headers = isPersonal ? ["Authorization": "Bearer \(RankService.caller)"] : [:]
            let answer = try await picture(ranks, "/api/rank/-x?format=png", headers: headers)

            #expect(answer.headers["cache-control"] == (isPersonal ? "private, no-store" : "public, max-age=300"))
            #expect(answer.headers["x-error-code"] == "InvalidUsername")
            #expect(answer.headers["vary"]?.contains("Authorization") == true)
        }
        #expect(try await drawn(ranks) == 2)
    }

    @Test func `too many lookups is a picture that was there before, with the figures of the moment in the headers`()
        async throws
    {
        let ranks = try RankService { $0.requestsPerAddress = 1 }
        let reset = "\(ServiceUnderTest.now.unixSeconds + 3600)"
        #expect(try await ranks.get("/api/rank/octocat").headers["x-ratelimit-reset"] == reset)
        for number in 0..<5 {
            let answer = try await picture(ranks, "/api/rank/user-\(number)")

            #expect(text(answer).contains("too many requests"))
            #expect(answer.headers["x-error-code"] == "RateLimitExceeded")
            #expect(answer.headers["x-error-status"] == "429")
            #expect(answer.headers["cache-control"] == "private, max-age=60")
            #expect(answer.headers["x-ratelimit-limit"] == "1")
            #expect(answer.headers["x-ratelimit-remaining"] == "0")
            #expect(answer.headers["x-ratelimit-reset"] == reset)
            ranks.time.advance(bySeconds: 60)
        }
        #expect(try await drawn(ranks) == nil)

        // The picture is the same, and the window that it is sent with another one.
        ranks.time.advance(bySeconds: 3600)
        #expect(try await ranks.get("/api/rank/nobody").status == 404)
        let later = try await picture(ranks, "/api/rank/user-0")
        #expect(later.headers["x-ratelimit-reset"] == "\(ranks.time.unixSeconds + 3600)")
        #expect(try await drawn(ranks) == nil)
    }

    // MARK: - Limits of drawing

    @Test func `beyond so many new pictures an address is told that, and what is there is free`() async throws {
        let ranks = try RankService(picturesPerAddress: 1)
        #expect(try await picture(ranks, "/api/rank/-x").headers["x-error-code"] == "InvalidUsername")
        let answer = try await picture(ranks, "/api/rank/octocat?theme=neon")

        #expect(answer.status == 200)
        #expect(text(answer).contains("too many requests"))
        #expect(answer.headers["x-error-code"] == "RateLimitExceeded")
        #expect(answer.headers["x-error-status"] == "429")
        #expect(answer.headers["cache-control"] == "private, max-age=60")
        // Lookups are counted apart.
        #expect(answer.headers["x-ratelimit-remaining"] == "100")
        #expect(try await picture(ranks, "/api/rank/-y").headers["x-error-code"] == "InvalidUsername")
        #expect(try await ranks.get("/api/rank/octocat?theme=neon").status == 400)

        ranks.time.advance(bySeconds: 60)
        #expect(try await picture(ranks, "/api/rank/octocat?theme=neon").headers["x-error-code"] == "InvalidTheme")
    }

    @Test func `what there is no time to draw is said to be so, and does not count`() async throws {
        let ranks = try RankService(picturesPerAddress: 1, queueTimeout: .seconds(-1))
        for path in ["/api/rank/-x?theme=dark", "/api/rank/nobody", "/api/rank/-x?theme=dark"] {
            let answer = try await picture(ranks, path)

            #expect(answer.status == 200)
            #expect(text(answer).contains("busy, try again"))
            #expect(answer.headers["x-error-code"] == "ServiceUnavailable")
            #expect(answer.headers["x-error-status"] == "503")
            #expect(answer.headers["x-ratelimit-limit"] == "100")
        }
    }
}
