import Deflate
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

    private static func daily(_ tokens: Int, cost: String = "1") -> String {
        #"{"daily":[{"date":"2026-03-02","modelBreakdowns":[{"modelName":"opus","inputTokens":\#(tokens),"#
            + #""outputTokens":0,"cost":\#(cost)}]}],"totals":{}}"#
    }

    @Test func `two machines add up, or one is said to be kept`() async throws {
        let program = try Program()
        let plain = ["import", "-", "--user", "ann"]
        #expect(try await program.run(plain + ["--machine", "a"], input: Self.daily(1500)).status == 0)
        let second = try await program.run(plain + ["--machine", "a"], input: Self.daily(1000))
        #expect(second.status == 1 && second.text.contains("0 added, 0 already there, 1 not stored"))
        #expect(second.errors.contains("kept 1 day of machine a (2026-03-02) as stored"))
        #expect(second.errors.contains("--machine NAME") && second.errors.contains("--replace"))

        #expect(try await program.run(plain + ["--machine", "b"], input: Self.daily(1000)).status == 0)
        let badge = try await program.run(["badge", "ann", "--as-of", "2026-03-02"])
        #expect(badge.text.contains("2.5K tokens"))
        let machines = "a\t1\t1500\t2026-03-02\t2026-03-02\nb\t1\t1000\t2026-03-02\t2026-03-02\n"
        #expect(try await program.run(["user", "machines", "ann"]).text == machines)
        #expect(try await program.run(["user", "machine", "rename", "ann", "a", "b"]).errors.contains("already"))
        #expect(try await program.run(["user", "machine", "rename", "ann", "a", "c"]).status == 0)
        let removed = try await program.run(["user", "machine", "remove", "ann", "b"])
        #expect(removed.text == "ann: removed 1 record of machine b\n")
        #expect(try await program.run(["user", "machine", "remove", "ann", "b"]).errors.contains("there are: c"))
    }

    @Test(arguments: ["--machine", "--agent"], ["", "a\u{202E}b", "x\u{1B}[31m", String(repeating: "ü", count: 33)])
    func `a name of a machine or a tool that cannot be is refused`(option: String, name: String) async throws {
        let program = try Program()
        let result = try await program.run(["import", "-", "--user", "ann", option, name], input: Self.daily(1))
        #expect(result.status == 2 && result.errors.contains("for \(option); allowed: 1 to 64 bytes of UTF-8"))
        #expect(try await program.run(["user", "list"]).status == 1, "nothing was made")
    }

    @Test func `usage is exported, forgotten and imported again`() async throws {
        let program = try Program()
        let input = Self.line("a") + "\n" + Self.line("b", day: "2026-09-15")
        _ = try await program.run(["import", "-", "--user", "ann"], input: input)
        _ = try await program.run(["import", "-", "--user", "ann", "--machine", "x"], input: Self.daily(7))
        let before = try await program.run(["badge", "ann", "--variant", "detailed", "--as-of", "2026-09-15"])
        let export = try await program.run(["user", "export", "ann"])
        #expect(export.text.split(separator: "\n").count == 3)

        let forgotten = try await program.run(["user", "forget", "ann", "--days", "2026-03-02..2026-09-14"])
        #expect(forgotten.text == "ann: removed 2 records of 2026-03-02 to 2026-09-14\n")
        #expect(try await program.run(["user", "forget", "ann", "--days", "2026-09-14..2026-03-02"]).status == 2)
        let again = try await program.run(["import", "-", "--user", "ann"], input: export.text)
        #expect(again.text.contains("ann: 2 added, 1 already there"))
        let after = try await program.run(["badge", "ann", "--variant", "detailed", "--as-of", "2026-09-15"])
        #expect(after.output == before.output)
    }

    @Test func `a failed import leaves no user, an export of nothing is none`() async throws {
        let program = try Program()
        let monthly = "{\n  \"monthly\": [\n    {\n      \"month\": \"2026-01\"\n    }\n  ]\n}\n"
        for input in [monthly, "no\nusage\n"] {
            let failed = try await program.run(["import", "-", "--user", "ann"], input: input)
            #expect(failed.status == 1 && failed.errors.split(separator: "\n").count == 1)
        }
        _ = try await program.run(["import", "-", "--user", "bob", "--visibility", "private"], input: "[]")
        #expect(try await program.run(["user", "list"]).text == "bob\tprivate\tUTC\n")
    }

    @Test func `options for a new user are no silent wish for one who is there`() async throws {
        let program = try Program()
        let plain = ["import", "-", "--user", "ann"]
        _ = try await program.run(plain + ["--zone", "Europe/Berlin"], input: Self.line("a"))
        let same = try await program.run(plain + ["--zone", "Europe/Berlin"], input: Self.line("a"))
        #expect(same.errors.isEmpty)
        let other = try await program.run(plain + ["--zone", "UTC", "--visibility", "private"], input: Self.line("b"))
        #expect(other.status == 0)
        #expect(other.errors.contains("render user set ann --zone UTC --visibility private"))
        #expect(try await program.run(["user", "list"]).text == "ann\tpublic\tEurope/Berlin\n")
    }

    @Test(arguments: ["/dev/zero", "/dev/urandom"])
    func `an input without end in which nothing can be read is refused`(path: String) async throws {
        let result = try await Program().run(["import", path, "--user", "ann"])
        #expect(result.status == 1 && result.text == "ann: 0 added, 0 already there, 1 refused\n")
    }

    @Test func `reads gzip, and names what is damaged`() async throws {
        let program = try Program()
        let packed = try Compressor(level: 6).gzip(Array(Self.line("a").utf8))
        let path = program.path("usage.gz")
        try Data(packed).write(to: URL(filePath: path))
        #expect(try await program.run(["import", path, "--user", "ann"]).text.contains("1 added"))
        try Data(packed.dropLast(3)).write(to: URL(filePath: path))
        let cut = try await program.run(["import", path, "--user", "ann"])
        #expect(cut.status == 1 && cut.errors.contains("the gzip data is damaged or cut off"))
    }

    @Test func `a file full of mistakes does not fill the screen`() async throws {
        let program = try Program()
        let lines = ([Self.line("a")] + (0..<500).map { _ in "{}" }).joined(separator: "\n")
        let result = try await program.run(["import", "-", "--user", "ann"], input: lines)
        #expect(result.status == 1 && result.text.contains("1 added, 0 already there, 500 refused"))
        #expect(result.errors.split(separator: "\n").count == 23)
        #expect(result.errors.contains("and 480 more that cannot be used"))
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
