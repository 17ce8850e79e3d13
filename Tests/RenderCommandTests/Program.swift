import Commands
import Foundation
import RenderCommand
import Serving
import Synchronization

/// The program `render`, run in the process of the tests, in a folder of its own.
struct Program: Sendable {
    /// What a run left behind.
    struct Result: Sendable {
        let status: Int32
        let output: [UInt8]
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// A folder of its own, where stores and pictures go.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "emblem-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// What a file in the folder holds.
    func data(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

    /// Runs to the end, with the folder as the working directory.
    func run(
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:]
    ) async throws -> Result {
        // On a thread of its own: the threads that tests share are as few as the cores.
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: runHere(arguments, input, environment)) }
        }
    }

    private func runHere(_ arguments: [String], _ input: String, _ environment: [String: String]) -> Result {
        let (output, errors) = (Captured(), Captured())
        let program = RenderProgram(
            arguments: arguments,
            environment: ["HOME": Self.home.path].merging(environment) { $1 },
            program: Self.program,
            commands: [ServeCommand.self] + RenderCommands.all,
            console: Console(output: output.append, error: errors.append),
            input: StandardInput(Array(input.utf8))
        )
        let status = Self.workingDirectory.withLock { _ in
            let before = FileManager.default.currentDirectoryPath
            defer { _ = FileManager.default.changeCurrentDirectoryPath(before) }
            _ = FileManager.default.changeCurrentDirectoryPath(folder.path)
            return program.run()
        }
        return Result(
            status: status.rawValue,
            output: output.bytes,
            errors: String(decoding: errors.bytes, as: UTF8.self)
        )
    }

    /// The working directory is the process's: commands run one after the other.
    private static let workingDirectory = Mutex(())
    /// Where fontconfig keeps its cache, which is made once for all tests.
    private static let home = FileManager.default.temporaryDirectory.appending(path: "emblem-home")
    /// The program's file, near which its fonts lie.
    private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "render")

    private final class Captured: Sendable {
        private let written = Mutex<[UInt8]>([])

        var bytes: [UInt8] { written.withLock(\.self) }

        func append(_ bytes: [UInt8]) { written.withLock { $0 += bytes } }
    }
}
