import Foundation

/// The program `render`, run as people run it.
struct Program {
    /// What a run left behind.
    struct Result {
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

    /// Runs to the end.
    func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
        let process = process(arguments, environment)
        let (source, output, errors) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (source, output, errors)
        try process.run()
        try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try source.fileHandleForWriting.close()
        let written = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: Array(written),
            errors: String(decoding: complaint, as: UTF8.self)
        )
    }

    /// Starts `serve` on a free port, and waits until it listens.
    func serve(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> RunningServer {
        let process = process(["serve", "--port", "0", "--store", path("store.sqlite")] + arguments, environment)
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        var said = ""
        while !said.contains("listening: open http://") {
            let piece = errors.fileHandleForReading.availableData
            guard !piece.isEmpty else { throw Failure.didNotListen(said) }
            said += String(decoding: piece, as: UTF8.self)
        }
        guard
            let address = said.split(separator: " ").last.flatMap({ URL(string: $0.trimmingCharacters(in: .newlines)) })
        else { throw Failure.didNotListen(said) }
        return RunningServer(process: process, demo: address)
    }

    private func process(_ arguments: [String], _ environment: [String: String]) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "render")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["HOME": folder.path, "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
        return process
    }

    private enum Failure: Error {
        case didNotListen(String)
    }
}

/// A `render serve` that a test has started and must stop.
struct RunningServer {
    private let process: Process
    /// The address it says to open.
    let demo: URL

    init(process: Process, demo: URL) {
        (self.process, self.demo) = (process, demo)
    }

    /// The address of a path.
    func address(_ path: String) -> URL { URL(string: path, relativeTo: demo) ?? demo }

    /// Asks it to end, and tells how it did.
    func terminate() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
