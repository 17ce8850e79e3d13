import Foundation
import Testing

/// The files that the program leaves behind: a store is one, and what fails leaves none.
@Suite(.timeLimit(.minutes(10))) struct StoreFileTests {
    private let program: Program

    init() throws { program = try Program() }

    private var files: [String] {
        get throws {
            // Beside them lies fontconfig's cache, for the folder is the program's home too.
            try FileManager.default.contentsOfDirectory(atPath: program.path("")).filter { $0.contains("sqlite") }
                .sorted()
        }
    }

    @Test func `a server that ends leaves everything in the one file`() async throws {
        let server = try await program.serve()
        defer { server.terminate() }
        #expect(try await program.run(["user", "add", "ann", "--store", "store.sqlite"]).status == 0)
        #expect(try await server.get("/api/badge/ann").status == 200)

        #expect(try await server.end() == 0)

        #expect(try files == ["store.sqlite"])
        #expect(try await program.run(["badge", "ann", "--store", "store.sqlite"]).status == 0)
        #expect(try await program.run(["badge", "eve", "--store", "store.sqlite"]).status == 1)
        #expect(try files == ["store.sqlite"])
    }

    @Test func `a start that fails leaves nothing`() async throws {
        let other = try await Program().serve()
        defer { other.terminate() }
        let port = try #require(other.demo.port)

        for arguments in [["--port", "\(port)"], ["--assets", "/dev/null"], ["--host", "256.1.1.1"]] {
            let result = try await program.run(["serve", "--port", "0"] + arguments)
            #expect(result.status == 1 && !result.errors.contains("made a new store"), "\(arguments)")
            #expect(try files.isEmpty, "\(arguments)")
        }
        let environment = ["GITHUB_API_URL": "nowhere"]
        #expect(try await program.run(["serve", "--port", "0"], environment: environment).status == 1)
        #expect(try files.isEmpty)
    }

    @Test func `a disk too full for a store leaves nothing`() async throws {
        #expect(try await program.run(["user", "add", "ann"], ulimit: "-f 16").status == 1)
        #expect(try files.isEmpty)
    }

    @Test func `four imports that add the same new user at once all succeed, also into a store that is not there`()
        async throws
    {
        let line = #"{"timestamp":"2026-09-14T10:00:00Z","model":"m","source":"cli","inputTokens":1,"outputTokens":0,"#
        let rest = #""cacheCreationTokens":0,"cacheReadTokens":0,"requestId":"#
        let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
            for number in 0..<4 {
                group.addTask {
                    let input = "\(line)\(rest)\"\(number)\"}\n"
                    return try await program.run(["import", "-", "--user", "ann"], input: input).status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(statuses == [0, 0, 0, 0])
        let again = try await program.run(["user", "remove", "ann"])
        #expect(again.errors.contains("4 records"))
        #expect(try files == ["emblem.sqlite"])
    }
}
