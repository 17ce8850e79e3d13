import Randomness
import Cards
import Foundation
import TestSupport
import Testing

/// What is said about templates that cannot be used.
@Suite struct TemplateErrorTests {
    @Test func `accepts the project's own templates`() throws {
        _ = try CardTemplates.load(folder: CardFixtures.folder)
    }

    @Test(arguments: [
        ("<blink/>", "unknown element <blink> here; allowed: g, rect"),
        ("<text x=\"1\" y=\"2\">{{tokns}}</text>", "unknown value {{tokns}}; allowed: name, username"),
        ("<text x=\"1\" y=\"2\">{{tokens</text>", "text=\"{{tokens\" should be {{name}}"),
        ("<rect width=\"1\" height=\"1\" data-if=\"tokns\"/>", "unknown value {{tokns}}"),
        ("<rect data-slot=\"piechart\" width=\"1\" height=\"1\"/>", "unknown slot piechart; allowed: avatar, heatmap"),
        ("<rect data-slot=\"emblem\" width=\"1\" height=\"1\"/>", "unknown slot emblem; allowed: avatar, heatmap"),
        ("<rect data-slot=\"avatar\" width=\"1\"/>", "<rect> needs the attribute height"),
        (
            "<rect width=\"1\" height=\"1\" fill=\"{{theme.acent}}\"/>",
            "unknown colour {{theme.acent}}; allowed: ground"
        ),
        ("<rect width=\"1\" height=\"1\" fill=\"reddish\"/>", "fill=\"reddish\" should be a colour"),
        ("<rect width=\"1\" height=\"1\" fill=\"url(#no)\"/>", "nothing here is called gradient #no"),
        ("<g clip-path=\"url(#no)\"/>", "nothing here is called clipPath #no"),
        ("<g clip-path=\"circle(3)\"/>", "clip-path=\"circle(3)\" should be url(#id)"),
        ("<g transform=\"turn(3)\"/>", "transform=\"turn(3)\" should be transforms"),
        (
            "<g transform=\"scale(40)\"><g transform=\"rotate(9) scale(40)\"><rect width=\"1\" height=\"1\"/></g></g>",
            "transform=\"rotate(9) scale(40)\" should be 0.0001 to 1000 times as large with those around it"
        ),
        ("<g transform=\"scale(.000001 1)\"><g transform=\"scale(.000001)\"/></g>", "should be 0.0001 to 1000 times"),
        ("<g onclick=\"x\"/>", "unknown attribute onclick of <g>; allowed: data-if, fill"),
        ("<g style=\"filter: blur(3px)\"/>", "unknown attribute filter of <g>"),
        ("<rect width=\"wide\" height=\"1\"/>", "width=\"wide\" should be a number"),
        ("<rect width=\"-1\" height=\"1\"/>", "width=\"-1.0\" should be 0 or more"),
        ("<rect width=\"2\" height=\"2\" opacity=\"7\"/>", "opacity=\"7\" should be a number of 0 to 1"),
        ("<path d=\"M0 0L5\"/>", "d=\"M0 0L5\" should be path data, but is no path data from character"),
        ("<path/>", "<path> needs the attribute d"),
        ("<polygon points=\"1 2 3\"/>", "points=\"1 2 3\" should be pairs of numbers"),
        ("<text font-family=\"Comic Sans MS\">x</text>", "font-family=\"Comic Sans MS\" should be Inter"),
        ("<text font-size=\"0\">x</text>", "font-size=\"0.0\" should be 1 to 1000"),
        ("<text font-weight=\"fat\">x</text>", "font-weight=\"fat\" should be 400"),
        ("<text text-anchor=\"centre\">x</text>", "text-anchor=\"centre\" should be start or middle or end"),
        ("<text data-fit=\"width\">x</text>", "data-fit=\"width\" should be width: 800"),
        ("<text data-fit=\"width: 10; lines: 99\">x</text>", "should be width: 800"),
        ("<text>a<tspan>b</tspan></text>", "text outside of <text>: a"),
        ("<text><b>a</b></text>", "unknown element <b> here; allowed: tspan"),
        ("<g data-flow=\"right\"/>", "data-flow=\"right\" should be two distances"),
        ("stray", "text outside of <text>: stray"),
        ("<rect width=\"1\" height=\"1\"><g/></rect>", "unknown element <g> here; allowed: title, desc"),
        ("<image width=\"1\" height=\"1\" href=\"a.png\"/>", "preserveAspectRatio=\"\" should be none"),
        (
            "<image preserveAspectRatio=\"none\" width=\"1\" height=\"1\" href=\"file:///etc/passwd\"/>",
            "should be data:image/png;base64"
        ),
        ("<image preserveAspectRatio=\"none\" width=\"1\" height=\"1\"/>", "<image> needs the attribute href"),
        (
            "<image preserveAspectRatio=\"none\" width=\"1\" height=\"1\" href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
            "should be a picture, but is not a readable PNG"
        ),
        (
            "<image preserveAspectRatio=\"none\" width=\"1\" height=\"1\" href=\"data:image/jpeg;base64,/9j/4AAQ\"/>",
            "should be a picture, but is a JPEG of 0 x 0 pixels"
        ),
        ("<linearGradient id=\"a\"/>", "<linearGradient> needs the attribute stop"),
        ("<radialGradient id=\"a\" r=\"0\"><stop/></radialGradient>", "r=\"0.0\" should be above 0"),
        ("<clipPath id=\"a\"/>", "should be one shape"),
        ("<defs><g/></defs>", "unknown element <g> here; allowed: linearGradient"),
        ("<g>", "no well-formed XML"),
        ("<g a=\"1\" a=\"2\"/>", "no well-formed XML"),
    ])
    func `says what is wrong and on which line`(body: String, complaint: String) throws {
        let error = try #require(Self.error(of: Self.template(body)))

        #expect(error.description.contains(complaint), "\(error)")
        #expect(error.file.hasSuffix("stats.standard.svg"))
        let isXML = complaint.hasPrefix("no well-formed")
        // The line of a syntax error is where the parser gives up.
        #expect(isXML || error.line == (body == "stray" ? 1 : 4), "\(error)")
        #expect(error.description.contains("stats.standard.svg:\(error.line ?? 0): "))
    }

