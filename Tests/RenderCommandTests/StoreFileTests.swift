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

    @Test func `a store that is made is spoken of, also where an empty file was`() async throws {
        #expect(try await program.run(["user", "add", "ann"]).errors == "made a new store at emblem.sqlite\n")
        #expect(try await program.run(["user", "add", "bob"]).errors.isEmpty)
        try Data().write(to: URL(filePath: program.path("empty.sqlite")))
        let result = try await program.run(["user", "add", "ann", "--store", "empty.sqlite"])
        #expect(result.errors == "made a new store at empty.sqlite\n")
    }

    @Test(arguments: [
        ["user", "add", "demo"], ["import", "-", "--user", "demo"], ["import", "none", "--user", "ann"],
    ])
    func `a command that fails leaves nothing`(arguments: [String]) async throws {
        #expect(try await program.run(arguments).status == 1)
        #expect(try files.isEmpty)
    }
}
