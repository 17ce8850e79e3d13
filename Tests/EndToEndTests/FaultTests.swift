import Foundation
import FoundationNetworking
import SQLite
import Testing

/// What becomes of the store and of its readers when something breaks, seen from outside.
@Suite(.timeLimit(.minutes(10))) struct FaultTests {
    /// Lines of usage with numbers of their own.
    private static func lines(_ numbers: Range<Int>) -> String {
        numbers.map { number in
            """
            {"timestamp":"2026-09-14T10:00:00Z","model":"gpt-4o","source":"cli","inputTokens":1000,"outputTokens":500,\
            "cacheCreationTokens":0,"cacheReadTokens":0,"requestId":"\(number)"}

            """
        }.joined()
    }

    private static let importing = ["import", "-", "--user", "ann", "--store", "store.sqlite"]

    /// What SQLite says of the file, and how many records there are.
    private func store(of program: Program) throws -> (check: String?, records: Int?) {
        let connection = try connection(to: program)
        return (
            try connection.statement("PRAGMA integrity_check").first { $0.text(0) },
            try connection.statement("SELECT count(*) FROM records").first { $0.integer(0) }
        )
    }

    private func connection(to program: Program, patience: Duration = .seconds(5)) throws -> Connection {
        try Connection(path: program.path("store.sqlite"), access: .readWrite, busyTimeout: patience)
    }

    // MARK: - Killed

    @Test func `what an import has stored survives its being killed`() async throws {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<10)).status == 0)
        let (process, input) = try program.start(Self.importing)
        // A transaction takes 20,000: the first is stored, and the second begun, when the pipe has taken all of this.
        try await Program.apart { try input.write(contentsOf: Data(Self.lines(10..<30_000).utf8)) }
        let path = program.path("store.sqlite")
        try await Program.apart {
            let watching = try Connection(path: path, access: .readWrite, busyTimeout: .seconds(5))
            let total = try watching.statement("SELECT records FROM totals")
            while (try total.first { $0.integer(0) } ?? 0) < 20_010 { sched_yield() }
        }
        kill(process.processIdentifier, SIGKILL)
        try await Program.apart { process.waitUntilExit() }

        let after = try store(of: program)
        #expect(after.check == "ok")
        #expect(after.records == 20_010)
        let again = try await program.run(Self.importing, input: Self.lines(0..<30_000))
        #expect(again.text.contains("ann: 9990 added, 20010 already there"))
    }

    @Test func `whenever an import is killed, what was acknowledged is there`() async throws {
        let program = try Program()
        var acknowledged = 0
        for round in 0..<4 {
            let first = round * 2000
            let whole = try await program.run(Self.importing, input: Self.lines(first..<first + 1000))
            #expect(whole.status == 0)
            acknowledged += 1000
            let (process, input) = try program.start(Self.importing)
            let part = Self.lines(first + 1000..<first + 1000 + 300 * round)
            try await Program.apart {
                try input.write(contentsOf: Data(part.utf8))
                try input.close()
            }
            kill(process.processIdentifier, SIGKILL)
            try await Program.apart { process.waitUntilExit() }

            let after = try store(of: program)
            #expect(after.check == "ok")
            let records = try #require(after.records)
            // One transaction: all of it or nothing.
            #expect(records == acknowledged || records == acknowledged + 300 * round)
            acknowledged = records
        }
    }

    // MARK: - Locked, foreign, full

    @Test func `a store that another program keeps to itself is named`() async throws {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<10)).status == 0)
        let other = try connection(to: program, patience: .zero)
        try other.execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE state SET change = change")

        let result = try await program.run(["serve", "--port", "0", "--store", "store.sqlite"])

        #expect(result.status == 1)
        #expect(result.errors.contains("store.sqlite"))
        #expect(result.errors.contains("locked"))
        try other.execute("COMMIT")
    }

    @Test func `pictures go on while another program writes, and an import says why it cannot`() async throws {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<10)).status == 0)
        let server = try await program.serve()
        defer { server.terminate() }
        let other = try connection(to: program, patience: .zero)
        try other.execute("BEGIN IMMEDIATE; UPDATE state SET change = change")

        for path in ["/api/badge/ann", "/api/badge/ann?variant=heatmap", "/api/health"] {
            #expect(try await server.get(path).status == 200)
        }
        let late = try await program.run(Self.importing, input: Self.lines(10..<20))
        #expect(late.status == 1)
        #expect(late.errors.contains("locked"))

        try other.execute("ROLLBACK")
        #expect(try await program.run(Self.importing, input: Self.lines(10..<20)).status == 0)
        #expect(try await server.end() == 0)
    }

    @Test func `a file that is no store is left alone`() async throws {
        let program = try Program()
        let text = String(repeating: "not a database, but somebody's notes\n", count: 100)
        try text.write(toFile: program.path("store.sqlite"), atomically: true, encoding: .utf8)

        for command in [["serve", "--port", "0", "--store", "store.sqlite"], Self.importing] {
            let result = try await program.run(command)
            #expect(result.status == 1)
            #expect(result.errors.contains("store.sqlite is not a store of this program and was left as it is"))
        }
        #expect(try String(contentsOfFile: program.path("store.sqlite"), encoding: .utf8) == text)
    }

    @Test func `a store that has been overwritten is said to be down, and what is cached goes on`() async throws {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<10)).status == 0)
        let server = try await program.serve()
        defer { server.terminate() }
        #expect(try await server.get("/api/badge/ann").cache == "MISS")
        for name in ["store.sqlite", "store.sqlite-wal", "store.sqlite-shm"] {
            let file = try FileHandle(forWritingTo: URL(filePath: program.path(name)))
            try file.write(contentsOf: Data(repeating: 0x5A, count: 100_000))
        }

        #expect(try await server.get("/api/badge/ann").cache == "HIT")
        #expect(try await server.get("/api/badge/ann?variant=level").status == 503)
        let health = try await server.get("/api/health")
        #expect(health.status == 503)
        #expect(health.text.contains("\"status\":\"unhealthy\""))
        #expect(try await server.get("/metrics").text.contains("\nemblem_store_errors_total 1\n"))
        #expect(try await server.end() == 0)
    }

    @Test func `a full disk ends an import with words and leaves the store whole`() async throws {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<10)).status == 0)
        // Files may not grow beyond 512 KiB: the nearest thing to a full disk that needs no rights.
        let full = try await program.run(Self.importing, input: Self.lines(10..<20_000), fileLimit: 512)

        #expect(full.status == 1)
        #expect(full.errors.contains("store.sqlite"))
        let after = try store(of: program)
        #expect(after.check == "ok")
        #expect(after.records == 10)
        #expect(try await program.run(Self.importing, input: Self.lines(10..<20_000)).status == 0)
    }

    // MARK: - Too much

    @Test func `a flood is refused beyond the queue, and what is cached goes on`() async throws {
        let program = try Program()
        let server = try await program.serve(["--drawers", "1", "--queue", "1"])
        defer { server.terminate() }
        let cached = "/api/badge/demo"
        #expect(try await server.get(cached).status == 200)

        let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
            for number in 0..<64 {
                let color = "color=\(String(100_000 + number))"
                group.addTask {
                    try await server.get("/api/badge/demo?variant=heatmap&format=png&scale=4&\(color)")
                }
                group.addTask { try await server.get(cached) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(answers.count { $0.status == 200 && $0.cache == "HIT" } >= 64)
        let refused = answers.filter { $0.status != 200 }
        #expect(!refused.isEmpty)
        #expect(refused.allSatisfy { $0.status == 503 && $0.retryAfter == "1" })
        #expect(try await server.get("/api/badge/demo?variant=level").status == 200, "recovers by itself")
        #expect(try await server.get("/api/health").text.contains("\"status\":\"healthy\""))
        #expect(try await server.end() == 0)
    }

    @Test func `told to end under load it finishes what it has begun`() async throws {
        let program = try Program()
        let server = try await program.serve()
        let status = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    var served = 0
                    // Until nobody listens any more; an answer that has begun is whole.
                    while let answer = try? await server.get("/api/badge/demo?color=\(100_000 + task * 1000 + served)")
                    {
                        #expect(answer.status == 200)
                        served += 1
                        if task == 0, served == 20 { server.terminate() }
                    }
                    return served
                }
            }
            let served = try await group.reduce(0, +)
            #expect(served >= 20)
            return try await server.end()
        }

        #expect(status == 0)
    }
}
