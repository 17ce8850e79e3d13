import ImageFiles
import PNGCoding
import Raster
import SVG
import TestSupport
import Testing
import Typography

@Suite struct RasterizerTests {
    private let rasterizer: Rasterizer

    init() throws {
        rasterizer = try Rasterizer(TestFonts.measurer())
    }

    private func document(_ nodes: [Node], width: Double = 40, height: Double = 30) -> Document {
        Document(size: Size(width: width, height: height), title: "test", nodes: nodes)
    }

    private func field(_ color: AdaptiveColor, _ box: Box = Box(x: 0, y: 0, width: 40, height: 30)) -> Node {
        .rectangle(Rectangle(box, fill: .color(color)))
    }

    @Test func `colours follow the surroundings asked for`() throws {
        let adaptive = document([field(AdaptiveColor(dark: .black, light: .white))])
        #expect(try rasterizer.draw(adaptive).pixels.allSatisfy { $0 == 0xFF00_0000 })
        #expect(try rasterizer.draw(adaptive, surroundings: .light).pixels.allSatisfy { $0 == 0xFFFF_FFFF })
    }

    @Test(arguments: [(1.0, 40, 30), (2, 80, 60), (1.01, 41, 31), (0.01, 1, 1)])
    func `the scale gives the size, rounded up`(scale: Double, width: Int, height: Int) throws {
        let bitmap = try rasterizer.draw(document([]), scale: scale)
        #expect(bitmap.width == width && bitmap.height == height && bitmap.pixels.count == width * height)
    }

    @Test(arguments: [0, -1, .nan, .infinity, 1e9])
    func `a scale that gives no picture is refused`(scale: Double) {
        #expect(throws: RasterError.self) { try rasterizer.draw(document([]), scale: scale) }
    }

    @Test(arguments: PNGEncoder.Mode.allCases)
    func `a covered ground becomes RGB, a transparent one RGBA, and both the same pixels`(mode: PNGEncoder.Mode) throws
    {
        let shape = Node.circle(Circle(center: Point(x: 20, y: 15), radius: 9, fill: .solid(Samples.ember)))
        for (nodes, colorType) in [([field(AdaptiveColor(.white)), shape], UInt8(2)), ([shape], 6)] {
            let file = try rasterizer.png(document(nodes), mode: mode)
            #expect(file[25] == colorType)
            #expect(try PNGPicture(file).premultiplied == rasterizer.draw(document(nodes)).pixels)
        }
    }

    @Test func `the same document gives the same file, whatever was painted before`() throws {
        for name in Samples.names {
            let first = try Rasterizer(TestFonts.measurer()).png(Samples.document(name))
            _ = try rasterizer.png(Samples.document("groups"), scale: 2)
            #expect(try rasterizer.png(Samples.document(name)) == first)
        }
    }

