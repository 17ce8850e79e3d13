import Foundation
import Testing

@Suite struct ImportTests {
    private static func line(_ id: String, tokens: String = "1000", day: String = "2026-09-14") -> String {
        """
        {"timestamp":"\(day)T10:00:00Z","model":"gpt-4o","source":"cli","inputTokens":\(tokens),"outputTokens":500,\
        "cacheCreationTokens":0,"cacheReadTokens":0,"requestId":"\(id)"}
        """
    }

    @Test func `keeps the good lines and reports the bad ones by number`() async throws {
        let program = try Program()
        let lines = [Self.line("a"), "{not json", Self.line("b"), Self.line("c", tokens: "-5"), ""].joined(
            separator: "\n"
        )
        let result = try await program.run(["import", "-", "--user", "ann"], input: lines)

        #expect(result.status == 1)
        #expect(result.text.contains("ann: 2 added, 0 already there, 2 refused"))
        #expect(result.errors.contains("-: line 2: "))
        #expect(result.errors.contains("-: line 4: inputTokens is -5; allowed: "))
        #expect(!result.errors.contains("\u{1B}"), "there is no progress bar in a pipe")
    }

    @Test func `importing twice changes nothing`() async throws {
        let program = try Program()
        let first = try await program.run(["import", "-", "--user", "ann"], input: Self.line("a"))
        let before = try await program.run(["badge", "ann", "--as-of", "2026-09-14"])
        let second = try await program.run(["import", "-", "--user", "ann"], input: Self.line("a"))

        #expect(first.status == 0)
        #expect(second.text.contains("0 added, 1 already there"))
        #expect(try await program.run(["badge", "ann", "--as-of", "2026-09-14"]).output == before.output)
        #expect(before.text.contains("1.5K tokens"))
    }

    @Test func `reads what ccusage prints`() async throws {
        let document = """
            {"daily":[{"date":"2026-09-14","modelBreakdowns":[{"modelName":"claude-sonnet-4-5","inputTokens":100,\
            "outputTokens":200,"cacheCreationTokens":300,"cacheReadTokens":400,"cost":1.25}]}]}
            """
        let program = try Program()
        let result = try await program.run(["import", "-", "--user", "ann"], input: document)

        #expect(result.status == 0)
        let badge = try await program.run(["badge", "ann", "--variant", "detailed", "--as-of", "2026-09-14"])
        #expect(badge.text.contains("1K"))
        #expect(badge.text.contains("$1.25"))
    }

    @Test func `a missing file is named`() async throws {
        let result = try await Program().run(["import", "usage.jsonl", "--user", "ann"])

        #expect(result.status == 1)
        #expect(result.errors.contains("usage.jsonl cannot be read"))
    }

    @Test func `users and tokens are added, listed and changed`() async throws {
        let program = try Program()

        #expect(try await program.run(["user", "add", "Ann", "--zone", "Europe/Berlin"]).status == 0)
        #expect(try await program.run(["user", "add", "ann"]).errors.contains("there is a user"))
        #expect(try await program.run(["user", "add", "demo"]).errors.contains("reserved"))
        #expect(try await program.run(["user", "set", "ann", "--visibility", "private"]).status == 0)
        #expect(try await program.run(["user", "list"]).text == "Ann\tprivate\tEurope/Berlin\n")

        let token = try await program.run(["token", "add", "ann", "--label", "laptop"])
        #expect(token.text.hasPrefix("emblem_"))
        #expect(try await program.run(["token", "list", "ann"]).text.hasSuffix("\tlaptop\n"))
        #expect(try await program.run(["token", "revoke", "ann", "1"]).status == 0)
        #expect(try await program.run(["token", "list", "ann"]).text.isEmpty)
        #expect(try await program.run(["token", "revoke", "ann", "1"]).status == 1)
    }

    @Test func `a picture of somebody is on their cards until it is taken away`() async throws {
        let program = try Program()
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures").path
        func card() async throws -> Data {
            _ = try await program.run(["og", "stats", "ann", "-o", "ann.png"])
            return try Data(contentsOf: URL(filePath: program.path("ann.png")))
        }
        _ = try await program.run(["user", "add", "ann"])
        let letter = try await card()

        #expect(try await program.run(["user", "set", "ann", "--avatar", fixtures + "/avatar.jpg"]).status == 0)
        let picture = try await card()
        #expect(picture != letter)

        let refused = try await program.run(["user", "set", "ann", "--avatar", fixtures + "/avatar-cmyk.jpg"])
        #expect(refused.status == 1)
        #expect(refused.errors.contains("avatar-cmyk.jpg is no picture that cards can show"))
        let unread = try await program.run(["user", "add", "bob", "--avatar", "nowhere.png"])
        #expect(unread.errors.contains("nowhere.png cannot be read"))
        #expect(try await program.run(["user", "list"]).text == "ann\tpublic\tUTC\n")
        #expect(try await card() == picture)

        #expect(try await program.run(["user", "set", "ann", "--avatar", "none"]).status == 0)
        #expect(try await card() == letter)
    }
}
