import Service
import SQLiteStore
import Usage
import Testing

/// What a credential chooses, which no cache may give to anybody else.
@Suite(.timeLimit(.minutes(10))) struct PersonalAnswerTests {
    private static let viewers: [[String: String]] = [[:], ["Accept": "image/avif,image/webp,image/*"]]

    private func owner(of service: ServiceUnderTest, _ name: String = "ann") throws -> [String: String] {
        let user = try #require(UserName(name))
        let token = try service.profiles.addToken(for: user, label: "test", at: ServiceUnderTest.now).token
        return ["Authorization": "Bearer \(token)"]
    }

    @Test(arguments: ["ann", "hidden"]) func `an owner's year is theirs alone`(name: String) async throws {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        try service.addUser(name, isPublic: name == "ann")
        let owner = try owner(of: service, name)
        let first = try await service.get("/api/og/wrapped/2026", headers: owner)
        let again = try await service.get("/api/og/wrapped/2026", method: "HEAD", headers: owner)
        let tag = try #require(first.headers["etag"])
        let unchanged = try await service.get(
            "/api/og/wrapped/2026",
            headers: owner.merging(["If-None-Match": tag]) { $1 }
        )

        #expect([first, again, unchanged].map(\.status) == [200, 200, 304])
        for answer in [first, again, unchanged] {
            #expect(answer.headers["cache-control"] == "private, max-age=900, stale-while-revalidate=1800")
            #expect(answer.headers["vary"]?.contains("Authorization") == true)
        }
    }

    @Test func `an owner without activity is theirs alone too`() async throws {
        let service = try ServiceUnderTest()
        try service.profiles.addUser(try #require(UserName("ann")), at: ServiceUnderTest.now)
        let answer = try await service.get("/api/og/wrapped/2026", headers: try owner(of: service))

        #expect(answer.headers["cache-control"] == "private, max-age=600")
    }

    @Test(arguments: viewers) func `an error that a credential has chosen is kept by nobody`(
        viewer: [String: String]
    ) async throws {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        try service.addUser("ann")
        let owner = try owner(of: service).merging(viewer) { $1 }
        let stranger = viewer.merging(["Authorization": "Bearer emblem_0"]) { $1 }
        var answers = [
            try await service.get("/api/og/wrapped/2026", headers: stranger),
            try await service.get("/api/og/wrapped/1999", headers: owner),
            try await service.get("/api/og/wrapped/2026?format=poster", headers: owner),
        ]
        try service.breakStore()
        answers.append(try await service.get("/api/og/wrapped/2026", headers: owner))

        #expect(answers.map { $0.headers["x-error-status"] ?? "\($0.status)" } == ["401", "400", "400", "503"])
        for answer in answers {
            #expect(answer.headers["cache-control"] == "private, no-store")
            #expect(answer.headers["vary"]?.contains("Authorization") == true)
        }
    }

    @Test(arguments: viewers) func `that there is too much to draw is nobody else's matter`(
        viewer: [String: String]
    ) async throws {
        let service = try ServiceUnderTest { $0.queueTimeout = .seconds(-1) }
        try service.addUser("ann")
        let owner = try owner(of: service).merging(viewer) { $1 }
        let early = try await service.get("/api/og/wrapped/2026", headers: owner)
        await withCheckedContinuation { continuation in
            service.service.prepareForOverload { continuation.resume() }
        }
        let late = try await service.get("/api/og/wrapped/2026", headers: owner)

        for answer in [early, late] {
            #expect((answer.headers["x-error-status"] ?? "\(answer.status)") == "503")
            #expect(answer.headers["cache-control"] == "private, no-store")
        }
    }

    @Test(arguments: ["", "?format=json", "?format=png"]) func `a rank asked for with a token is kept by nobody`(
        query: String
    ) async throws {
        let service = try ServiceUnderTest()
        for viewer in Self.viewers {
            for token in ["bad", "ghp_0123456789012345678901234567890123456789"] {
                let headers = viewer.merging(["Authorization": "Bearer \(token)"]) { $1 }
                let answer = try await service.get("/api/rank/octocat\(query)", headers: headers)
                #expect(answer.headers["cache-control"] == "private, no-store")
                #expect(answer.headers["vary"]?.contains("Authorization") == true)
            }
        }
    }
}
