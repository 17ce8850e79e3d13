import Foundation
import Testing

/// `render user show`, and how achievements are named.
@Suite struct UserShowTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    private func records(_ model: String, days: Range<Int>) -> String {
        days.map { day in
            """
            {"timestamp":"2026-09-0\(day)T23:30:00Z","model":"\(model)","source":"cli","inputTokens":1000000,\
            "outputTokens":0,"cacheCreationTokens":0,"cacheReadTokens":0,"requestId":"\(model)\(day)"}

            """
        }.joined()
    }

    @Test func `shows what is known of a user, a fact a line`() async throws {
        let input = records("gpt-4o", days: 1..<4) + records("house-model", days: 3..<4)
        _ = try await program.run(["import", "-", "--user", "Ann", "--zone", "Europe/Berlin"], input: input)
        _ = try await program.run(["user", "set", "ann", "--display-name", "Ann B.", "--visibility", "private"])
        _ = try await program.run(["token", "add", "ann"])
        let result = try await program.run(["user", "show", "ann"])
        let lines = result.text.split(separator: "\n").map(String.init)

        #expect(result.status == 0)
        for line in [
            "name\tAnn", "display name\tAnn B.", "visibility\tprivate", "zone\tEurope/Berlin", "records\t4",
            "tokens\t4,000,000", "cost\t$7.50+", "unpriced\t1,000,000 tokens\thouse-model",
            "active\t3 days\t2026-09-02 to 2026-09-04", "streak\t0 days\tlongest 3", "picture\tno", "API tokens\t1",
            "achievement\tFirst Sync (first-sync)\t2026-09-02",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(lines.contains { $0.wholeMatch(of: /added\t20[0-9-]{8}\t[01] days? ago/) != nil })
        #expect(lines.contains { $0.wholeMatch(of: /level\t[0-9]+\tNovice, [0-9,]+ XP/) != nil })
        let unlocked = lines.filter { $0.hasPrefix("achievement\t") }
        #expect(lines.contains("achievements\t\(unlocked.count) of 68"))
    }

    @Test func `a user without usage has nothing to show but themselves`() async throws {
        _ = try await program.run(["user", "add", "ann"])
        let result = try await program.run(["user", "show", "ann"])

        #expect(result.status == 0)
        #expect(result.text.contains("display name\tnone\nvisibility\tpublic\nzone\tUTC\n"))
        #expect(result.text.contains("tokens\t0\ncost\t$0\nactive\t0 days\n"))
        #expect(!result.text.contains("unpriced"))
    }

    @Test func `nobody is made by being looked for`() async throws {
        let nowhere = try await program.run(["user", "show", "ann"])
        _ = try await program.run(["user", "add", "bob"])
        let nobody = try await program.run(["user", "show", "ann"])

        #expect(nowhere.status == 1 && nowhere.errors.contains("there is no store at emblem.sqlite"))
        #expect(nobody.status == 1 && nobody.errors.contains("there is no user “ann”"))
    }

    @Test func `the ids that it shows draw cards`() async throws {
        _ = try await program.run(["import", "-", "--user", "ann"], input: records("gpt-4o", days: 1..<4))
        let shown = try await program.run(["user", "show", "ann"]).text
        let ids = shown.matches(of: /\(([a-z0-9-]+)\)/).map { String($0.1) }

        #expect(ids.contains("token-millionaire"))
        let drawn = try await program.run([
            "og", "achievement", "ann", "--achievement", try #require(ids.last), "-o", "card.svg",
        ])
        #expect(drawn.status == 0)
    }
}
