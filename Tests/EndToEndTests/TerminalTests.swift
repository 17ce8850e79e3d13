import Foundation
import Testing

/// Pictures whose standard output is a terminal.
@Suite struct TerminalTests {
    @Test(arguments: ["badge demo --format png", "og stats demo", "rank octocat --stats counts.json --format png"])
    func `a picture that is no text is not written to a terminal`(command: String) async throws {
        let program = try Program()
        try Data("{}".utf8).write(to: URL(filePath: program.path("counts.json")))
        // What `script` runs has a terminal for its output, and its status is that of what it ran.
        let shown = try await program.shell("script -qec \"$0 \(command)\" /dev/null < /dev/null")
        let piped = try await program.shell(
            "script -qec \"$0 \(command) | head -c 4 | od -An -c\" /dev/null < /dev/null"
        )
        let written = try await program.shell("script -qec \"$0 \(command) -o picture.png\" /dev/null < /dev/null")

        #expect(shown.status == 2)
        #expect(
            shown.text
                == "render: a terminal cannot show this picture: write it to a file with -o FILE, or send it into "
                + "a pipe\r\n"
        )
        #expect(piped.text.contains("211   P   N   G"))
        #expect(written.status == 0)
        #expect(try program.data("picture.png").starts(with: [0x89, 0x50]))
    }

    @Test func `a picture that is text is written to a terminal`() async throws {
        let result = try await Program().shell("script -qec \"$0 badge demo\" /dev/null < /dev/null")

        #expect(result.status == 0)
        #expect(result.text.hasPrefix("<svg "))
    }
}
