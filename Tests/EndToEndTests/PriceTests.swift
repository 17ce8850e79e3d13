import Foundation
import SQLite
import Testing

/// What commands and the server say about prices that are older than the program's.
@Suite(.timeLimit(.minutes(10))) struct PriceTests {
    private let program: Program

    init() throws {
        program = try Program()
    }

    private func imported(_ models: [String]) async throws -> Program.Result {
        let lines = models.enumerated().map { index, model in
            """
            {"timestamp":"2026-09-14T10:00:00Z","model":"\(model)","source":"cli","inputTokens":\(1_000_000 + index),\
            "outputTokens":0,"cacheCreationTokens":0,"cacheReadTokens":0,"requestId":"\(model)"}
            """
        }
        let text = lines.joined(separator: "\n")
        return try await program.run(["import", "-", "--user", "ann", "--store", "store.sqlite"], input: text)
    }

    @Test func `after an upgrade it is said that repricing is worth while, until it was done`() async throws {
        let advice = "costs in store.sqlite were worked out with another price list than this program has: "
        #expect(try await !imported(["gpt-4o"]).errors.contains(advice))
        #expect(try await !imported(["gpt-4"]).errors.contains(advice))
        try Connection(path: program.path("store.sqlite"), access: .readWrite, busyTimeout: .seconds(5))
            .execute("UPDATE state SET prices = NULL")

        let serve = ["serve", "--host", "203.0.113.1", "--port", "0", "--store", "store.sqlite"]
        #expect(try await program.run(serve).errors.hasPrefix(advice), "before it listens, which is impossible there")
        #expect(try await imported(["gpt-4o"]).errors.contains(advice + "render reprice is worth running\n"))
        _ = try await program.run(["reprice", "--user", "ann", "--store", "store.sqlite"])
        #expect(try await imported(["gpt-4o"]).errors.contains(advice), "others' costs are still the old ones")
        _ = try await program.run(["reprice", "--store", "store.sqlite"])
        #expect(try await !imported(["gpt-4o"]).errors.contains(advice))
    }
}