    @Test func `refuses document types, and with them entities`() throws {
        let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>\n" + Self.template("<g/>")

        #expect(try #require(Self.error(of: bomb)).description.contains(":2: no well-formed XML: document type"))
    }

    @Test func `refuses every other encoding, in which a document type could hide`() throws {
        let type = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
        let text = type + Self.template("<text>&a;</text>")
        let utf7 = "<?xml version='1.0'\n encoding = 'UTF-7' ?>" + text.replacing("<!", with: "+ADwAIQ-")
        let sixteen: [UInt8] = text.utf8.reduce(into: []) { $0 += [$1, 0] }
        let files = [Array(utf7.utf8), [0xEF, 0xBB, 0xBF] + Array(utf7.utf8), sixteen, [0] + sixteen.dropLast()]

        for hidden in files {
            #expect(try #require(Self.error(of: hidden)).description.hasSuffix("no well-formed XML: it is not UTF-8"))
        }
        let declared = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>" + Self.template("<g/>")
        #expect(Self.error(of: declared) == nil)
    }

    @Test func `refuses what is larger or deeper than any picture needs to be`() throws {
        let deep = String(repeating: "<g>", count: 40) + String(repeating: "</g>", count: 40)

        #expect(try #require(Self.error(of: Self.template(deep))).description.contains("32 elements inside"))
        let many = String(repeating: "<g/>", count: 3000)
        #expect(try #require(Self.error(of: Self.template(many))).description.contains(":4: more than 2000 elements"))
        let path = "<path d=\"M0 0" + String(repeating: "L1 1", count: 20_000) + "\"/>"
        #expect(try #require(Self.error(of: Self.template(path))).description.contains("64 KiB in an attribute"))
        let long = "<!--" + String(repeating: "x", count: 1 << 20) + "-->"
        #expect(try #require(Self.error(of: Self.template(long))).description.contains("more than 1 MiB"))
    }

    @Test(arguments: [
        // Each takes 10 s to a minute, or all memory.
        "<path d=\"M0 0\(zigzag(8000))\" stroke=\"red\" stroke-width=\"3\" stroke-dasharray=\"1 1\"/>",
        "<path d=\"M0 0\(zigzag(8000))\" stroke=\"red\" stroke-width=\"200\" stroke-linejoin=\"round\"/>",
        "<line x2=\"1000000\" y2=\"9\" stroke=\"red\" stroke-width=\"3\" stroke-dasharray=\".1\"/>",
        "<g transform=\"scale(9)\"><g transform=\"rotate(30) scale(50)\"><path d=\"M0 0\(dots)\"/></g></g>",
        "<defs><radialGradient id=\"r\" gradientUnits=\"userSpaceOnUse\" r=\"9\"><stop/></radialGradient></defs>"
            + String(repeating: "<rect width=\"1200\" height=\"630\" fill=\"url(#r)\"/>", count: 1900),
        "<defs><clipPath id=\"c\"><path d=\"M0 0\(zigzag(500))\"/></clipPath></defs>"
            + String(repeating: "<g clip-path=\"url(#c)\"/>", count: 900),
        String(repeating: "<text font-size=\"1000\">{{name}}</text>", count: 1900),
    ])
    func `refuses what would take seconds to draw, with its line`(body: String) throws {
        let error = try #require(Self.error(of: Self.template(body)))

        #expect(error.description.contains(":4: more than two seconds of drawing"), "\(error.description.prefix(200))")
    }

