import Foundation
import Testing

@Suite struct PictureCommandTests {
    @Test(arguments: [["badge", "demo"], ["serve", "--port", "0"]])
    func `a font that is missing ends the program with its name, and nothing is made`(words: [String]) async throws {
        let program = try Program()
        for name in ["Fonts", "Templates"] {
            try FileManager.default.createDirectory(atPath: program.path(name), withIntermediateDirectories: true)
        }
        let result = try await program.run(words + ["--assets", program.path(""), "--store", "new.sqlite"])

        #expect(result.status == 1)
        #expect(result.errors.contains("Fonts/DejaVuSans.ttf is missing"))
        #expect(!FileManager.default.fileExists(atPath: program.path("new.sqlite")))
    }

    @Test func `a batch that is told to end leaves nothing half-written, and ends by the signal`() async throws {
        let program = try Program()
        let lines = (0..<20_000).map { #"{"draw":"badge","name":"demo","file":"\#($0).svg"}"# }
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: program.path("lines")))
        let result = try await program.shell(
            """
            "$0" batch lines -o out & p=$!
            until ls out/*.svg > /dev/null 2>&1; do :; done
            kill $p; wait $p; echo $?; find out -name '.*' -type f
            """
        )

        #expect(result.text == "143\n")
    }

    @Test func `share and the service name the same years`() async throws {
        let program = try Program()
        let refused = try await program.run(["share", "ann", "1999", "--share-secret", "a secret of the deployment"])
        let server = try await program.serve()
        defer { server.terminate() }
        let answer = try await server.get("/api/og/wrapped/1999").text

        let range = try #require(refused.errors.firstRange(of: /2000 to 20[0-9]{2}/).map { refused.errors[$0] })
        #expect(answer.contains(range))
    }
}
