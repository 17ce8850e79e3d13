import Foundation

/// The program `render`, run as people run it.
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

    /// Runs to the end, within the limits that the arguments of the shell's `ulimit` set.
    func run(
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:],
        ulimit: String? = nil
    ) async throws -> Result {
        try await Self.apart { try finish(process(arguments, environment, ulimit), input) }
    }

    /// Runs a line of the shell, where `render` is the program.
    func shell(_ line: String) async throws -> Result {
        try await Self.apart {
            let process = process([], [:], nil)
            let program = process.executableURL?.path ?? ""
            process.executableURL = URL(filePath: "/bin/bash")
            process.arguments = ["-c", "render() { \"$0\" \"$@\"; }; \(line)", program]
            return try finish(process, "")
        }
    }

    /// Starts `serve` on a free port, its log going where it is told to, and waits until it listens.
    func serve(
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        log: FileHandle = .nullDevice,
        ulimit: String? = nil
    ) async throws -> RunningServer {
        try await Self.apart { try listen(arguments, environment, log, ulimit) }
    }

    /// Starts a command that reads standard input, which stays open.
    func start(_ arguments: [String]) throws -> (process: Process, input: FileHandle) {
        let process = process(arguments, [:], nil)
        let source = Pipe()
        (process.standardInput, process.standardOutput) = (source, FileHandle.nullDevice)
        process.standardError = FileHandle.nullDevice
        try process.run()
        return (process, source.fileHandleForWriting)
    }

    /// Does what waits on a thread of its own: the tests' own are as few as the cores, and all would stand still.
    static func apart<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Swift.Result(catching: body)) }
        }
    }

    private func finish(_ process: Process, _ input: String) throws -> Result {
        let (source, output, errors) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (source, output, errors)
        try process.run()
        // A program that has failed already reads nothing, and says why all the same.
        try? source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
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

    private func listen(
        _ arguments: [String],
        _ environment: [String: String],
        _ log: FileHandle,
        _ ulimit: String?
    ) throws -> RunningServer {
        let arguments = ["serve", "--port", "0", "--store", path("store.sqlite")] + arguments
        let process = process(arguments, environment, ulimit)
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = log
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

    private func process(_ arguments: [String], _ environment: [String: String], _ ulimit: String?) -> Process {
        let process = Process()
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "render")
        (process.executableURL, process.arguments) = (program, arguments)
        if let ulimit {
            process.executableURL = URL(filePath: "/bin/bash")
            // The signal of a limit for files ends a program that does not expect it.
            let script = "ulimit \(ulimit); exec env --default-signal=XFSZ \"$0\" \"$@\""
            process.arguments = ["-c", script, program.path] + arguments
        }
        process.currentDirectoryURL = folder
        // ThreadSanitizer begins with half a megabyte among the temporary files, which not every limit allows.
        process.environment = ["HOME": folder.path, "SWIFT_BACKTRACE": "enable=no", "TMPDIR": "/dev/null/none"]
            .merging(sanitizers) { $1 }.merging(environment) { $1 }
        return process
    }

    /// How `script/test --sanitize` has set the sanitizers up, which the program is built with too.
    private var sanitizers: [String: String] {
        ProcessInfo.processInfo.environment.filter { ["TSAN_OPTIONS", "ASAN_OPTIONS"].contains($0.key) }
    }

    private enum Failure: Error {
        case didNotListen(String)
    }
}

/// A `render serve` that a test has started and must stop.
struct RunningServer: Sendable {
    private let process: Process
    /// The address it says to open.
    let demo: URL

    init(process: Process, demo: URL) {
        (self.process, self.demo) = (process, demo)
    }

    /// The address of a path.
    func address(_ path: String) -> URL { URL(string: path, relativeTo: demo) ?? demo }

    /// The number of the process.
    var id: Int32 { process.processIdentifier }

    /// Asks it to end.
    func terminate() { process.terminate() }

    /// Asks it to end, and tells how it did.
    func end(by signal: Int32 = SIGTERM) async throws -> Int32 {
        kill(id, signal)
        return try await status()
    }

    /// How it ends by itself, or has been told to.
    func status() async throws -> Int32 {
        try await Program.apart {
            process.waitUntilExit()
            return process.terminationStatus
        }
    }
}
