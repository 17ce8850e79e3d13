import SVG
import TestSupport
import Testing
import Typography

/// Pictures that stand in a page itself, not in an image of it.
@Suite struct InliningTests {
    /// Something of all that is named: a gradient, a clip, a colour of the surroundings, a motion.
    private static let document = Document(
        size: Size(width: 10, height: 10),
        title: "test",
        nodes: [
            .group(
                Group(
                    [
                        .rectangle(Rectangle(box, fill: .linear(gradient))),
                        .circle(Circle(center: Point(x: 1, y: 1), radius: 1, fill: .color(ink))),
                    ],
                    clip: .rectangle(box, radius: 2),
                    motion: .fadeIn(delay: 0, duration: 1)
                )
            )
        ]
    )

    private static let box = Box(x: 0, y: 0, width: 10, height: 10)
    private static let ink = AdaptiveColor(dark: .white, light: .black)
    private static let gradient = LinearGradient(
        from: Point(x: 0, y: 0),
        to: Point(x: 0, y: 10),
        stops: [GradientStop(0, Color.white), GradientStop(1, .black)]
    )

    @Test func `nothing that is drawn inherits from the page`() throws {
        let file = Self.text(idPrefix: nil)
        let parts = file.split(separator: "<g style=\"all:initial;direction:ltr;", maxSplits: 1)
        let inside = try #require(parts.last)

        #expect(parts.count == 2)
        #expect(!parts[0].contains("<defs") && !parts[0].contains("<rect"))
        #expect(inside.contains("<defs") && inside.contains("<rect") && inside.hasSuffix("</g></svg>\n"))
    }

    @Test(arguments: ["cursor", "pointer-events", "visibility", "forced-color-adjust"])
    func `what hides a picture or makes it a link stays the page's`(property: String) {
        #expect(Self.text(idPrefix: nil).contains("\(property):inherit"))
    }

    @Test func `a prefix stands before every name, and changes nothing else`() throws {
        let prefix = try #require(IDPrefix("mine_2"))
        let plain = Self.text(idPrefix: nil)
        let names = Self.names(in: plain)
        let prefixed = Self.text(idPrefix: prefix)

        #expect(names.count == 4)
        #expect(Self.names(in: prefixed) == Set(names.map { "mine_2-\($0)" }))
        #expect(prefixed.replacing("mine_2-", with: "") == plain)
        #expect(IndependentViewer.complaintOfXMLParser(about: Array(prefixed.utf8)) == nil)
    }

    @Test(arguments: ["a", "Z", "card-2", "a_b", "x" + String(repeating: "9", count: 31)])
    func `takes a prefix`(text: String) {
        #expect(IDPrefix(text)?.description == text)
    }

    @Test(arguments: [
        "", "2", "-a", "_a", "a b", "a.b", "a\"", "é", "aé", "a\u{301}", "[a", "@",
        "x" + String(repeating: "9", count: 32),
    ])
    func `refuses what would be no name in CSS, XML and an address alike`(text: String) {
        #expect(IDPrefix(text) == nil)
    }

    private static func text(idPrefix: IDPrefix?) -> String {
        String(decoding: SVGWriter.bytes(of: document, idPrefix: idPrefix), as: UTF8.self)
    }

    /// What ids, references, classes and animations are called.
    private static func names(in file: String) -> Set<String> {
        let names = file.matches(of: /(?: id="|url\(#|class="|@keyframes |animation:|\}\.)([-\w]+)/)
        return Set(names.map { String($0.output.1) })
    }
}
