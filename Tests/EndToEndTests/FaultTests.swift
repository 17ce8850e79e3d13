import Foundation
import FoundationNetworking
import SQLite
import Testing

/// What becomes of the store and of its readers when something breaks, seen from outside.
@Suite(.timeLimit(.minutes(10))) struct FaultTests {
    /// Lines of usage with numbers of their own.
    static func lines(_ numbers: Range<Int>) -> String {
        numbers.map { number in
            """
            {"timestamp":"2026-09-14T10:00:00Z","model":"gpt-4o","source":"cli","inputTokens":1000,"outputTokens":500,\
            "cacheCreationTokens":0,"cacheReadTokens":0,"requestId":"\(number)"}

            """
        }.joined()
    }

    static let importing = ["import", "-", "--user", "ann", "--store", "store.sqlite"]

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

    @Test(arguments: [false, true])
    func `a server killed under load leaves the store whole, with all that imports have reported`(
        andTheImport isImportKilled: Bool
    ) async throws {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<1000)).status == 0)
        let server = try await program.serve()
        defer { kill(server.id, SIGKILL) }
        let readers = Task {
            await withTaskGroup(of: Void.self) { group in
                for task in 0..<4 {
                    group.addTask {
                        // New pictures, all of which are read from the store, until nobody answers any more.
                        var color = 100_000 * (task + 1)
                        while (try? await server.get("/api/badge/ann?color=\(color)")) != nil { color += 1 }
                    }
                }
            }
        }
        for start in [1000, 2000, 3000] {
            #expect(try await program.run(Self.importing, input: Self.lines(start..<start + 1000)).status == 0)
        }
        let (process, input) = try program.start(Self.importing)
        // A transaction takes 20,000: the first is stored, and the second begun.
        try await Program.apart { try input.write(contentsOf: Data(Self.lines(4000..<30_000).utf8)) }
        let watching = try connection(to: program)
        let total = try watching.statement("SELECT records FROM totals")
        while (try total.first { $0.integer(0) } ?? 0) < 24_000 { await Task.yield() }

        #expect(try await server.end(by: SIGKILL) == SIGKILL)
        if isImportKilled { kill(process.processIdentifier, SIGKILL) }
        try input.close()
        try await Program.apart { process.waitUntilExit() }
        await readers.value

        #expect(process.terminationStatus == (isImportKilled ? SIGKILL : 0))
        let after = try store(of: program)
        #expect(after.check == "ok")
        #expect(after.records == (isImportKilled ? 24_000 : 30_000))
        let next = try await program.serve()
        defer { next.terminate() }
        #expect(try await next.get("/api/badge/ann").status == 200)
        #expect(try await next.end() == 0)
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

    @Test(arguments: ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
    func `pictures go on while another program writes, and an import says why it cannot`(lock: String) async throws {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<10)).status == 0)
        let server = try await program.serve()
        defer { server.terminate() }
        let other = try connection(to: program, patience: .zero)
        try other.execute("\(lock); UPDATE state SET change = change")

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

    @Test func `a store that is deleted is said to be down until there is one again, and what is cached goes on`()
        async throws
    {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<10)).status == 0)
        let server = try await program.serve()
        defer { server.terminate() }
        #expect(try await server.get("/api/badge/ann?variant=compact").text.contains("15K"))
        let store = program.path("store.sqlite")
        try connection(to: program).execute("VACUUM INTO '\(store).backup'")
        for name in [store, store + "-wal", store + "-shm"] { try? FileManager.default.removeItem(atPath: name) }

        // Noticed within a quarter of a second.
        while try await server.get("/api/health").status == 200 {}
        #expect(try await server.get("/api/health").text.contains("\"status\":\"unhealthy\""))
        #expect(try await server.get("/api/badge/ann?variant=compact").cache == "HIT")
        let cold = try await server.get("/api/badge/ann?variant=level")
        #expect(cold.status == 503 && cold.retryAfter == "1")
        #expect(!FileManager.default.fileExists(atPath: store), "no empty one has taken its place")

        try FileManager.default.moveItem(atPath: store + ".backup", toPath: store)
        while try await server.get("/api/health").status != 200 {}
        #expect(try await program.run(Self.importing, input: Self.lines(10..<20)).status == 0)
        var badge = ""
        while !badge.contains("30K") { badge = try await server.get("/api/badge/ann?variant=compact").text }
        #expect(try await server.end() == 0)
    }

    @Test func `a full disk ends an import with words and leaves the store whole`() async throws {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<10)).status == 0)
        // Files may not grow beyond 512 KiB: the nearest thing to a full disk that needs no rights.
        let full = try await program.run(Self.importing, input: Self.lines(10..<20_000), ulimit: "-f 512")

        #expect(full.status == 1)
        #expect(full.errors.contains("store.sqlite"))
        let after = try store(of: program)
        #expect(after.check == "ok")
        #expect(after.records == 10)
        #expect(try await program.run(Self.importing, input: Self.lines(10..<20_000)).status == 0)
    }

    // MARK: - Backing up

    @Test func `a backup made during an import is whole, and serves`() async throws {
        let program = try Program()
        #expect(try await program.run(Self.importing, input: Self.lines(0..<10)).status == 0)
        let (process, input) = try program.start(Self.importing)
        try await Program.apart { try input.write(contentsOf: Data(Self.lines(10..<30_000).utf8)) }
        let restored = try Program()
        let (source, target) = (program.path("store.sqlite"), restored.path("store.sqlite"))
        try await Program.apart {
            // As the README says, with a first transaction of the import stored and a second one under way.
            let connection = try Connection(path: source, access: .readWrite, busyTimeout: .seconds(5))
            let total = try connection.statement("SELECT records FROM totals")
            while (try total.first { $0.integer(0) } ?? 0) < 20_010 { sched_yield() }
            try connection.execute("VACUUM INTO '\(target)'")
            try input.close()
            process.waitUntilExit()
        }

        let copy = try store(of: restored)
        #expect(copy.check == "ok")
        #expect([20_010, 30_000].contains(copy.records))
        #expect(try store(of: program).records == 30_000)
        let server = try await restored.serve()
        defer { server.terminate() }
        #expect(try await server.get("/api/badge/ann?variant=compact").text.contains("M"))
        let again = try await restored.run(Self.importing, input: Self.lines(0..<30_000))
        #expect(again.status == 0)
        #expect(try store(of: restored).records == 30_000)
        #expect(try await server.end() == 0)
    }

    // MARK: - Ended

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
            return try await server.status()
        }

        #expect(status == 0)
    }
}
