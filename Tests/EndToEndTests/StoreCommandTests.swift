import Foundation
import SQLite
import Testing

/// The commands that change what is stored about users, and what a running server makes of them.
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

    /// Asks until an answer is what it should be, for as long as the suite's limit allows: a change is noticed within a
    /// quarter of a second.
    private func wait(for server: RunningServer, _ path: String, until isRight: (Answer) -> Bool) async throws {
        while try await !isRight(server.get(path)) {}
    }

    @Test func `records are repriced when a price is known, and running servers show it`() async throws {
        try Data(#"{"house-model":{"input":7,"output":7}}"#.utf8).write(to: URL(filePath: program.path("prices.json")))
        #expect(try await run(["import", "-", "--user", "ann"], input: Self.line("1") + Self.line("2")).status == 0)
        #expect(try await run(["import", "-", "--user", "bob"], input: Self.line("1", model: "gpt-4o")).status == 0)
        let server = try await program.serve()
        defer { server.terminate() }
        let badge = "/api/badge/ann?variant=detailed"
        #expect(try await server.get(badge).text.contains("$0+"))

        let first = try await run(["reprice", "--prices", "prices.json"])
        let second = try await run(["reprice", "--prices", "prices.json"])
        let bob = try await run(["reprice", "--prices", "prices.json", "--user", "bob"])

        #expect(first.status == 0 && first.text == "repriced 2 records of 1 user\n")
        #expect(second.status == 0 && second.text == "no record costs anything else than before\n")
        #expect(bob.text == second.text)
        try await wait(for: server, badge) { $0.text.contains("$14") }
        #expect(try await run(["reprice", "--user", "eve"]).errors.contains("there is no user “eve”"))
        let unknown = "no price is known for 2M tokens: house-model (2M)\n"
        #expect(try await run(["reprice", "--user", "ann"]).text == "repriced 2 records of 1 user\n" + unknown)
    }

    @Test func `what is granted is on a card until it is taken back`() async throws {
        _ = try await run(["user", "add", "ann"])
        let server = try await program.serve()
        defer { server.terminate() }
        let card = "/api/og/ann/achievement/hall-of-fame"
        #expect(try await server.get(card).status == 404)

        let granted = try await run(["user", "grant", "ann", "hall-of-fame"])
        #expect(granted.status == 0 && granted.text == "ann has Hall of Fame (hall-of-fame)\n")
        try await wait(for: server, card) { $0.status == 200 }
        #expect(
            try await run(["user", "grant", "ann", "hall-of-fame"]).text
                == "ann had already Hall of Fame (hall-of-fame)\n"
        )

        let revoked = try await run(["user", "revoke", "ann", "hall-of-fame"])
        #expect(revoked.status == 0 && revoked.text == "ann has no longer Hall of Fame (hall-of-fame)\n")
        try await wait(for: server, card) { $0.status == 404 }
        #expect(
            try await run(["user", "revoke", "ann", "hall-of-fame"]).text
                == "ann did not have Hall of Fame (hall-of-fame)\n"
        )
        #expect(try await run(["user", "grant", "eve", "referral"]).errors.contains("there is no user “eve”"))
    }

    @Test func `a user is removed only by whoever is sure, and is gone from running servers`() async throws {
        _ = try await run(["import", "-", "--user", "Ann"], input: Self.line("1") + Self.line("2"))
        _ = try await run(["token", "add", "ann"])
        let server = try await program.serve()
        defer { server.terminate() }
        #expect(try await server.get("/api/badge/ann").status == 200)

        let asked = try await run(["user", "remove", "ann"])
        #expect(asked.status == 2 && asked.output.isEmpty)
        #expect(asked.errors.hasPrefix("this would remove ann with 2 records, "))
        #expect(asked.errors.hasSuffix(" 1 token, no picture; say --yes to do it\n"))
        #expect(try await server.get("/api/badge/ann").status == 200)

        let removed = try await run(["user", "remove", "ann", "--yes"])
        #expect(removed.status == 0 && removed.text.hasPrefix("removed ann with 2 records, "))
        try await wait(for: server, "/api/badge/ann") { $0.status == 404 }
        #expect(try await run(["user", "list"]).text.isEmpty)
        #expect(try await run(["user", "remove", "ann", "--yes"]).errors.contains("there is no user “ann”"))
    }

    @Test func `a store that is made is its owner's alone`() async throws {
        let server = try await program.serve()
        defer { server.terminate() }
        for suffix in ["", "-wal", "-shm"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: program.path("store.sqlite" + suffix))
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        }
    }

    @Test func `a store whose changes cannot be watched is refused before anybody is answered`() async throws {
        _ = try await run(["user", "add", "ann"])
        try tamper("DROP TABLE state")

        let result = try await run(["serve", "--port", "0"])

        #expect(result.status == 1)
        #expect(result.errors.contains("no such table: state"))
        #expect(!result.errors.contains("listening"))
    }

    @Test func `a price that nothing can cost is named before anybody's costs are changed`() async throws {
        try Data(#"{"house-model":{"input":1000000,"output":0}}"#.utf8)
            .write(to: URL(filePath: program.path("prices.json")))
        _ = try await run(["import", "-", "--user", "ann"], input: Self.line("1"))
        let many = Self.line("1").replacing("1000000", with: "999999999999999")
        _ = try await run(["import", "-", "--user", "bob"], input: many)

        let result = try await run(["reprice", "--prices", "prices.json"])

        #expect(result.status == 1 && result.output.isEmpty)
        #expect(result.errors.hasPrefix("render: the price of “house-model”, up to $"))
        let server = try await program.serve()
        defer { server.terminate() }
        #expect(try await server.get("/api/badge/ann?variant=detailed").text.contains("$0+"))
    }
}
