import Foundation
import Testing

@Suite struct PictureCommandTests {
    @Test(arguments: ["stats", "weekly", "wrapped"])
    func `draws a card of the demo without a store`(card: String) async throws {
        let program = try Program()
        let result = try await program.run(["og", card, "demo", "--as-of", "2026-09-14", "-o", "card.png"])

        #expect(result.status == 0)
        #expect(try Data(contentsOf: URL(filePath: program.path("card.png"))).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }

    @Test func `writes a card as SVG where the file's ending says so`() async throws {
        let program = try Program()
        _ = try await program.run(["og", "stats", "demo", "-o", "card.svg"])

        #expect(try String(contentsOfFile: program.path("card.svg"), encoding: .utf8).hasPrefix("<svg "))
    }

    @Test(arguments: [
        (["og", "poster", "demo"], 2, "allowed: stats, weekly, achievement, wrapped"),
        (["og", "achievement", "demo"], 2, "--achievement"),
        (["og", "achievement", "demo", "--achievement", "streak-30"], 1, "not unlocked yet"),
        (["og", "achievement", "demo", "--achievement", "flying"], 1, "There is no achievement 'flying'"),
        (["og", "stats", "demo", "--format", "poster"], 2, "allowed: standard, story, square"),
        (["share", "ann", "2026"], 2, "--share-secret"),
        (["share", "ann", "2026", "--share-secret", "short"], 2, "allowed: 16 bytes or more"),
        (["share", "ann", "26", "--share-secret", "a secret of the deployment"], 2, "allowed: a year from 2000"),
        (["gallery", "demo"], 2, "--output"),
        (["batch", "-"], 2, "--output"),
        (["templates", "check", "--assets", "nowhere"], 1, "no folder with Fonts and Templates"),
    ])
    func `says what is wrong and what is allowed`(arguments: [String], status: Int32, words: String) async throws {
        let result = try await Program().run(arguments)

        #expect(result.status == status)
        #expect(result.errors.contains(words))
        #expect(!result.errors.contains("short"), "a secret is never shown")
    }

    @Test func `previews a template, and names the line of a mistake`() async throws {
        let program = try Program()
        try Data("<svg width=\"1200\">\n<title>x</title>\n<blink/>\n</svg>".utf8).write(
            to: URL(filePath: program.path("mine.svg"))
        )
        let result = try await program.run(["og", "stats", "demo", "--template", "mine.svg"])

        #expect(result.status == 1)
        #expect(result.errors.contains("mine.svg:"))
    }

    @Test func `checks the templates`() async throws {
        let result = try await Program().run(["templates", "check"])

        #expect(result.status == 0)
        #expect(result.text.contains("24 templates"))
    }

    @Test func `a batch draws what it can and lists what it cannot`() async throws {
        let program = try Program()
        let lines = """
            {"draw":"badge","name":"demo","file":"a.svg","variant":"heatmap"}
            {"draw":"stats","name":"demo","file":"sub.png","format":"square"}

            not json
            {"draw":"badge","name":"nobody","file":"b.svg"}
            {"draw":"badge","name":"demo","file":"../c.svg"}
            {"draw":"badge","name":"demo","file":"d.svg","variant":"tiny"}
            """
        let result = try await program.run(["batch", "-", "-o", "out"], input: lines)
        let files = try FileManager.default.contentsOfDirectory(atPath: program.path("out")).sorted()

        #expect(result.status == 1)
        #expect(files == ["a.svg", "sub.png"])
        for number in 4...7 { #expect(result.errors.contains("line \(number): ")) }
    }

    @Test(.timeLimit(.minutes(10))) func `a gallery holds every picture and a page that shows them`() async throws {
        let program = try Program()
        let result = try await program.run(["gallery", "demo", "-o", "out", "--as-of", "2026-09-14"])
        let files = try FileManager.default.contentsOfDirectory(atPath: program.path("out"))
        let page = try String(contentsOfFile: program.path("out/index.html"), encoding: .utf8)

        #expect(result.status == 0)
        let badges = 72
        // Stats, weekly, wrapped and 8 achievements in 3 formats and 2 themes.
        let cards = 11 * 3 * 2
        #expect(files.count == badges + cards + 1)
        for file in files where file != "index.html" { #expect(page.contains("src=\"\(file)\"")) }
    }

    @Test func `a share link carries what was asked for`() async throws {
        let result = try await Program().run([
            "share", "ann", "2026", "--format", "story", "--base", "https://emblem.example", "--share-secret",
            "a secret of the deployment",
        ])

        #expect(
            result.text.hasPrefix("https://emblem.example/api/og/wrapped/2026?user=ann&format=story&theme=dark&exp=")
        )
    }
}