    @Test func `a layer below is copied, not touched`() throws {
        let below = document([field(AdaptiveColor(Samples.sky))])
        let above = document([field(AdaptiveColor(Samples.ember), Box(x: 0, y: 0, width: 10, height: 30))])
        let layer = try rasterizer.layer(below)
        let expected = try rasterizer.draw(document(below.nodes + above.nodes))
        #expect(try rasterizer.draw(above, over: layer) == expected)
        #expect(try rasterizer.draw(above, over: layer) == expected)
        #expect(throws: RasterError.layer(width: 40, height: 30)) {
            try rasterizer.draw(above, scale: 2, over: layer)
        }
    }

    @Test(arguments: [21, 21.5])
    func `copies are painted as the outline of all of them`(step: Double) throws {
        let ground = field(AdaptiveColor(Samples.sky), Box(x: 0, y: 0, width: 300, height: 200))
        for node in Samples.copies(step: step) {
            guard case .copies(let copies) = node else { continue }
            let path = Node.path(Path(copies.combined, fill: .color(copies.fill)))
            let wraps: [(Node) -> Node] = [
                { $0 }, { .group(Group([$0], opacity: 0.5)) },
                { .group(Group([$0, $0], transform: .translation(x: 3, y: 5.5), opacity: 0.5)) },
                { .group(Group([$0], clip: .circle(center: Point(x: 90, y: 50), radius: 40))) },
            ]
            for wrap in wraps {
                let ours = try rasterizer.draw(document([ground, wrap(node)], width: 300, height: 200))
                let expected = try rasterizer.draw(document([ground, wrap(path)], width: 300, height: 200))
                #expect(Self.largestDifference(ours, expected) <= 1)
            }
        }
    }

    @Test func `a kept shape is only taken for its like`() throws {
        func disc(_ x: Double, _ color: Color) -> Document {
            let stops = [GradientStop(0, color), GradientStop(1, .white)]
            let slant = LinearGradient(from: Point(x: 0, y: 0), to: Point(x: 90, y: 90), stops: stops)
            let circle = Node.circle(Circle(center: Point(x: x, y: 50), radius: 40, fill: .linear(slant)))
            return document([circle], width: 100, height: 100)
        }
        for (x, color) in [(50.0, Samples.ember), (50, Samples.sky), (52, Samples.sky), (50, Samples.ember)] {
            let fresh = try Rasterizer(TestFonts.measurer()).draw(disc(x, color))
            #expect(try rasterizer.draw(disc(x, color)) == fresh)
            #expect(fresh.pixels[50 * 100 + 50] >> 24 == 0xFF)
        }
    }

    private static func largestDifference(_ first: Bitmap, _ second: Bitmap) -> UInt32 {
        zip(first.pixels, second.pixels).map { one, other in
            [UInt32(0), 8, 16, 24].map { shift in
                let (left, right) = (one >> shift & 0xFF, other >> shift & 0xFF)
                return max(left, right) - min(left, right)
            }.max() ?? 0
        }.max() ?? 0
    }

    @Test func `a picture that cannot be read is reported`() {
        for format in [EmbeddedImage.Format.png, .jpeg] {
            let image = EmbeddedImage(Box(x: 0, y: 0, width: 9, height: 9), format: format, bytes: [1, 2, 3])
            #expect(throws: RasterError.self) {
                try rasterizer.draw(document([.group(Group([.image(image)]))]))
            }
        }
    }

    @Test func `numbers that are none do no harm`() throws {
        for bad in [Double.nan, .infinity, -.infinity, 1e300, -1] {
            let point = Point(x: bad, y: bad)
            let ends = LinearGradient(from: point, to: point, stops: [GradientStop(bad, .black)])
            let font = Font(.inter, size: bad, letterSpacing: bad)
            let nodes: [Node] = [
                .rectangle(Rectangle(Box(x: bad, y: bad, width: bad, height: bad), radius: bad, fill: .linear(ends))),
                .circle(Circle(center: point, radius: bad, stroke: Stroke(.solid(.black), width: bad, dash: [bad]))),
                .text(TextRun("text", at: point, font: font, fill: .solid(.black), length: bad)),
                .group(Group([], transform: Transform(a: bad, b: bad, c: 0, d: 1, e: 0, f: 0), opacity: bad)),
            ]
            _ = try rasterizer.draw(document(nodes))
        }
    }

    @Test(arguments: [(0.0, 0.0, 300.0, 200.0), (0, 200, 300, 0), (0, 0, 0, 200), (0, 0, 300, 0), (50, 10, 20, 180)])
    func `a gradient over the whole picture is even, and within a step of exact`(
        x1: Double,
        y1: Double,
        x2: Double,
        y2: Double
    ) throws {
        let stops = [GradientStop(0, Color(rgb: 0x0A0A0A)), GradientStop(1, Color(rgb: 0x4B1E80))]
        let gradient = LinearGradient(from: Point(x: x1, y: y1), to: Point(x: x2, y: y2), stops: stops)
        let ground = Node.rectangle(Rectangle(Box(x: 0, y: 0, width: 300, height: 200), fill: .linear(gradient)))
        let bitmap = try rasterizer.draw(document([ground], width: 300, height: 200))
        let (dx, dy) = (x2 - x1, y2 - y1)
        var worst = 0.0
        for y in 0..<200 {
            for x in 0..<300 {
                let along = ((Double(x) + 0.5 - x1) * dx + (Double(y) + 0.5 - y1) * dy) / (dx * dx + dy * dy)
                let exact = 10 + 118 * min(max(along, 0), 1)
                worst = max(worst, abs(Double(bitmap.pixels[y * 300 + x] & 0xFF) - exact))
            }
        }
        #expect(worst < 1.6)
    }
}
