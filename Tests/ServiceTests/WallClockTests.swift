import Service
import FakeGitHub
import Foundation
import GitHub
import SQLiteStore
import Usage
import Server
import Testing

/// What happens when the machine's calendar is wrong, or set while the service runs.
@Suite(.timeLimit(.minutes(5))) struct WallClockTests {
    private static let year = 31_556_952

    private static let paths =
        ["standard", "compact", "detailed", "heatmap", "level", "streak"].map { "/api/badge/ann?variant=\($0)" } + [
            "/api/badge/demo", "/api/badge/ann?format=png", "/api/og/ann/stats", "/api/og/ann/weekly",
            "/api/og/ann/achievement/first-sync", "/api/rank/octocat", "/api/rank/octocat?format=json",
            "/api/stats/octocat", "/api/health", "/api/v1/health", "/metrics",
        ]

    private func service(_ calendar: MovableTime, _ fake: FakeGitHubServer) throws -> ServiceUnderTest {
        // Time for freshness and deadlines goes on beside it.
        let service = try ServiceUnderTest(clock: calendar.calendar, calendar: calendar) { configuration in
            configuration.gitHub.tokens = [RankService.token].compactMap { AccessToken(configured: $0) }
            configuration.gitHub.address = fake.address
            configuration.gitHub.time = calendar.calendar
            configuration.gitHub.policy.callerTimeout = .seconds(20)
        }
        try service.addUser("ann")
        return service
    }

    @Test(arguments: [-ServiceUnderTest.now.unixSeconds, 1000 * year])
    func `whatever the calendar says, everything is answered`(seconds: Int) async throws {
        let fake = try FakeGitHubServer(users: [.veteran()])
        defer { fake.stop() }
        let calendar = MovableTime()
        calendar.advance(bySeconds: seconds)
        let service = try service(calendar, fake)

        for path in Self.paths {
            let status = try await service.get(path).status
            #expect(status == 200, "\(path)")
        }
        let ann = try #require(UserName("ann"))
        let token = try service.profiles.addToken(for: ann, label: "test", at: ServiceUnderTest.now).token
        let headers = ["Authorization": "Bearer \(token)"]
        #expect(try await service.get("/api/og/wrapped/2000", headers: headers).status == 200)
        #expect(try await service.get("/api/og/wrapped/1999", headers: headers).status == 400)
    }

    @Test(arguments: [-1000 * year, -year, year, 1000 * year])
    func `what is cached grows no older when the calendar jumps`(seconds: Int) async throws {
        let fake = try FakeGitHubServer(users: [.veteran()])
        defer { fake.stop() }
        let calendar = MovableTime()
        let service = try service(calendar, fake)
        let first = try await service.get("/api/badge/ann")
        calendar.advance(bySeconds: seconds)
        let second = try await service.get("/api/badge/ann")

        #expect(second.headers["x-cache"] == "HIT")
        #expect(second.body == first.body)
        #expect(second.headers["date"] != first.headers["date"])
    }

    @Test func `days are counted from the calendar as it is when a picture is drawn`() async throws {
        let fake = try FakeGitHubServer(users: [.veteran()])
        defer { fake.stop() }
        let calendar = MovableTime()
        let service = try service(calendar, fake)
        let today = try await service.get("/api/badge/ann?variant=streak&color=100000")
        calendar.advance(bySeconds: Self.year)
        let later = try await service.get("/api/badge/ann?variant=streak&color=100001")

        let texts = [today, later].map { String(decoding: $0.body, as: UTF8.self) }
        #expect(texts[0].replacing("100000", with: "") != texts[1].replacing("100001", with: ""))
    }
}
