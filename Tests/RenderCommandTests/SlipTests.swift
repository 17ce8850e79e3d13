import Foundation
import Testing

/// What people type by mistake, or leave out, and what helps them on.
@Suite struct SlipTests {
    // MARK: - Did you mean

    @Test(arguments: [
        (["bagde", "demo"], "did you mean badge?"),
        (["Badge", "demo"], "did you mean badge?"),
        (["user", "ad"], "did you mean user add?"),
        (["usr", "add", "ann"], "did you mean user add?"),
        (["add", "ann"], "did you mean user add or token add?"),
        (["hlep"], "did you mean help?"),
        (["help", "bagde"], "did you mean badge?"),
        (
            ["badge", "demo", "--them", "light"],
            "unknown option '--them'; see render badge --help; did you mean --theme?"
        ),
        (["badge", "demo", "-theme", "light"], "did you mean --theme?"),
        (["badge", "demo", "--AS_OF=2026-09-14"], "did you mean --as-of?"),
        (["badge", "demo", "--var", "level"], "did you mean --variant?"),
        (["badge", "demo", "--style", "flatsquare"], "did you mean flat-square?"),
        (["badge", "demo", "--style", "square"], "did you mean flat-square?"),
        (["badge", "demo", "--style", "forthebadge"], "did you mean for-the-badge?"),
        (["serve", "--log-level", "warning"], "did you mean warn?"),
        (["badge", "demo", "--theme", "Dark"], "did you mean dark?"),
        (["og", "stat", "demo"], "invalid value 'stat' for CARD; allowed: stats, weekly,"),
        (["og", "stat", "demo"], "did you mean stats?"),
        (["rank", "octocat", "--github", "--theme", "defualt"], "did you mean default?"),
        (["user", "add", "ann", "--zone", "Berlin"], "did you mean Europe/Berlin?"),
        (["user", "add", "ann", "--zone", "America/New-York"], "did you mean America/New_York?"),
        (["user", "grant", "ann", "hall-of-fam"], "did you mean hall-of-fame?"),
        (["user", "grant", "ann", "streak-7"], "Week Warrior (streak-7) is earned by usage"),
    ])
    func `names what may have been meant`(arguments: [String], hint: String) async throws {
        let result = try await Program().run(arguments)

        #expect(result.status == 2)
        #expect(result.errors.contains(hint), "\(result.errors)")
        #expect(result.errors.filter { $0 == "\n" }.count == 1)
    }

    @Test(arguments: [
        ["xylophone"], ["ab"], ["user"], ["user", "fly"], ["badge", "demo", "--wings"],
        ["badge", "demo", "--style", "x"],
        ["badge", "demo", "--style", ""], ["badge", "demo", "--\(String(repeating: "theme", count: 100_00))"],
    ])
    func `does not guess where nothing is near`(arguments: [String]) async throws {
        let result = try await Program().run(arguments)

        #expect(result.status == 2)
        #expect(!result.errors.contains("did you mean"), "\(result.errors)")
    }

    // MARK: - Help and version

    @Test(arguments: [
        ("badge", ["help", "badge"]), ("badge", ["help", "badge", "demo"]), ("badge", ["--help", "badge"]),
        ("user add", ["help", "user", "add"]), ("templates check", ["-h", "templates", "check"]),
        ("user", ["help", "user"]), ("user", ["user", "help"]), ("token", ["help", "token"]),
        ("", ["help"]), ("", ["help", "help"]), ("", ["help", "version"]),
    ])
    func `help of a command is also what help with its name shows`(command: String, arguments: [String]) async throws {
        let program = try Program()
        let words = command.split(separator: " ").map(String.init)
        let result = try await program.run(arguments)

        #expect(result.status == 0)
        #expect(try await program.run(words + ["--help"]).output == result.output)
    }

