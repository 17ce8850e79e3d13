import SVG
import Testing

/// What nodes refer to by name: gradients, clips, colours of the surroundings, motions.
@Suite struct DefinitionWritingTests {
    private static let box = Box(x: 1, y: 2, width: 3, height: 4)
    private static let ink = AdaptiveColor(dark: .white, light: Color.black.opacity(0.5))

    private static func filled(_ paint: Paint) -> Node { .rectangle(Rectangle(box, fill: paint)) }

    @Test func `a gradient along a line has its ends and stops`() {
        let gradient = LinearGradient(
            from: Point(x: 0, y: 1),
            to: Point(x: 10, y: 1.5),
            stops: [GradientStop(0, Color.white), GradientStop(0.25, Color(rgb: 0xFF6B00)), GradientStop(1, .black)]
        )

        #expect(
            Markup.definitions(of: Self.filled(.linear(gradient))) == """
                <linearGradient id="ID" x1="0" y1="1" x2="10" y2="1.5" gradientUnits="userSpaceOnUse">\
                <stop offset="0" stop-color="#fff"/><stop offset="0.25" stop-color="#ff6b00"/>\
                <stop offset="1" stop-color="#000"/></linearGradient>
                """
        )
    }

    @Test func `a gradient outwards has its middle and radius, and stops that are clear`() {
        let stops = [GradientStop(0.2, Color.white.opacity(0.5)), GradientStop(1, Color.white.opacity(0))]
        let gradient = RadialGradient(center: Point(x: 5, y: 6), radius: 7, stops: stops)

        #expect(
            Markup.definitions(of: Self.filled(.radial(gradient))) == """
                <radialGradient id="ID" cx="5" cy="6" r="7" gradientUnits="userSpaceOnUse">\
                <stop offset="0.2" stop-color="#fff" stop-opacity="0.502"/>\
                <stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
                """
        )
    }

    @Test func `a gradient's colours follow the surroundings too`() {
        let stops = [GradientStop(0, Self.ink)]
        let gradient = LinearGradient(from: Point(x: 0, y: 0), to: Point(x: 1, y: 0), stops: stops)
        let node = Self.filled(.linear(gradient))

        #expect(Markup.definitions(of: node).contains("<stop offset=\"0\" class=\"ID\"/>"))
        #expect(
            Markup.styles(of: node) == """
                .ID{stop-color:#fff;stop-opacity:1}\
                @media(prefers-color-scheme:light){.ID{stop-color:#000;stop-opacity:0.502}}
                """
        )
    }

    @Test func `what is used twice is defined once, and referred to by the same name`() throws {
        let gradient = LinearGradient(from: Point(x: 0, y: 0), to: Point(x: 1, y: 0), stops: [GradientStop(0, .white)])
        let nodes = [Self.filled(.linear(gradient)), Self.filled(.color(Self.ink))]
        let file = Markup.file(of: nodes + nodes + [.group(Group(nodes))])
        let name = try #require(file.firstMatch(of: #/ id="(\w+)"/#)?.output.1)

        #expect(file.matches(of: /<linearGradient/).count == 1)
        #expect(file.matches(of: /\{fill:#fff;/).count == 1)
        #expect(file.split(separator: "fill=\"url(#\(name))\"").count == 4)
    }

    @Test func `a line may be a gradient`() {
        let gradient = LinearGradient(from: Point(x: 0, y: 0), to: Point(x: 1, y: 0), stops: [GradientStop(0, .white)])
        let node = Node.rectangle(Rectangle(Self.box, stroke: Stroke(.linear(gradient), width: 3)))

        #expect(
            Markup.withoutNames(Markup.body(of: node)).contains("fill=\"none\" stroke=\"url(#ID)\" stroke-width=\"3\"")
        )
    }

    @Test(
        arguments: [
            (.rectangle(box, radius: 0), "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>"),
            (.rectangle(box, radius: 2), "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"2\"/>"),
            (.circle(center: Point(x: 5, y: 6), radius: 7), "<circle cx=\"5\" cy=\"6\" r=\"7\"/>"),
            (.path(triangle), "<path d=\"M0 0h4l-4 4z\"/>"),
        ] as [(Clip, String)]
    )
    func `a clip is a shape without colours`(clip: Clip, shape: String) {
        let group = Node.group(Group([], clip: clip))

        #expect(Markup.definitions(of: group) == "<clipPath id=\"ID\">\(shape)</clipPath>")
        #expect(Markup.withoutNames(Markup.body(of: group)) == "<g clip-path=\"url(#ID)\"></g>")
    }

    private static let triangle: PathData = {
        var data = PathData()
        data.polygon([Point(x: 0, y: 0), Point(x: 4, y: 0), Point(x: 0, y: 4)])
        return data
    }()

    @Test func `the inside of a moved clip has neither the opacity nor the motion a second time`() {
        let group = Group(
            [],
            transform: .scale(2),
            opacity: 0.5,
            clip: .circle(center: Point(x: 0, y: 0), radius: 1),
            motion: .fadeIn(delay: 0, duration: 1),
            isDecorative: true
        )

        #expect(
            Markup.withoutNames(Markup.body(of: .group(group))) == """
                <g transform="scale(2)" opacity="0.5" class="ID" aria-hidden="true"><g clip-path="url(#ID)"></g></g>
                """
        )
    }

    @Test(
        arguments: [
            (
                .fadeIn(delay: 0.2, duration: 0.5),
                "@keyframes ID{from{opacity:0}}.ID{animation:ID 0.5s ease-out 0.2s backwards}"
            ),
            (
                .grow(fromX: 12, delay: 0, duration: 1),
                "@keyframes ID{from{transform:scaleX(0)}}"
                    + ".ID{animation:ID 1s ease-out 0s backwards;transform-origin:12px 0}"
            ),
        ] as [(Motion, String)]
    )
    func `a motion is a class and its frames`(motion: Motion, rules: String) {
        let group = Node.group(Group([], motion: motion))

        #expect(Markup.styles(of: group) == "@media(prefers-reduced-motion:no-preference){\(rules)}")
        #expect(Markup.withoutNames(Markup.body(of: group)) == "<g class=\"ID\"></g>")
    }

    @Test func `a picture of plain colours has neither a style sheet nor definitions`() {
        let file = Markup.file(of: [Self.filled(.solid(.white))])

        #expect(!file.contains("<style") && !file.contains("<defs"))
    }

    @Test func `a file says how large it is and what it shows`() {
        let document = Document(size: Size(width: 20.5, height: 10), title: "a & b", nodes: [])
        let file = String(decoding: SVGWriter.bytes(of: document), as: UTF8.self)

        #expect(
            file.hasPrefix(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="20.5" height="10" viewBox="0 0 20.5 10" role="img" \
                aria-label="a &amp; b"><title>a &amp; b</title><g
                """
            )
        )
        #expect(!file.contains("<desc>"))
    }
}
