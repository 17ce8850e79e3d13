import FakeGitHub
import Foundation
import FoundationNetworking
import Testing

@Suite(.timeLimit(.minutes(10))) struct RankTests {
    @Test func `the service asks the GitHub of its environment and keeps what it said`() async throws {
        let fake = try FakeGitHubServer(users: FakeUser.ladder())
        defer { fake.stop() }
        let program = try Program()
        let server = try await program.serve(environment: [
            "GITHUB_API_URL": fake.address, "GITHUB_TOKENS": "token-0001",
        ])
        let (card, response) = try await URLSession.shared.data(from: server.address("/api/rank/diamond"))
        #expect((response as? HTTPURLResponse)?.statusCode == 200)
        #expect(String(decoding: card, as: UTF8.self).contains("Diamond"))
        #expect(try await server.end() == 0)

        // Without tokens, what the first one stored is shown.
        let second = try await program.serve()
        defer { second.terminate() }
        let (again, known) = try await URLSession.shared.data(from: second.address("/api/rank/diamond"))
        #expect((known as? HTTPURLResponse)?.value(forHTTPHeaderField: "X-Cache") == "HIT")
        #expect(again == card)
    }

    @Test func `ends in order while GitHub keeps it waiting`() async throws {
        let fake = try FakeGitHubServer(users: FakeUser.ladder())
        let gate = Gate()
        defer {
            gate.open()
            fake.stop()
        }
        fake.always("Profile", .gated(gate, then: .answer))
        let server = try await Program().serve(environment: [
            "GITHUB_API_URL": fake.address, "GITHUB_TOKENS": "token-0001",
        ])
        let asking = Task { try await URLSession.shared.data(from: server.address("/api/rank/iron?format=json")) }
        await fake.untilRequests(1)

        // The request in flight is answered, with 503, before the program ends.
        #expect(try await server.end() == 0)
        #expect(((try await asking.value).1 as? HTTPURLResponse)?.statusCode == 503)
    }
}
