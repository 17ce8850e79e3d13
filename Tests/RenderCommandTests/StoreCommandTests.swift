import Foundation
import SQLite
import Testing

/// The commands that change what is stored about users.
@Suite(.timeLimit(.minutes(10))) struct StoreCommandTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    private static let store = ["--store", "store.sqlite"]

    private static func line(_ id: String, model: String = "house-model") -> String {
        """
        {"timestamp":"2026-09-14T10:00:00Z","model":"\(model)","source":"cli","inputTokens":1000000,"outputTokens":0,\
        "cacheCreationTokens":0,"cacheReadTokens":0,"requestId":"\(id)"}

        """
    }

    private func run(_ arguments: [String], input: String = "") async throws -> Program.Result {
        try await program.run(arguments + Self.store, input: input)
    }

    private func tamper(_ script: String) throws {
        try Connection(path: program.path("store.sqlite"), access: .readWrite, busyTimeout: .seconds(5)).execute(script)
    }

    @Test func `a user whose records make no sense keeps nobody else from being repriced`() async throws {
        try Data(#"{"house-model":{"input":7,"output":7}}"#.utf8).write(to: URL(filePath: program.path("prices.json")))
        for name in ["ann", "bob"] { _ = try await run(["import", "-", "--user", name], input: Self.line("1")) }
        try tamper("UPDATE users SET zone = 'Mars/Olympus' WHERE name = 'ann'")

        let result = try await run(["reprice", "--prices", "prices.json"])

        #expect(result.status == 1)
        #expect(result.errors.contains("the time zone “Mars/Olympus” of user “ann” is unknown here"))
        #expect(result.text.hasPrefix("repriced 1 record of 1 user\n"))
        let list = try await run(["user", "list"])
        #expect(list.status == 1 && list.text == "bob\tpublic\tUTC\n")
        #expect(list.errors.contains("Mars/Olympus"))
        #expect(try await run(["user", "set", "ann", "--zone", "UTC"]).text == "ann\tpublic\tUTC\n")
        #expect(try await run(["user", "list"]).status == 0)
    }

    @Test(arguments: ["", "none"])
    func `a display name can be taken away`(nothing: String) async throws {
        _ = try await run(["user", "add", "ann", "--display-name", "Ann B."])
        #expect(try await run(["user", "set", "ann", "--visibility", "private"]).text.hasSuffix("\tAnn B.\n"))

        let result = try await run(["user", "set", "ann", "--display-name", nothing])

        #expect(result.text == "ann\tprivate\tUTC\n")
    }
}
