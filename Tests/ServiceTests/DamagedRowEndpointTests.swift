import Foundation
import SQLiteStore
import Usage
import Service
import SQLite
import Testing

/// What is answered about somebody in whose rows somebody has written what no command writes.
@Suite(.timeLimit(.minutes(10))) struct DamagedRowEndpointTests {
    private static let picture = ["Accept": "image/webp,image/*,*/*;q=0.8"]

    private static let sums = [
        "UPDATE totals SET first_day = last_day + 1", "UPDATE totals SET last_day = 9999999",
        "UPDATE totals SET run_start = -9223372036854775807", "UPDATE totals SET input = -1",
        "UPDATE totals SET cache_read = 9223372036854775807", "UPDATE totals SET cost = -9223372036854775808",
        "UPDATE days SET input = 4611686018427387904", "UPDATE days SET cost = -1",
        "UPDATE user_models SET tokens = -9223372036854775808", "UPDATE models SET name = char(27, 0, 8238) || name",
        "UPDATE achievements SET time = 9223372036854775807",
    ]

    @Test(arguments: sums)
    func `somebody whose sums make no sense is answered with an error, everybody else with pictures`(damage: String)
        async throws
    {
        let service = try ServiceUnderTest()
        try service.addUser("ann")
        try service.profiles.addUser(#require(UserName("bob")), at: ServiceUnderTest.now)
        try Connection(path: service.profiles.path, access: .readWrite, busyTimeout: .zero).execute(damage)

        let variants = ["compact", "standard", "detailed", "streak", "level", "heatmap"]
        for path in variants.map({ "/api/badge/ann?variant=\($0)" }) + ["/api/og/ann/stats", "/api/og/ann/weekly"] {
            let answer = try await service.get(path)
            #expect(answer.status == 503, "\(path)")
            #expect(String(decoding: answer.body, as: UTF8.self).contains("error"))
        }
        let picture = try await service.get("/api/badge/ann", headers: Self.picture)
        #expect(picture.headers["content-type"]?.hasPrefix("image/svg+xml") == true)
        #expect(try await service.get("/api/badge/bob").status == 200)
        #expect(try await service.get("/api/badge/demo").status == 200)
    }

    @Test(arguments: sums)
    func `so are their achievements and their year, or they are shown`(damage: String) async throws {
        let service = try ServiceUnderTest(secret: "0123456789abcdef")
        try service.addUser("ann")
        let token = try service.profiles.addToken(
            for: #require(UserName("ann")),
            label: "a",
            at: ServiceUnderTest.now
        ).token
        let link = try #require(service.link(user: "ann", year: 2026))
        try Connection(path: service.profiles.path, access: .readWrite, busyTimeout: .zero).execute(damage)

        for path in ["/api/og/ann/achievement/first-sync", "/api/og/wrapped/2026", link] {
            let answer = try await service.get(path, headers: ["Authorization": "Bearer \(token)"])
            #expect([200, 503].contains(answer.status), "\(path)")
        }
        #expect(try await service.get("/api/badge/demo").status == 200)
    }

    @Test(arguments: ["x''", "x'00'", "x'89504E470D0A1A0A'", "x'FFD8FFE0'", "randomblob(5000)", "zeroblob(100000)"])
    func `a picture that is none leaves the letter`(file: String) async throws {
        let service = try ServiceUnderTest()
        try service.addUser("ann")
        let letter = try await service.get("/api/og/ann/stats")
        try Connection(path: service.profiles.path, access: .readWrite, busyTimeout: .zero)
            .execute("INSERT INTO avatars SELECT id, \(file) FROM users")
        service.service.forgetEverything()

        let card = try await service.get("/api/og/ann/stats")

        #expect(card.status == 200)
        #expect(card.body == letter.body)
    }
}
