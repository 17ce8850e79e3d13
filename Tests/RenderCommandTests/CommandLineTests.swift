import Foundation
import Testing

@Suite struct CommandLineTests {
    static let commands = [
        "serve", "badge", "og", "gallery", "batch", "rank", "import", "reprice", "prices", "user add", "user list",
        "user show", "user set",
        "user remove", "user grant", "user revoke", "token add", "token list", "token revoke",
    ]

    @Test func `without a command it shows what there is and fails`() async throws {
        let result = try await Program().run([])

        #expect(result.status == 2)
        for command in Self.commands { #expect(result.errors.contains(command)) }
    }

    @Test func `help names every command`() async throws {
        let result = try await Program().run(["--help"])

        #expect(result.status == 0)
        for command in Self.commands { #expect(result.text.contains("  \(command) ")) }
    }

    @Test(arguments: commands + ["templates check", "share", "share revoke"])
    func `every command explains itself`(command: String) async throws {
        let result = try await Program().run(command.split(separator: " ").map(String.init) + ["--help"])

        #expect(result.status == 0)
        #expect(result.text.contains("Usage: render \(command)"))
        #expect(result.text.contains("\nOptions:\n"))
    }

    @Test(arguments: [
        (["fly"], "unknown command 'fly'"),
        (["user"], "unknown command 'user'; there are: user add, user list, user show, user set"),
        (["templates"], "unknown command 'templates'; there are: templates check"),
        (["user", "fly"], "unknown command 'user fly'"),
        (["badge"], "NAME|demo is missing"),
        (["badge", "demo", "extra"], "unexpected 'extra'"),
        (["badge", "demo", "--variant"], "--variant needs a value"),
        (["badge", "demo", "-o", "--theme", "light"], "--output needs a value: --output FILE"),
        (["badge", "demo", "--variant", "tiny"], "allowed: compact, standard, detailed, streak, level, heatmap"),
        (["badge", "demo", "--style=loud"], "invalid value 'loud' for --style"),
        (["badge", "demo", "--color", "ＦＦ６Ｂ００"], "allowed: 3, 6 or 8 hex digits"),
        (["badge", "demo", "--as-of", "2026-02-30"], "allowed: a day as 2026-09-14"),
        (["badge", "demo", "--wings"], "unknown option '--wings'"),
        (["serve", "--port", "65536"], "allowed: a whole number from 0 to 65535"),
        (["serve", "--port", "+80"], "invalid value '+80' for --port"),
        (["serve", "--trusted-proxies", "10.0.0.0/40"], "allowed: addresses or CIDR blocks"),
        (["rank", "octocat"], "either --stats FILE for counts in a file, or --github"),
        (["rank", "-", "--github"], "invalid value '-' for NAME"),
        (["rank", "octocat", "--github", "--season", "2009"], "allowed: a whole number from 2010 to 9999"),
        (["rank", "octocat", "--github", "--theme", "neon"], "allowed: default, dark, light, minimal"),
        (["serve", "--rate-limit-per-user", "0"], "invalid value '0' for --rate-limit-per-user"),
        (["import", "-"], "--user is missing: the name of the user whose usage it is"),
        (["user", "add", "-x-"], "unknown option '-x-'"),
        (["user", "add", "--", "-x"], "allowed: 1 to 39 letters"),
        (["user", "add", "ann", "--zone", "Mars/Olympus"], "allowed: an IANA time zone"),
        (["token", "revoke", "ann", "²"], "allowed: a number that render token list shows"),
        (["user", "grant", "ann"], "ACHIEVEMENT is missing"),
        (["user", "grant", "ann", "streak-7"], "allowed: first-follower, first-follow, first-share, badge-shown,"),
        (["user", "revoke", "ann", "x"], "referral, leaderboard, followers-100, early-adopter, hall-of-fame"),
        (["user", "remove"], "NAME is missing"),
        (["reprice", "--user", "-"], "allowed: 1 to 39 letters"),
        (["serve", "--prices", "prices.json"], "unknown option '--prices'"),
    ])
    func `says what is wrong with a command line and what is allowed`(arguments: [String], complaint: String)
        async throws
    {
        let result = try await Program().run(arguments)

        #expect(result.status == 2)
        #expect(result.errors.contains(complaint))
        #expect(result.output.isEmpty)
    }

    @Test(arguments: ["user", "token", "templates"], ["--help", "-h"])
    func `the first word of some commands shows those`(word: String, help: String) async throws {
        let result = try await Program().run([word, help])

        #expect(result.status == 0)
        #expect(result.text.contains("Usage: render \(word) COMMAND"))
        let listed = result.text.split(separator: "\n").filter { $0.hasPrefix("  ") }
        for command in Self.commands where command.hasPrefix(word + " ") {
            #expect(listed.contains { $0.hasPrefix("  \(command) ") })
        }
        #expect(!listed.isEmpty)
        for line in listed { #expect(line.hasPrefix("  \(word) ")) }
    }

    @Test func `an option can stand in the environment`() async throws {
        let program = try Program()
        let asOption = try await program.run(["badge", "demo", "--variant", "compact", "--as-of", "2026-09-14"])
        let asVariable = try await program.run(
            ["badge", "demo"],
            environment: ["RENDER_VARIANT": "compact", "RENDER_AS_OF": "2026-09-14"]
        )

        #expect(asOption.text.contains("width=\"110\""))
        #expect(asVariable.output == asOption.output)
    }

    @Test func `what the line says wins over the environment`() async throws {
        let result = try await Program().run(
            ["badge", "demo", "--variant", "compact"],
            environment: ["RENDER_VARIANT": "heatmap"]
        )

        #expect(result.text.contains("width=\"110\""))
    }

    @Test func `writes a badge into a file`() async throws {
        let program = try Program()
        let result = try await program.run(["badge", "demo", "-o", "badge.svg"])

        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(try String(contentsOfFile: program.path("badge.svg"), encoding: .utf8).hasPrefix("<svg "))
    }

    @Test func `says so when the file cannot be written`() async throws {
        let result = try await Program().run(["badge", "demo", "-o", "nowhere/badge.svg"])

        #expect(result.status == 1)
        #expect(result.errors.contains("nowhere/badge.svg cannot be written"))
    }

    @Test func `says how to add a user who is not there`() async throws {
        let program = try Program()
        _ = try await program.run(["user", "add", "ann"])
        let result = try await program.run(["badge", "bob"])

        #expect(result.status == 1)
        #expect(result.errors.contains("render user add bob"))
    }

    @Test(arguments: [
        ["badge", "ann"], ["user", "set", "ann"], ["user", "remove", "ann"], ["user", "remove", "ann", "--yes"],
        ["user", "grant", "ann", "hall-of-fame"], ["token", "add", "ann"], ["token", "revoke", "ann", "1"],
        ["reprice"], ["reprice", "--user", "ann"],
    ])
    func `reading or changing does not make a store`(arguments: [String]) async throws {
        let program = try Program()
        let result = try await program.run(arguments)

        #expect(result.status == 1)
        #expect(result.errors.contains("there is no store at emblem.sqlite"))
        #expect(!FileManager.default.fileExists(atPath: program.path("emblem.sqlite")))
    }
}
