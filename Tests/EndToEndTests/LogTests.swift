import Foundation
import Testing

/// The log as whoever operates the server gets it.
@Suite(.timeLimit(.minutes(2))) struct LogTests {
    private typealias Line = [String: any Sendable]

    private func ask(_ server: RunningServer, _ count: Int) async throws {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<count {
                group.addTask { try await server.get("/api/badge/demo?v=\(number)").status }
            }
            for try await status in group { #expect(status == 200) }
        }
    }

    @Test func `every request is in the log when the server has ended`() async throws {
        let program = try Program()
        let path = program.path("log")
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        let server = try await program.serve(["--loops", "2"], log: try #require(FileHandle(forWritingAtPath: path)))
        defer { server.terminate() }
        try await ask(server, 300)
        #expect(try await server.end() == 0)

        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasSuffix("}\n"))
        let lines = try text.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? Line)
        }
        let messages = lines.map { $0["message"] as? String }
        #expect(messages.first == "listening")
        #expect(messages.last == "ended")
        let paths = lines.compactMap { $0["path"] as? String }
        #expect(Set(paths) == Set((0..<300).map { "/api/badge/demo?v=\($0)" }))
        #expect(paths.count == 300)
    }

    @Test func `a log that nobody reads holds up neither answers nor the end`() async throws {
        let program = try Program()
        let pipe = Pipe()
        let server = try await program.serve(log: pipe.fileHandleForWriting)
        defer { server.terminate() }
        // More than a pipe takes.
        for _ in 0..<3 { try await ask(server, 300) }

        #expect(try await server.end() == 0)
        try pipe.fileHandleForReading.close()
    }
}
