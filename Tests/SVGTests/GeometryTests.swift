import SVG
import Testing

/// Boxes, maps and outlines.
@Suite struct GeometryTests {
    private static let box = Box(x: 1, y: 2, width: 10, height: 6)

    @Test func `a box knows its edges and its middle`() {
        #expect((Self.box.maxX, Self.box.maxY) == (11, 8))
        #expect(Self.box.center == Point(x: 6, y: 5))
    }

    @Test func `a box shrinks to nothing at the least, and grows by what is negative`() {
        #expect(Self.box.inset(by: 2) == Box(x: 3, y: 4, width: 6, height: 2))
        #expect(Self.box.inset(by: 4).height == 0)
        #expect(Self.box.inset(by: -1) == Box(x: 0, y: 1, width: 12, height: 8))
    }

    @Test func `a map after another does first what the other does`() {
        let point = Point(x: 3, y: 4)
        let maps = [
            Transform.scale(2), .translation(x: 5, y: -1), .rotation(degrees: 30, about: Point(x: 1, y: 1)),
            Transform(a: 1, b: 2, c: 3, d: 4, e: 5, f: 6), .identity,
        ]
        for outer in maps {
            for inner in maps {
                let (one, other) = (
                    outer.applied(after: inner).apply(to: point), outer.apply(to: inner.apply(to: point))
                )
                #expect(abs(one.x - other.x) < 1e-9 && abs(one.y - other.y) < 1e-9)
            }
        }
    }

    @Test func `a turn leaves its middle where it is`() {
        let center = Point(x: 7, y: -3)
        for degrees in stride(from: -720.0, through: 720, by: 45) {
            let point = Transform.rotation(degrees: degrees, about: center).apply(to: center)
            #expect(abs(point.x - 7) < 1e-9 && abs(point.y + 3) < 1e-9)
        }
    }

    @Test(arguments: [(0, 5.0, 2.0), (0.25, 8, 5), (0.5, 5, 8), (0.75, 2, 5), (1, 5, 2)])
    func `a share of a turn begins at the top and runs clockwise`(turn: Double, x: Double, y: Double) {
        let point = Point(onCircle: Point(x: 5, y: 5), radius: 3, turn: turn)

        #expect(abs(point.x - x) < 1e-9 && abs(point.y - y) < 1e-9)
    }

    @Test func `shapes are as large as the boxes they were made of`() throws {
        var rectangle = PathData()
        rectangle.rectangle(Self.box)
        var rounded = PathData()
        rounded.roundedRectangle(Self.box, radius: 2)
        var ellipse = PathData()
        ellipse.ellipse(center: Self.box.center, radii: Size(width: 5, height: 3))

        for outline in [rectangle, rounded, ellipse] {
            let bounds = try #require(outline.bounds)
            #expect(abs(bounds.x - 1) < 1e-9 && abs(bounds.y - 2) < 1e-9)
            #expect(abs(bounds.width - 10) < 1e-9 && abs(bounds.height - 6) < 1e-9)
            #expect(outline.commands.last == .close)
        }
    }

    @Test func `corners are rounded by half of the shorter side at most, and not by less than nothing`() {
        var wide = PathData()
        wide.roundedRectangle(Self.box, radius: 100)
        var half = PathData()
        half.roundedRectangle(Self.box, radius: 3)
        var sharp = PathData()
        sharp.roundedRectangle(Self.box, radius: -1)
        var plain = PathData()
        plain.rectangle(Self.box)

        #expect(wide == half)
        #expect(sharp == plain)
    }

    @Test func `a polygon of one point is nothing`() {
        var outline = PathData()
        outline.polygon([Point(x: 1, y: 1)])
        outline.polygon([])

        #expect(outline.commands.isEmpty)
        #expect(outline.bounds == nil)
    }

    @Test func `an outline is moved and mapped point by point`() throws {
        let outline = try PathData(svg: "M0 0L1 0C1 1 2 2 3 3z")
        var moved = PathData()
        moved.append(outline, movedBy: Point(x: 10, y: -1))

        #expect(try moved == PathData(svg: "M10 -1L11 -1C11 0 12 1 13 2z"))
        #expect(moved == outline.transformed(by: .translation(x: 10, y: -1)))
        #expect(try outline.transformed(by: .scale(2)) == PathData(svg: "M0 0L2 0C2 2 4 4 6 6z"))
    }

    @Test func `an arc ends exactly where it should, however it is turned`() throws {
        let end = Point(x: 1.0 / 3, y: 2.0 / 3)
        for rotation in stride(from: 0.0, to: 360, by: 17) {
            for flags in 0..<4 {
                var outline = PathData()
                outline.move(0, 0)
                outline.arc(
                    from: Point(x: 0, y: 0),
                    to: end,
                    radii: Size(width: 2, height: 1),
                    rotation: rotation,
                    isLarge: flags & 1 == 1,
                    isSweep: flags & 2 == 2
                )
                guard case .cubic(_, _, let last) = outline.commands.last else { return #expect(Bool(false)) }
                #expect(last == end)
            }
        }
    }

    @Test func `an arc of small radii grows until it reaches its end`() throws {
        let bounds = try #require(try PathData(svg: "M0 0A1 1 0 0 1 10 0").bounds)

        #expect(abs(bounds.width - 10) < 0.01 && abs(bounds.height - 5) < 0.01)
    }

    @Test func `a closed subpath goes on from where it began`() throws {
        let bounds = try #require(try PathData(svg: "M5 5L9 9zc0 -4 4 -4 4 0").bounds)

        #expect(bounds == Box(x: 5, y: 2, width: 4, height: 7))
    }

    @Test func `copies are an outline at each place`() throws {
        let outline = try PathData(svg: "M0 0L1 0L0 1z")
        let copies = Copies(outline, at: [Point(x: 1, y: 1), Point(x: 5, y: 0)], fill: AdaptiveColor(.black))

        #expect(try copies.combined == PathData(svg: "M1 1L2 1L1 2zM5 0L6 0L5 1z"))
        #expect(Copies(outline, at: [], fill: AdaptiveColor(.black)).combined.commands.isEmpty)
    }
}
