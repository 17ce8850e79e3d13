import Foundation
import SQLite
import Testing

/// What a server does with a store that somebody restores, replaces or damages beside it, seen from outside.
@Suite(.timeLimit(.minutes(10))) struct RestoreTests {
    private let program: Program
    private var store: URL { URL(filePath: program.path("store.sqlite")) }
    private var backup: URL { URL(filePath: program.path("backup.sqlite")) }

    /// A store with ten records of Ann's, and a backup of it.
    init() async throws {
        program = try Program()
        #expect(try await program.run(FaultTests.importing, input: FaultTests.lines(0..<10)).status == 0)
        try connection().execute("VACUUM INTO '\(program.path("backup.sqlite"))'")
    }

    private func connection() throws -> Connection {
        try Connection(path: program.path("store.sqlite"), access: .readWrite, busyTimeout: .seconds(5))
    }

    private func deleteStore() throws {
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: program.path("store.sqlite\(suffix)"))
        }
    }

    /// Asks a server for a second how it is, in which it looks at the store four times; it must say it is not well.
    private func watchItBeUnhealthy(_ server: RunningServer) async throws {
        let end = ContinuousClock.now + .seconds(1)
        repeat { #expect(try await server.get("/api/health").status == 503) } while ContinuousClock.now < end
    }

    @Test func `a backup that is being copied into place is left alone until it is whole, and served then`()
        async throws
    {
        let server = try await program.serve()
        defer { server.terminate() }
        let bytes = try Data(contentsOf: backup)
        try deleteStore()
        while try await server.get("/api/health").status == 200 {}

        #expect(FileManager.default.createFile(atPath: store.path, contents: Data()))
        let file = try FileHandle(forWritingTo: store)
        // Nothing yet, half of a page, half of the file, all but the end of the last page.
        for count in [0, 2048, bytes.count / 8192 * 4096, bytes.count - 100] {
            try file.write(contentsOf: bytes[Int(try file.offset())..<count])
            try await watchItBeUnhealthy(server)
            #expect(try Data(contentsOf: store) == bytes[..<count], "no byte of it was changed")
            #expect(!FileManager.default.fileExists(atPath: store.path + "-wal"))
        }
        try file.write(contentsOf: bytes[(bytes.count - 100)...])
        while try await server.get("/api/health").status != 200 {}

        #expect(try await server.get("/api/badge/ann?variant=compact").text.contains("15K"))
        #expect(try await program.run(FaultTests.importing, input: FaultTests.lines(10..<20)).status == 0)
        var badge = ""
        while !badge.contains("30K") { badge = try await server.get("/api/badge/ann?variant=compact").text }
        #expect(try await server.end() == 0)
        let restored = try connection()
        #expect(try restored.statement("PRAGMA integrity_check").first { $0.text(0) } == "ok")
        #expect(try restored.statement("SELECT count(*) FROM records").first { $0.integer(0) } == 20)
    }

    @Test func `a store that is damaged in place is said to be so, and to be well when it is mended`() async throws {
        let server = try await program.serve()
        defer { server.terminate() }
        #expect(try await server.get("/api/badge/ann").status == 200)
        // Written by another process, so that the server has none of it in memory but what it watches.
        #expect(try await program.run(FaultTests.importing, input: FaultTests.lines(10..<20)).status == 0)
        var badge = ""
        while !badge.contains("30K") { badge = try await server.get("/api/badge/ann?variant=compact").text }
        #expect(try await program.run(FaultTests.importing, input: FaultTests.lines(20..<30)).status == 0)
        try connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        let good = try Data(contentsOf: store)
        let file = try FileHandle(forUpdating: store)
        try file.seek(toOffset: 4096)
        try file.write(contentsOf: Data(repeating: 0x5A, count: good.count - 4096))

        var color = 100_000
        func cold() async throws -> Int {
            color += 1
            return try await server.get("/api/badge/ann?color=\(color)").status
        }
        while try await cold() != 503 {}
        let health = try await server.get("/api/health")
        #expect(health.status == 503 && health.text.contains("\"status\":\"unhealthy\""))

        try file.seek(toOffset: 4096)
        try file.write(contentsOf: good[4096...])
        #expect(try await cold() == 200)
        let after = try await server.get("/api/health")
        #expect(after.status == 200 && after.text.contains("\"store\":\"failing\""), "it has failed just now")
        // Ten seconds after the last failure.
        while try await !server.get("/api/health").text.contains("\"status\":\"healthy\"") {}
        #expect(try await cold() == 200)
        #expect(try await server.end() == 0)
    }

    @Test func `what is no file is refused at the start, and gone while serving`() async throws {
        let made = unsafe mkfifo(program.path("pipe"), 0o600)
        #expect(made == 0)
        let refused = try await program.run(["serve", "--port", "0", "--store", program.path("pipe")])
        #expect(refused.status == 1)
        #expect(refused.errors.contains("pipe is not a store of this program and was left as it is: it is a pipe"))

        let server = try await program.serve()
        defer { server.terminate() }
        try deleteStore()
        try FileManager.default.moveItem(atPath: program.path("pipe"), toPath: store.path)
        while try await server.get("/api/health").status == 200 {}
        #expect(try await server.get("/api/badge/ann?variant=level").status == 503)
        #expect(try await server.end() == 0)
    }

    @Test(arguments: ["/nonexistent/folder/store.sqlite", "/proc/store.sqlite"])
    func `where no store can be made the file is named, and what it takes`(path: String) async throws {
        for command in [["serve", "--port", "0", "--store", path], ["import", "-", "--user", "ann", "--store", path]] {
            let result = try await program.run(command)
            #expect(result.status == 1)
            #expect(result.errors.contains("\(path) cannot be opened: its folder must exist"))
        }
    }

    @Test func `a damaged store is called so`() async throws {
        let bytes = try Data(contentsOf: backup)
        try deleteStore()
        try bytes.prefix(8192).write(to: store)

        let result = try await program.run(["serve", "--port", "0", "--store", "store.sqlite"])

        #expect(result.status == 1)
        #expect(result.errors.contains("store.sqlite is damaged"))
        #expect(try Data(contentsOf: store) == bytes.prefix(8192))
    }
}
