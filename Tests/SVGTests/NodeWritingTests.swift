import SVG
import Testing
import Typography

/// Every kind of node with each of its attributes, as it is written.
@Suite struct NodeWritingTests {
    private static let ink = Paint.solid(Color(rgb: 0xFF6B00))

    @Test func `a rectangle leaves out what is nothing`() {
        let box = Box(x: 0, y: 0, width: 3, height: 4)

        #expect(Markup.body(of: .rectangle(Rectangle(box))) == "<rect width=\"3\" height=\"4\" fill=\"none\"/>")
    }

    @Test func `a rectangle has a place, corners, an inside and an outline`() {
        let box = Box(x: 1, y: -2, width: 3, height: 4)
        let rectangle = Rectangle(box, radius: 1.5, fill: Self.ink, stroke: Stroke(.solid(.white), width: 1))

        #expect(
            Markup.body(of: .rectangle(rectangle))
                == "<rect x=\"1\" y=\"-2\" width=\"3\" height=\"4\" rx=\"1.5\" fill=\"#ff6b00\" stroke=\"#fff\"/>"
        )
    }

    @Test func `a line is written with all that is not the default`() {
        let stroke = Stroke(.solid(.black), width: 2, cap: .round, join: .bevel, dash: [4, 2.5])
        let circle = Circle(center: Point(x: 0, y: 0), radius: 1, stroke: stroke)

        #expect(
            Markup.body(of: .circle(circle)) == """
                <circle cx="0" cy="0" r="1" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" \
                stroke-linejoin="bevel" stroke-dasharray="4 2.5"/>
                """
        )
    }

    @Test func `a path is written in relative steps, also after it was closed`() {
        var data = PathData()
        data.move(1, 1)
        data.line(4, 1)
        data.line(4, 3)
        data.line(2, 2)
        data.cubic(2, 3, 3, 3, 3, 2)
        data.close()
        data.line(6, 1)

        #expect(
            Markup.body(of: .path(Path(data, fill: Self.ink, fillRule: .evenodd)))
                == "<path d=\"M1 1h3v2l-2 -1c0 1 1 1 1 0zh5\" fill-rule=\"evenodd\" fill=\"#ff6b00\"/>"
        )
    }

    @Test func `text has all that its font has`() {
        let font = Font(.inter, size: 30, weight: .bold, letterSpacing: 1.5, hasTabularDigits: true)
        let run = TextRun(
            "7",
            at: Point(x: 1, y: 2),
            anchor: .middle,
            font: font,
            fill: .solid(.white),
            length: 40,
            isDecorative: true
        )

        #expect(
            Markup.body(of: .text(run)) == """
                <text x="1" y="2" text-anchor="middle" font-family="Inter,system-ui,sans-serif" font-size="30" \
                font-weight="700" letter-spacing="1.5" style="font-variant-numeric:tabular-nums" fill="#fff" \
                textLength="40" aria-hidden="true">7</text>
                """
        )
    }

    @Test func `text that is measured with DejaVu Sans is shown in Verdana where there is one`() {
        #expect(
            Markup.body(of: Self.text("a", Font(.dejaVuSans, size: 11))) == """
                <text x="0" y="0" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" fill="#000">a</text>
                """
        )
    }

    @Test func `a group names the font of all its texts once`() {
        let font = Font(.inter, size: 9)
        let shared = Node.group(Group([Self.text("a", font), Self.text("b", font)]))
        let nested = Node.group(Group([Self.text("a", font), Self.text("b", font), shared]))
        let mixed = Node.group(Group([Self.text("a", font), Self.text("b", font.resized(to: 10))]))

        #expect(
            Markup.body(of: shared) == """
                <g font-family="Inter,system-ui,sans-serif" font-size="9"><text x="0" y="0" fill="#000">a</text>\
                <text x="0" y="0" fill="#000">b</text></g>
                """
        )
        #expect(Self.fonts(in: Markup.body(of: nested)) == ["9", "9", "9"], "not all of its children are text")
        #expect(Self.fonts(in: Markup.body(of: mixed)) == ["9", "10"])
        #expect(Self.fonts(in: Markup.body(of: shared, Self.text("c", font))) == ["9", "9"], "a group ends at its end")
    }

    @Test(
        arguments: [
            (.identity, "<g>"), (.translation(x: 1, y: -2.5), "<g transform=\"translate(1 -2.5)\">"),
            (.scale(2), "<g transform=\"scale(2)\">"),
            (Transform(a: 2, b: 0, c: 0, d: 2, e: 1, f: 0), "<g transform=\"matrix(2 0 0 2 1 0)\">"),
            (Transform(a: 2, b: 0, c: 0, d: 2, e: 0, f: 1), "<g transform=\"matrix(2 0 0 2 0 1)\">"),
            (Transform(a: 2, b: 0, c: 0, d: 3, e: 0, f: 0), "<g transform=\"matrix(2 0 0 3 0 0)\">"),
            (Transform(a: 1, b: 2, c: 3, d: 4, e: 5, f: 6), "<g transform=\"matrix(1 2 3 4 5 6)\">"),
        ] as [(Transform, String)]
    )
    func `a transform is written in its shortest form`(transform: Transform, start: String) {
        #expect(Markup.body(of: .group(Group([], transform: transform))) == start + "</g>")
    }

    @Test(arguments: [(1, ""), (2, ""), (0.5, " opacity=\"0.5\""), (0, " opacity=\"0\""), (-1, " opacity=\"0\"")])
    func `a group is as opaque as 0 to 1 says`(opacity: Double, attribute: String) {
        #expect(Markup.body(of: .group(Group([], opacity: opacity))) == "<g\(attribute)></g>")
    }

    @Test func `screen readers pass over what is decorative`() {
        #expect(Markup.body(of: .group(Group([], isDecorative: true))) == "<g aria-hidden=\"true\"></g>")
    }

    @Test func `an image is stretched to its box`() {
        let box = Box(x: 1, y: 0, width: 2, height: 3)

        #expect(
            Markup.body(of: .image(EmbeddedImage(box, format: .jpeg, bytes: [1, 2]))) == """
                <image x="1" width="2" height="3" preserveAspectRatio="none" href="data:image/jpeg;base64,AQI="/>
                """
        )
    }

    @Test func `nodes are written in their order`() {
        let nodes = (1...3).map { Node.circle(Circle(center: Point(x: 0, y: 0), radius: Double($0))) }

        #expect(Markup.file(of: nodes).matches(of: #/ r="(\d)"/#).map(\.output.1) == ["1", "2", "3"])
    }

    private static func text(_ text: String, _ font: Font) -> Node {
        .text(TextRun(text, at: Point(x: 0, y: 0), font: font, fill: .solid(.black)))
    }

    private static func fonts(in body: String) -> [Substring] {
        body.matches(of: /font-size="(\d+)"/).map(\.output.1)
    }
}