    @Test(arguments: [
        "<path d=\"M0 0\(dots)\" fill=\"red\" stroke=\"blue\" stroke-width=\"2\"/>",
        "<circle cx=\"600\" cy=\"315\" r=\"300\" stroke=\"red\" stroke-width=\"9\" stroke-dasharray=\"1 3\"/>",
        String(repeating: "<rect width=\"40\" height=\"40\" rx=\"4\" fill=\"red\" stroke=\"blue\"/>", count: 1900),
        String(repeating: "<text font-size=\"30\">words</text>", count: 1900),
    ])
    func `takes a detailed drawing`(body: String) throws {
        #expect(Self.error(of: Self.template(body)) == nil)
    }

    private static func zigzag(_ count: Int) -> String {
        (0..<count).map { "L\($0 * 7919 % 1200) \($0 * 104_729 % 630)" }.joined()
    }

    private static let dots = (0..<5000).map { "h\($0 % 7 + 1)v\($0 % 3)" }.joined()

    @Test func `wants the size of its format and a title`() throws {
        let wrong = Self.template("<g/>").replacing("width=\"1200\"", with: "width=\"1000\"")
        #expect(try #require(Self.error(of: wrong)).description.contains("width=\"1000\" should be 1200"))
        let untitled = Self.template("<g/>").replacing("<title>x</title>", with: "")
        #expect(try #require(Self.error(of: untitled)).description.contains("needs the attribute title"))
    }

    @Test func `names a missing template and a file that is none`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "emblem-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: CardFixtures.folder, toPath: folder.path)
        defer { try? FileManager.default.removeItem(at: folder) }

        try FileManager.default.moveItem(
            at: folder.appending(path: "stats.story.svg"),
            to: folder.appending(path: "kept")
        )
        #expect(Self.loadError(folder.path)?.description.contains("the template stats.story.svg is missing") == true)

        try FileManager.default.moveItem(
            at: folder.appending(path: "kept"),
            to: folder.appending(path: "stats.tall.svg")
        )
        #expect(Self.loadError(folder.path)?.description.contains("stats.tall.svg: no template by its name") == true)
        #expect(Self.loadError("/nowhere")?.description == "/nowhere: cannot be read: there is no such folder")
    }

    @Test func `reads what drawing programs write`() throws {
        let body = """
            <defs id="d"><linearGradient id="a" gradientTransform="rotate(45)"><stop offset="10%" style="stop-color:#ff0000;stop-opacity:.5"/></linearGradient>
            <clipPath id="c"><circle cx="5" cy="5" r="5"/></clipPath></defs>
            <g style="fill:none;stroke:rgb(1, 2, 3);stroke-width:2px" clip-path="url(#c)"><title>x</title>
            <ellipse cx="1" cy="2" rx="3" ry="4"/><line x2="9"/><polyline points="1,2 3,4 5,6"/>
            <path d="m1 2 3 4h5V6q1 1 2 2t3 3 s1 1 2 2 1 1 2 2a5 5 0 01 3 3z" fill="url(#a)" fill-rule="evenodd"/></g>
            """

        #expect(Self.error(of: Self.template(body)) == nil)
    }

    @Test func `never crashes on a template that was damaged`() throws {
        let files = try CardTemplates.names.prefix(6).map {
            Array(try Data(contentsOf: URL(filePath: "\(CardFixtures.folder)/\($0).svg")))
        }
        var random = SplitMix(seed: 7)
        let fragments = [
            "\"", "<", ">", "&", "{{", "}}", "1e99", "-", "NaN", "<g>", "</g>", "url(#", "data-slot=\"models\"", "\0",
        ].map { Array($0.utf8) }
        for round in 0..<300 {
            var file = files[round % files.count]
            for _ in 0...random.below(4) {
                let place = random.below(file.count)
                switch random.below(4) {
                case 0: file[place] = UInt8(random.below(256))
                case 1: file.removeSubrange(place..<min(file.count, place + random.below(40)))
                case 2: file.insert(contentsOf: fragments[random.below(fragments.count)], at: place)
                default: file.insert(contentsOf: file[place..<min(file.count, place + 60)], at: place)
                }
            }
            if let error = Self.error(of: file) { #expect(!error.description.isEmpty) }
        }
    }

    private static func template(_ body: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
        <title>x</title>

        \(body)
        </svg>
        """
    }

    private static func error(of template: String) -> TemplateError? { error(of: Array(template.utf8)) }

    private static func error(of template: [UInt8]) -> TemplateError? {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)-stats.standard.svg")
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            try Data(template).write(to: file)
            _ = try CardFixtures.templates().replacing(
                CardKind(StatsSummary.self),
                .standard,
                withTemplateAt: file.path
            )
            return nil
        } catch {
            return error as? TemplateError
        }
    }

    private static func loadError(_ folder: String) -> TemplateError? {
        do throws(TemplateError) {
            _ = try CardTemplates.load(folder: folder)
            return nil
        } catch {
            return error
        }
    }
}
