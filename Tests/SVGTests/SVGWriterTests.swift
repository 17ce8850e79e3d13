import Foundation
import SVG
import TestSupport
import Testing
import Typography

@Suite struct SVGWriterTests {
    @Test(arguments: [
        (12, "12"), (0.5, "0.5"), (-0.25, "-0.25"), (1.0 / 3, "0.333"), (0.0004, "0"), (-0.0004, "0"), (99.9996, "100"),
        (.nan, "0"), (.infinity, "0"), (1e300, "1000000000"), (0.005, "0.005"), (10.05, "10.05"),
        (999.999, "999.999"), (1000, "1000"), (-1234.5, "-1234.5"), (1_002_003.04, "1002003.04"),
    ])
    func `writes numbers without noise`(value: Double, text: String) {
        let file = written(.circle(Circle(center: Point(x: value, y: 7), radius: 1)))

        #expect(file.contains("<circle cx=\"\(text)\" cy=\"7\" r=\"1\""))
    }

    @Test func `escapes content and attributes alike`() {
        let hostile = "<script>\"&'</text>"
        let file = SVGWriterTests.text(
            of: Document(size: Size(width: 1, height: 1), title: hostile, detail: hostile, nodes: [run(hostile)])
        )

        #expect(!file.contains("<script>"))
        let escaped = "&lt;script&gt;&quot;&amp;&#39;&lt;/text&gt;"
        #expect(file.contains("aria-label=\"\(escaped)\""))
        #expect(file.contains("<title>\(escaped)</title><desc>\(escaped)</desc>"))
        #expect(file.contains(">\(escaped)</text>"))
    }

    @Test func `leaves out what no XML document may hold`() {
        let file = written(run("a\u{0}b\u{1F}c\u{7F}d\u{FFFE}e\u{FFFF}f\u{FFFD}"))

        #expect(file.contains(">abcdef\u{FFFD}</text>"))
        #expect(IndependentViewer.complaintOfXMLParser(about: Array(file.utf8)) == nil)
    }

    @Test func `names what it refers to by content`() {
        let gradient = LinearGradient(
            from: Point(x: 0, y: 0),
            to: Point(x: 0, y: 20),
            stops: [GradientStop(0, Color.white), GradientStop(1, .black)]
        )
        let shape = Node.rectangle(Rectangle(Box(x: 0, y: 0, width: 5, height: 5), fill: .linear(gradient)))
        let once = identifiers(in: written(shape))
        let amongOthers = identifiers(in: written(run("x"), shape, shape))

        #expect(once.count == 1)
        #expect(once == amongOthers)
    }

    @Test func `gives different names to different gradients`() {
        let nodes = (1...50).map { height in
            Node.rectangle(
                Rectangle(
                    Box(x: 0, y: 0, width: 5, height: 5),
                    fill: .linear(
                        LinearGradient(
                            from: Point(x: 0, y: 0),
                            to: Point(x: 0, y: Double(height)),
                            stops: [GradientStop(0, Color.white)]
                        )
                    )
                )
            )
        }

        #expect(Set(identifiers(in: Self.text(of: document(nodes)))).count == 50)
    }

    @Test func `a colour for each surrounding becomes a rule that the reader's preference picks`() {
        let ink = AdaptiveColor(dark: .white, light: .black)
        let file = written(.circle(Circle(center: Point(x: 0, y: 0), radius: 1, fill: .color(ink))))

        #expect(file.contains("{fill:#fff;fill-opacity:1}"))
        #expect(file.contains("@media(prefers-color-scheme:light){"))
        #expect(file.contains("{fill:#000;fill-opacity:1}"))
    }

    @Test func `fill and line that follow the surroundings share one class attribute`() {
        let ink = AdaptiveColor(dark: .white, light: .black)
        let file = written(
            .circle(
                Circle(center: Point(x: 0, y: 0), radius: 1, fill: .color(ink), stroke: Stroke(.color(ink), width: 2))
            )
        )

        #expect(file.components(separatedBy: " class=").count == 2)
        #expect(IndependentViewer.complaintOfXMLParser(about: Array(file.utf8)) == nil)
    }

    @Test func `motion is only for readers who did not ask for less of it`() {
        let moving = Group([run("x")], motion: .fadeIn(delay: 0.2, duration: 0.5))

        #expect(written(.group(moving)).contains("@media(prefers-reduced-motion:no-preference){@keyframes "))
    }

    @Test func `a clip is in the units of what it clips`() {
        let group = Group(
            [run("x")],
            transform: .scale(2),
            clip: .rectangle(Box(x: 0, y: 0, width: 5, height: 5), radius: 0)
        )
        let file = written(.group(group))

        #expect(file.contains("<g transform=\"scale(2)\"><g clip-path="))
    }

    @Test func `outlines are written in relative steps that end where they should`() {
        var outline = PathData()
        outline.move(0, 0)
        for step in 1...300 { outline.line(Double(step) / 3, 1) }
        let steps = written(.path(Path(outline))).components(separatedBy: "h").dropFirst()
        let end = steps.compactMap { Double($0.prefix { $0.isNumber || $0 == "." }) }.reduce(0, +)

        #expect(abs(end + 1.0 / 3 - 100) < 0.011)
    }

    @Test(arguments: [[], [1], [1, 2], [1, 2, 3], Array(0...255)] as [[UInt8]])
    func `embeds pictures as data URI`(bytes: [UInt8]) throws {
        let file = written(.image(EmbeddedImage(Box(x: 0, y: 0, width: 1, height: 1), format: .png, bytes: bytes)))
        let data = try #require(file.components(separatedBy: "base64,").last?.components(separatedBy: "\"").first)

        #expect(Array(try #require(Base64.decode(data))) == bytes)
    }

    @Test func `copies are one path`() {
        var square = PathData()
        square.rectangle(Box(x: 0, y: 0, width: 2, height: 2))
        let places = [Point(x: 1, y: 1), Point(x: 5, y: 1)]
        let file = written(.copies(Copies(square, at: places, fill: AdaptiveColor(.black))))
        #expect(file.contains("<path d=\"M1 1h2v2h-2zM5 1h2v2h-2z\" fill=\"#000\"/>"))
    }

    @Test func `the same document gives the same bytes`() {
        let nodes = [run("once"), Node.circle(Circle(center: Point(x: 1, y: 2), radius: 3, fill: .solid(.white)))]

        #expect(SVGWriter.bytes(of: document(nodes)) == SVGWriter.bytes(of: document(nodes)))
    }

    private func run(_ text: String) -> Node {
        .text(TextRun(text, at: Point(x: 0, y: 0), font: Font(.dejaVuSans, size: 11), fill: .solid(.white)))
    }

    private func document(_ nodes: [Node]) -> Document {
        Document(size: Size(width: 10, height: 10), title: "test", nodes: nodes)
    }

    private func written(_ nodes: Node...) -> String { Self.text(of: document(nodes)) }

    private static func text(of document: Document) -> String {
        String(decoding: SVGWriter.bytes(of: document), as: UTF8.self)
    }

    private func identifiers(in file: String) -> [String] {
        file.components(separatedBy: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
