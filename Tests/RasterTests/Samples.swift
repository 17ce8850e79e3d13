import ImageFiles
import SVG
import Typography

/// Documents that between them use everything that the tree can express.
enum Samples {
    static let names = [
        "shapes", "strokes", "gradients", "groups", "clips", "text", "image", "diagonal", "steep", "copies",
    ]

    static func document(_ name: String) throws -> Document {
        let nodes: [Node] =
            switch name {
            case "shapes": shapes
            case "strokes": strokes
            case "gradients": gradients
            case "groups": groups
            case "clips": clips
            case "text": text
            case "image": try image()
            case "copies": copies(step: 21) + copies(step: 21.5, below: 100)
            case "diagonal": [ground(from: Point(x: 0, y: 0), to: Point(x: 300, y: 200))]
            default: [ground(from: Point(x: 30, y: 0), to: Point(x: 0, y: 200))]
            }
        let white = Node.rectangle(Rectangle(Box(x: 0, y: 0, width: 300, height: 200), fill: .solid(.white)))
        let isGround = name == "diagonal" || name == "steep"
        return Document(size: Size(width: 300, height: 200), title: name, nodes: (isGround ? [] : [white]) + nodes)
    }

    static let ember = Color(rgb: 0xFF6B00)
    static let sky = Color(rgb: 0x0EA5E9)

    private static var star: PathData {
        var data = PathData()
        data.polygon([(150, 20), (200, 180), (70, 80), (230, 80), (100, 180)].map { Point(x: $0.0, y: $0.1) })
        return data
    }

    private static var shapes: [Node] {
        [
            .rectangle(Rectangle(Box(x: 10, y: 10, width: 80, height: 50), fill: .solid(ember))),
            .rectangle(Rectangle(Box(x: 10, y: 70, width: 80, height: 50), radius: 12, fill: .solid(sky))),
            .rectangle(
                Rectangle(Box(x: 10, y: 130, width: 80, height: 50), radius: 25, fill: .solid(sky.opacity(0.4)))
            ),
            .circle(Circle(center: Point(x: 250, y: 50), radius: 33.5, fill: .solid(ember.opacity(0.7)))),
            .path(Path(star, fill: .solid(sky.opacity(0.8)), fillRule: .evenodd)),
            .path(Path(star.transformed(by: .scale(0.4)), fill: .solid(.black))),
        ]
    }

    /// Round cells, some of them beyond the edge.
    static func copies(step: Double, below top: Double = 3) -> [Node] {
        var cell = PathData()
        cell.roundedRectangle(Box(x: 0.25, y: 0.5, width: 17, height: 17), radius: 4)
        let places = (-1..<15).flatMap { column in
            (0..<4).map { Point(x: Double(column) * step, y: top + Double($0) * step) }
        }
        return [.copies(Copies(cell, at: places, fill: AdaptiveColor(ember.opacity(0.8))))]
    }

    private static var strokes: [Node] {
        var curve = PathData()
        curve.move(20, 180)
        curve.cubic(60, 20, 120, 320, 160, 100)
        var corner = PathData()
        corner.move(180, 180)
        corner.line(210, 40)
        corner.line(240, 180)
        return [
            .path(Path(curve, stroke: Stroke(.solid(ember), width: 9, cap: .round))),
            .path(Path(corner, stroke: Stroke(.solid(sky), width: 12, cap: .square, join: .bevel))),
            .path(
                Path(
                    corner.transformed(by: .translation(x: 40, y: -20)),
                    stroke: Stroke(.solid(.black), width: 3, join: .round, dash: [12, 6, 2, 6])
                )
            ),
            .rectangle(
                Rectangle(
                    Box(x: 20, y: 20, width: 90, height: 40),
                    radius: 8,
                    fill: .solid(ember),
                    stroke: Stroke(.solid(.black), width: 4)
                )
            ),
            .circle(Circle(center: Point(x: 150, y: 40), radius: 20, stroke: Stroke(.solid(sky), width: 6))),
        ]
    }

    private static var gradients: [Node] {
        let stops = [GradientStop(0, ember), GradientStop(0.4, sky), GradientStop(1, sky.opacity(0))]
        let line = LinearGradient(from: Point(x: 20, y: 20), to: Point(x: 140, y: 100), stops: stops)
        let round = RadialGradient(center: Point(x: 220, y: 100), radius: 70, stops: stops)
        return [
            .rectangle(Rectangle(Box(x: 10, y: 10, width: 140, height: 180), radius: 6, fill: .linear(line))),
            .circle(Circle(center: Point(x: 220, y: 100), radius: 75, fill: .radial(round))),
        ]
    }

