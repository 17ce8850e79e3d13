import Foundation
import SQLiteStore
import Usage
import Service
import Testing

/// Whom a signed link to somebody's year shows, and until when.
@Suite(.timeLimit(.minutes(10))) struct ShareLinkTests {
    private static let picture = ["Accept": "image/avif,image/webp,image/*"]

    private func service() throws -> (ServiceUnderTest, StoreWatch) {
        let service = try ServiceUnderTest(secret: "a secret of the deployment")
        let watch = try StoreWatch(service.profiles, for: service.service)
        try service.addUser("ann")
        return (service, watch)
    }

    private static let ann = UserName("ann")

    @Test func `a link is public, and says how long it may be shown`() async throws {
        let (service, _) = try service()
        let answer = try await service.get(try #require(service.link(user: "ann", year: 2026)))

        #expect(answer.status == 200)
        #expect(answer.headers["cache-control"] == "public, max-age=900, stale-while-revalidate=1800")
    }

    @Test func `a link dies with its account, whoever gets the name then`() async throws {
        let (service, watch) = try service()
        let name = try #require(Self.ann)
        let link = try #require(service.link(user: "ann", year: 2026))
        #expect(try await service.get(link).status == 200)

        try service.profiles.removeUser(name)
        #expect(try await service.get(link).status == 403, "before anybody has looked at what has changed")
        try service.addUser("ann")
        #expect(try await service.get(link).status == 403)
        watch.look()
        #expect(try await service.get(link).status == 403)
        #expect(try await service.get(try #require(service.link(user: "ann", year: 2026))).status == 200)
    }

    @Test func `a link does not come to life again with the profile`() async throws {
        let (service, watch) = try service()
        let name = try #require(Self.ann)
        let link = try #require(service.link(user: "ann", year: 2026))
        for isPublic in [false, true] {
            try service.profiles.update(name, UserChanges(isPublic: isPublic))
            #expect(try await service.get(link).status == 403)
            watch.look()
            #expect(try await service.get(link).status == 403)
        }
        #expect(try await service.get(try #require(service.link(user: "ann", year: 2026))).status == 200)
    }

    @Test func `links hold when anything else about the user changes`() async throws {
        let (service, watch) = try service()
        let name = try #require(Self.ann)
        let link = try #require(service.link(user: "ann", year: 2026))
        try service.profiles.update(name, UserChanges(displayName: "Ann Example", isPublic: true))
        watch.look()

        #expect(try await service.get(link).status == 200)
    }

    @Test func `revoking ends every link so far, and none that is made then`() async throws {
        let (service, _) = try service()
        let name = try #require(Self.ann)
        let old = [2025, 2026].compactMap { service.link(user: "ann", year: $0) }
        for link in old { #expect(try await service.get(link).status == 200) }
        try service.profiles.revokeShares(of: name)

        for link in old {
            #expect(try await service.get(link).status == 403)
            #expect(try await service.get(link, headers: Self.picture).headers["x-error-status"] == "403")
        }
        #expect(try await service.get(try #require(service.link(user: "ann", year: 2026))).status == 200)
    }

    @Test func `the owner is told a link that holds after revoking`() async throws {
        let (service, watch) = try service()
        let name = try #require(Self.ann)
        let token = try service.profiles.addToken(for: name, label: "test", at: ServiceUnderTest.now).token
        func link() async throws -> String {
            let answer = try await service.get("/api/og/wrapped/2026", headers: ["Authorization": "Bearer \(token)"])
            let header = try #require(answer.headers["link"])
            return String(try #require(header.split(separator: ">").first).dropFirst())
        }
        let old = try await link()
        try service.profiles.revokeShares(of: name)
        let new = try await link()

        #expect(try await service.get(old).status == 403)
        #expect(try await service.get(new).status == 200)
        watch.look()
        #expect(try await service.get(new).status == 200)
    }

    @Test func `a kept year is shown while the store fails, one whose links were ended is not`() async throws {
        let (service, watch) = try service()
        let link = try #require(service.link(user: "ann", year: 2026))
        #expect(try await service.get(link).status == 200)
        let never = try #require(service.link(user: "ann", year: 2025))
        try FileManager.default.removeItem(atPath: service.profiles.path)
        watch.look()
        #expect(try await service.get(link).status == 200)
        #expect(try await service.get(never).status == 503)

        service.service.outdate(try #require(Self.ann))
        #expect(try await service.get(link).status == 503)
    }

    @Test(arguments: ["00", "zz", "", String(repeating: "0", count: 64), String(repeating: "0", count: 4000)])
    func `what is no signature of ours is refused`(signature: String) async throws {
        let (service, _) = try service()
        let link = try #require(service.link(user: "ann", year: 2026))
        let path = try #require(link.split(separator: "&sig=").first)

        #expect(try await service.get("\(path)&sig=\(signature)").status == 403)
    }

    @Test func `a link to nobody is refused like a bad one`() async throws {
        let (service, _) = try service()
        let link = try #require(service.link(user: "ann", year: 2026)).replacing("user=ann", with: "user=nobody")

        #expect(try await service.get(link).status == 403)
    }

    @Test func `guessing signatures counts against an address`() async throws {
        let service = try ServiceUnderTest(secret: "a secret of the deployment") { $0.picturesPerAddress = 2 }
        try service.addUser("ann")
        let link = try #require(service.link(user: "ann", year: 2026)).dropLast(4)
        var statuses: [Int] = []
        for guess in 1000..<1003 { statuses.append(try await service.get("\(link)\(guess)").status) }

        #expect(statuses == [403, 403, 429])
    }
}