    @Test(arguments: ["version", "-V"]) func `the version has the usual names`(word: String) async throws {
        let program = try Program()
        let result = try await program.run([word])

        #expect(result.status == 0)
        #expect(try await program.run(["--version"]).output == result.output)
    }

    // MARK: - The environment

    @Test(arguments: [
        (
            ["serve"], ["RENDER_PORT": "99999"], 2,
            "invalid value '99999' for RENDER_PORT; allowed: a whole number from 0"
        ),
        (["serve"], ["RENDER_TRUSTED_PROXIES": "x"], 2, "for RENDER_TRUSTED_PROXIES; allowed: addresses"),
        (["serve"], ["RENDER_NO_METRICS": "maybe"], 2, "invalid value 'maybe' for RENDER_NO_METRICS; allowed: true or"),
        (["serve"], ["RENDER_SHARE_SECRET": "short"], 2, "for RENDER_SHARE_SECRET; allowed: 16 bytes or more"),
        (
            ["badge", "demo"], ["RENDER_STYLE": "flatsquare"], 2,
            "for RENDER_STYLE; allowed: flat, flat-square, plastic,"
        ),
        (["badge", "demo"], ["RENDER_COLOR": "red"], 2, "for RENDER_COLOR; allowed: 3, 6 or 8 hex digits"),
        (["badge", "demo"], ["RENDER_OUTPUT": "a.jpg"], 2, "invalid value 'a.jpg' for RENDER_OUTPUT; allowed: a file"),
        (["badge", "demo", "-o", "a.svg"], ["RENDER_FORMAT": "png"], 2, "ends in .png, as RENDER_FORMAT=png says"),
        (["import", "-"], ["RENDER_USER": "-x"], 2, "invalid value '-x' for RENDER_USER; allowed: 1 to 39"),
        (["user", "add", "ann"], ["RENDER_ZONE": "Mars"], 2, "invalid value 'Mars' for RENDER_ZONE"),
        (["user", "list"], ["RENDER_STORE": "no.sqlite"], 1, "there is no store at no.sqlite; "),
        (["user", "list"], ["RENDER_STORE": "no.sqlite"], 1, " (said by RENDER_STORE)\n"),
        (["templates", "check"], ["RENDER_ASSETS": "nowhere"], 1, " (said by RENDER_ASSETS)\n"),
    ])
    func `an error from a variable names the variable`(
        arguments: [String],
        environment: [String: String],
        status: Int32,
        words: String
    ) async throws {
        let result = try await Program().run(arguments, environment: environment)

        #expect(result.status == status)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(!result.errors.contains("for --") || result.errors.contains("says"))
        #expect(!result.errors.contains("short"), "a secret is never shown")
    }

    @Test func `an error of an option names the option, whatever the environment says`() async throws {
        let result = try await Program().run(["badge", "demo", "--style", "x"], environment: ["RENDER_STYLE": "flat"])

        #expect(result.errors.contains("invalid value 'x' for --style"))
    }

    @Test func `a variable that no option is called warns once and names the one that is`() async throws {
        let environment = [
            "RENDER_PROT": "8080", "RENDER_NONSENSE_OF_SOMEBODY": "1", "RENDER_EMPTY": "", "RENDERER": "1",
            // What only another command takes, and what a host gives every program.
            "RENDER_SHARE_SECRET": "a secret of the deployment", "RENDER_USER": "ann", "RENDER_GIT_COMMIT": "4af94be",
        ]
        let program = try Program()
        let result = try await program.run(["badge", "demo"], environment: environment)

        #expect(result.status == 0)
        #expect(
            result.errors == """
                render: no option is called RENDER_NONSENSE_OF_SOMEBODY, so it changes nothing
                render: no option is called RENDER_PROT, so it changes nothing; did you mean RENDER_PORT?

                """
        )
        #expect(result.output == (try await program.run(["badge", "demo"]).output))
        #expect(try await program.run(["badge", "--help"], environment: environment).errors.isEmpty)
    }
}