    private static var groups: [Node] {
        let pair: [Node] = [
            .rectangle(Rectangle(Box(x: 10, y: 10, width: 60, height: 60), fill: .solid(ember))),
            .circle(Circle(center: Point(x: 70, y: 70), radius: 30, fill: .solid(sky))),
        ]
        return [
            .group(Group(pair, opacity: 0.5)),
            .group(Group(pair, transform: .translation(x: 100, y: 20), motion: .fadeIn(delay: 1, duration: 1))),
            .group(
                Group(
                    [.group(Group(pair, opacity: 0.6))],
                    transform: Transform(a: 0.8, b: 0.3, c: -0.3, d: 0.8, e: 220, f: 90),
                    opacity: 0.7,
                    motion: .grow(fromX: 3, delay: 0, duration: 1)
                )
            ),
            .group(Group([pair[1]], transform: .translation(x: 0, y: 100), opacity: 0.3)),
            .group(Group(pair, transform: .scale(0))),
        ]
    }

    private static var clips: [Node] {
        let field = [Node.rectangle(Rectangle(Box(x: 0, y: 0, width: 300, height: 200), fill: .solid(ember)))]
        return [
            .group(Group(field, clip: .rectangle(Box(x: 10, y: 10, width: 70, height: 70), radius: 14))),
            .group(Group(field, opacity: 0.5, clip: .circle(center: Point(x: 150, y: 50), radius: 40))),
            .group(Group(field, transform: Transform(a: 0.5, b: 0.1, c: 0, d: 0.5, e: 130, f: 90), clip: .path(star))),
        ]
    }

    private static var text: [Node] {
        func run(_ text: String, _ x: Double, _ y: Double, _ font: Font, _ anchor: TextRun.Anchor = .start) -> Node {
            .text(TextRun(text, at: Point(x: x, y: y), anchor: anchor, font: font, fill: .solid(.black)))
        }
        return [
            run("16.4B tokens", 10, 30, Font(.inter, size: 30, weight: .bold)),
            run("flames 128 days", 150, 60, Font(.dejaVuSans, size: 14), .middle),
            // Held at its start: viewers differ in whether the last letter's spacing counts, browsers say it does.
            run("UPPER CASE", 190, 85, Font(.dejaVuSans, size: 12, weight: .bold, letterSpacing: 1.25)),
            run("at its end", 180, 85, Font(.dejaVuSans, size: 12, weight: .bold), .end),
            run("مرحبا بالعالم", 10, 120, Font(.dejaVuSans, size: 22)),
            run("שלום e\u{301}a\u{308} Ωμέγα", 150, 120, Font(.dejaVuSans, size: 18)),
            run("<&\"'> fi ffi AVATAR", 10, 150, Font(.inter, size: 26, weight: .semibold)),
            run("11.1%", 290, 30, Font(.inter, size: 20, weight: .bold, hasTabularDigits: true), .end),
            .group(
                Group(
                    [run("turned", 0, 0, Font(.inter, size: 28, weight: .medium))],
                    transform: Transform(a: 0.96, b: 0.28, c: -0.28, d: 0.96, e: 190, f: 165)
                )
            ),
            .text(
                TextRun(
                    "gradient",
                    at: Point(x: 10, y: 190),
                    font: Font(.inter, size: 32, weight: .bold),
                    fill: .linear(
                        LinearGradient(
                            from: Point(x: 10, y: 0),
                            to: Point(x: 150, y: 0),
                            stops: [GradientStop(0, ember), GradientStop(1, sky)]
                        )
                    )
                )
            ),
        ]
    }

    private static func image() throws -> [Node] {
        let pixels = (0..<(48 * 32)).map { (index: Int) -> UInt32 in
            let (red, green) = (UInt32(index % 48 * 5), UInt32(index / 48 * 7))
            return 0xFF00_0040 | red << 16 | green << 8
        }
        let bytes = try PNGEncoder().encodeOpaque(pixels.span, width: 48, height: 32, pixelsPerRow: 48)
        return [.image(EmbeddedImage(Box(x: 20, y: 20, width: 192, height: 128), format: .png, bytes: bytes))]
    }

    private static func ground(from start: Point, to end: Point) -> Node {
        let stops = [
            GradientStop(0, Color(rgb: 0x0A0A0A)), GradientStop(0.6, Color(rgb: 0x3B1E0B)),
            GradientStop(1, Color(rgb: 0x12202B)),
        ]
        return .rectangle(
            Rectangle(
                Box(x: 0, y: 0, width: 300, height: 200),
                fill: .linear(LinearGradient(from: start, to: end, stops: stops))
            )
        )
    }
}
