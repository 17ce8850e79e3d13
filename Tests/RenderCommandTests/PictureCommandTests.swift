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
        (["og", "achievement", "demo"], 2, "--achievement is missing: the id of an achievement"),
        (["og", "achievement", "demo", "--achievement", "streak-30"], 1, "not unlocked yet"),
        (["og", "achievement", "demo", "--achievement", "flying"], 2, "invalid value 'flying' for --achievement"),
        (["og", "achievement", "demo", "--achievement", "strek-7"], 2, "; did you mean streak-7?"),
        (["og", "stats", "demo", "--format", "poster"], 2, "allowed: standard, story, square"),
        (["share", "ann", "2026"], 2, "--share-secret is missing"),
        (["share", "ann", "2026", "--share-secret", "short"], 2, "allowed: 16 bytes or more"),
        (["share", "ann", "26", "--share-secret", "a secret of the deployment"], 2, "allowed: a year from 2000 to 20"),
        (
            ["share", "ann", "99999", "--share-secret", "a secret of the deployment"], 2,
            "allowed: a year from 2000 to 20"
        ),
        (["og", "wrapped", "demo", "--year", "0"], 2, "allowed: a whole number from 2000 to 9999"),
        (["gallery", "demo"], 2, "--output is missing"),
        (["batch", "-"], 2, "--output is missing"),
        (["templates", "check", "--assets", "nowhere"], 1, "no folder with Fonts and Templates"),
    ])
    func `says what is wrong and what is allowed`(arguments: [String], status: Int32, words: String) async throws {
        let result = try await Program().run(arguments)

        #expect(result.status == status)
        #expect(result.errors.contains(words))
        #expect(!result.errors.contains("short"), "a secret is never shown")
    }

    @Test func `names the ids of a badge as asked`() async throws {
        let badge = try await Program().run(["badge", "demo", "--id", "mine"])
        let refused = try await Program().run(["badge", "demo", "--id", "1st"])

        #expect(badge.text.contains(" id=\"mine-e"))
        #expect(refused.status == 2)
        #expect(refused.errors.contains("'1st' for --id; allowed: a letter, then up to 31 letters"))
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

    @Test func `of lines of a batch with one file the first writes it`() async throws {
        let program = try Program()
        let lines = ["a.svg", "./a.svg", "A.svg", "sub//b.svg", "sub/B.svg"].map { file in
            #"{"draw":"badge","name":"demo","file":"\#(file)"}"#
        }
        let result = try await program.run(["batch", "-", "-o", "out"], input: lines.joined(separator: "\n"))

        #expect(result.status == 1 && result.text == "2 of 5 pictures in out\n")
        #expect(result.errors.contains("line 2: \"file\" is ./a.svg, as in line 1"))
        #expect(result.errors.contains("line 3: ") && result.errors.contains("line 5: "))
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("out")).sorted() == ["a.svg", "sub"])
    }

    @Test func `a batch says that the store is damaged, and draws what needs none`() async throws {
        let program = try Program()
        try Data(repeating: 7, count: 8192).write(to: URL(filePath: program.path("emblem.sqlite")))
        let lines = ["demo", "ann"].map { #"{"draw":"badge","name":"\#($0)","file":"\#($0).svg"}"# }
        let result = try await program.run(["batch", "-", "-o", "out"], input: lines.joined(separator: "\n"))

        #expect(result.status == 1 && result.text == "1 of 2 pictures in out\n")
        #expect(result.errors.contains("line 2: emblem.sqlite is not a store of this program"))
    }

    @Test func `messages steer no terminal, whatever words they show`() async throws {
        let words = "\u{1B}[31mred\u{7}"
        for arguments in [
            ["batch", words, "-o", "out"], ["badge", "demo", "-o", "none/\(words)"],
            ["user", "list", "--store", words],
        ] {
            let result = try await Program().run(arguments)
            #expect(result.status == 1)
            #expect(!result.errors.contains("\u{1B}") && !result.errors.contains("\u{7}"))
            #expect(result.errors.contains("\u{FFFD}[31mred\u{FFFD}"))
        }
    }

    @Test(arguments: [["rank", "x", "--stats", "/dev/zero"], ["batch", "/dev/zero", "-o", "out"]])
    func `a file without end is not read for ever`(arguments: [String]) async throws {
        let result = try await Program().run(arguments)

        #expect(result.status == 1 && result.errors.contains("/dev/zero cannot be read: it is longer than"))
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

    @Test func `a line of a batch has a day, a template and a folder of its own`() async throws {
        let program = try Program()
        let template = """
            <svg width="1200" height="630" viewBox="0 0 1200 630"><title>mine</title>
            <rect width="1200" height="630" fill="#123456"/></svg>
            """
        try Data(template.utf8).write(to: URL(filePath: program.path("mine.svg")))
        let lines = """
            {"draw":"stats","name":"demo","file":"own/day.svg","as-of":"2025-03-04"}
            {"draw":"stats","name":"demo","file":"own/deep/template.svg","template":"mine.svg"}
            {"draw":"stats","name":"demo","file":"usual.svg"}
            """
        let result = try await program.run(["batch", "-", "-o", "out", "--as-of", "2026-09-14"], input: lines)
        let alone = ["og", "stats", "demo", "--file-format", "svg", "--as-of"]

        #expect(result.status == 0, "\(result.errors)")
        #expect(
            try await program.run(alone + ["2025-03-04"]).output == Array(program.data("out/own/day.svg"))
        )
        #expect(try await program.run(alone + ["2026-09-14"]).output == Array(program.data("out/usual.svg")))
        let own = String(decoding: try program.data("out/own/deep/template.svg"), as: UTF8.self)
        #expect(own.contains("#123456"))
    }

    @Test(arguments: [
        (
            #""output":"a.svg""#,
            "\"output\" is nothing that a line says; allowed: draw, name, file, variant, style, theme"
        ),
        (#""store":"b.sqlite""#, "\"store\" is nothing that a line says"),
        (
            #""colour":"fff""#,
            "allowed: draw, name, file, variant, style, theme, color, format, scale, id, as-of; did you mean color?\n"
        ),
        (#""as-of":"yesterday""#, "invalid value 'yesterday' for --as-of"),
        (#""draw":"bagde""#, "achievement, wrapped; did you mean badge?\n"),
        (#""draw":"banner""#, "\"draw\" is banner; allowed: badge, stats, weekly, achievement, wrapped"),
        (#""file":"b.jpg""#, "allowed: a file that ends in .svg or .png"),
        (#""file":"sub/../../b.svg""#, "allowed: a path below the folder"),
        (#""file":"a\u0000b.svg""#, "\"file\" is a\u{FFFD}b.svg; allowed: a path below the folder, without control"),
        (#""name":"ann""#, "there is no store at emblem.sqlite"),
    ])
    func `a batch names what a line cannot say`(field: String, complaint: String) async throws {
        let program = try Program()
        let key = field.split(separator: "\"").first.map(String.init) ?? ""
        let usual = [("draw", "badge"), ("name", "demo"), ("file", "a.svg")].filter { $0.0 != key }
        let fields = usual.map { "\"\($0)\":\"\($1)\"" } + [field]
        let result = try await program.run(["batch", "-", "-o", "out"], input: "{\(fields.joined(separator: ","))}")

        #expect(result.status == 1)
        #expect(result.errors.contains("line 1: "))
        #expect(result.errors.contains(complaint))
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("out")).isEmpty)
    }

    @Test(arguments: [["badge", "demo", "--variant", "heatmap"], ["og", "stats", "demo"], ["og", "wrapped", "demo"]])
    func `draws the demo on the first and the last day that there is, and names them for others`(
        command: [String]
    ) async throws {
        let program = try Program()
        for day in ["2000-01-01", "9999-12-31"] {
            let result = try await program.run(command + ["--as-of", day, "-o", "picture.svg"])
            #expect(result.status == 0, "\(day): \(result.errors)")
        }
        for day in ["0001-01-01", "0002-01-01", "1999-12-31"] {
            let result = try await program.run(command + ["--as-of", day])
            #expect(result.status == 2)
            #expect(result.errors.contains("allowed: a day as 2026-09-14, of the years 2000 to 9999"))
        }
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

    @Test(arguments: ["https://emblem.example", "https://emblem.example/"])
    func `a share link carries what was asked for`(base: String) async throws {
        let program = try Program()
        _ = try await program.run(["user", "add", "ann"])
        let result = try await program.run([
            "share", "ann", "2026", "--format", "story", "--base", base, "--share-secret",
            "a secret of the deployment",
        ])

        #expect(
            result.text.hasPrefix("https://emblem.example/api/og/wrapped/2026?user=ann&format=story&theme=dark&exp=")
        )
    }
}
