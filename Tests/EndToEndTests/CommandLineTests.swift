import Foundation
import Testing

@Suite struct CommandLineTests {
    @Test func `tells the version that health tells too`() async throws {
        let program = try Program()
        let result = try await program.run(["--version"])
        let server = try await program.serve()
        defer { server.terminate() }
        let health = try await server.get("/api/health").text

        #expect(result.status == 0)
        let version = try #require(result.text.split(separator: " ").last?.dropLast())
        #expect(result.text == "render \(version)\n")
        #expect(health.contains("\"version\":\"\(version)\""))
    }

    private static let otherClock = ["x86_64", "aarch64"].map { "/usr/lib/\($0)-linux-gnu/faketime/libfaketime.so.1" }
        .first { FileManager.default.fileExists(atPath: $0) }

    // A sanitizer has to be the first library itself.
    @Test(.enabled(if: otherClock != nil && ProcessInfo.processInfo.environment["ASAN_OPTIONS"] == nil))
    func `finds its arguments where a library that was loaded first has moved the environment`() async throws {
        let program = try Program()
        let result = try await program.run(
            ["badge", "demo", "-o", "a b.svg"],
            environment: ["LD_PRELOAD": Self.otherClock ?? "", "FAKETIME": "+400d"]
        )

        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(try program.data("a b.svg").count > 1000)
    }
}
