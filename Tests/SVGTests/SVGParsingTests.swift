import SVG
import Testing

/// Path data, transforms and colours as SVG files hold them.
@Suite struct SVGParsingTests {
    @Test(arguments: [
        ("M1 2L3 4z", "M1 2L3 4z"), ("m1 2 3 4", "M1 2L4 6"), ("M1,2 3,4", "M1 2L3 4"),
        ("M0 0H5V6h-1v-2", "M0 0L5 0L5 6L4 6L4 4"),
        ("M.5.5-1-1", "M0.5 0.5L-1 -1"), ("M1e1 2E-1", "M10 0.2"), ("M0 0l1 1zl5 5", "M0 0L1 1zL5 5"),
        ("M0 0C1 2 3 4 5 6S7 8 9 9", "M0 0C1 2 3 4 5 6C7 8 7 8 9 9"),
        ("M0 0Q3 3 6 0T12 0", "M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0"),
        ("", ""), ("M0 0A0 5 0 0 1 9 9", "M0 0L9 9"), ("M5 5A5 5 0 0 1 5 5", "M5 5"),
    ])
    func `reads every command of path data`(text: String, expected: String) throws {
        #expect(Self.written(try PathData(svg: text)) == expected)
    }

    @Test(arguments: [
        "L1 2", "M1", "M1 2L3", "M1 2X", "M1 2 L", "M1 2A5 5 0 2 1 3 3", "Mnan 1", "M1e9 0", "M1 2,", "1 2", "M1 2z3",
        "M١ 2", "M0x1 2", "M0 0A5 5 0 1", "M0 0a5 5 0 1 1", "M0 0C1 2 3 4 5", "M0 0Q1 2 3", "M0 0H", "M0 0h1,", "z",
        "M1000001 0",
    ])
    func `refuses what is no path data`(text: String) {
        #expect(throws: PathDataError.self) { try PathData(svg: text) }
    }

    @Test func `relative commands begin where the pen is`() throws {
        let relative = try PathData(svg: "m1 1h1v1c0 1 1 1 1 0s1 -1 1 0q1 1 2 0t2 0a1 1 0 0 1 2 0zl1 0m1 1l1 1")
        let absolute = try PathData(svg: "M1 1H2V2C2 3 3 3 3 2S4 1 4 2Q5 3 6 2T8 2A1 1 0 0 1 10 2ZL2 1M3 2L4 3")

        #expect(Self.written(relative) == Self.written(absolute))
    }

    @Test(arguments: [
        ("M1 1S2 2 3 3", "M1 1C1 1 2 2 3 3"), ("M1 1Q2 2 3 1S4 4 5 5", "M1 1Q2 2 3 1C3 1 4 4 5 5"),
        ("M1 1T3 3", "M1 1Q1 1 3 3"), ("M1 1C2 2 3 3 4 1T6 1", "M1 1C2 2 3 3 4 1Q4 1 6 1"),
        ("M1 1C2 2 3 3 4 1L5 5S7 7 8 8", "M1 1C2 2 3 3 4 1L5 5C5 5 7 7 8 8"),
    ])
    func `a smooth curve reflects only a curve of its own kind`(text: String, expected: String) throws {
        #expect(try PathData(svg: text) == PathData(svg: expected))
    }

    @Test func `says from which character on it is no path data`() {
        #expect {
            try PathData(svg: "M1 2L3 x")
        } throws: { error in
            "\(error)" == "no path data from character 8 on"
        }
    }

    @Test func `draws an arc along its circle, with flags that touch`() throws {
        let path = try PathData(svg: "M10 0a10 10 0 01-20 0a10 10 0 0120 0z")
        let bounds = try #require(path.bounds)

        #expect(abs(bounds.width - 20) < 0.01 && abs(bounds.height - 20) < 0.01)
        #expect(abs(bounds.x + 10) < 0.01 && abs(bounds.y + 10) < 0.01)
    }

    @Test func `draws a line where an arc's radii are all but nothing`() throws {
        #expect(try PathData(svg: "M0 0A1e-300 1e-300 0 0 1 10 10") == PathData(svg: "M0 0L10 10"))
    }

    @Test func `takes the long way round where the flag says so`() throws {
        let short = try #require(try PathData(svg: "M0 0A10 10 0 0 1 10 10").bounds)
        let long = try #require(try PathData(svg: "M0 0A10 10 0 1 1 10 10").bounds)

        #expect(abs(short.width - 10) < 0.01)
        #expect(abs(long.width - 20) < 0.01)
    }

    @Test func `measures curves where they really go`() throws {
        let bounds = try #require(try PathData(svg: "M0 0C0 -40 100 -40 100 0").bounds)

        #expect(bounds == Box(x: 0, y: -30, width: 100, height: 30))
        #expect(PathData().bounds == nil)
    }

    @Test(arguments: [
        ("translate(3)", Point(x: 4, y: 1)), ("translate(3 -4) scale(2)", Point(x: 5, y: -2)),
        ("rotate(90)", Point(x: -1, y: 1)), ("rotate(180, 2, 2)", Point(x: 3, y: 3)), ("scale(2,3)", Point(x: 2, y: 3)),
        ("matrix(1 2 3 4 5 6)", Point(x: 9, y: 12)), ("skewX(45)", Point(x: 2, y: 1)), ("", Point(x: 1, y: 1)),
        ("skewY(45) , translate(0,1)", Point(x: 1, y: 3)),
    ])
    func `reads transforms`(text: String, image: Point) throws {
        let point = try #require(Transform(svg: text)).apply(to: Point(x: 1, y: 1))

        #expect(abs(point.x - image.x) < 1e-9 && abs(point.y - image.y) < 1e-9)
    }

    @Test(arguments: [
        "translate", "translate()", "translate(1", "spin(3)", "rotate(1 2)", "scale(1) x", "matrix(1)",
        "Scale(1)", "translate(1,)", "translate(1 2 3)", "scale(1e7)", "rotate(a)", ", scale(1)",
    ])
    func `refuses what is no transform`(text: String) {
        #expect(Transform(svg: text) == nil)
    }

    @Test(arguments: [
        ("#f60", Color(rgb: 0xFF6600)), ("#FF6B00", Color(rgb: 0xFF6B00)), ("orange", Color(rgb: 0xFFA500)),
        ("rgb(1, 2,3)", Color(rgb: 0x010203)), ("transparent", Color.black.opacity(0)),
        ("#00000080", Color(red: 0, green: 0, blue: 0, alpha: 128)), ("green", Color(rgb: 0x008000)),
        ("rebeccapurple", Color(rgb: 0x663399)), ("aliceblue", Color(rgb: 0xF0F8FF)),
        ("yellowgreen", Color(rgb: 0x9ACD32)), ("rgb(0,0,0)", .black), ("rgb(255 255 255)", .white),
        ("rgb( 1 , 2.4 , 2.5 )", Color(rgb: 0x010203)),
    ])
    func `reads colours`(text: String, color: Color) {
        #expect(Color(css: text) == color)
    }

    @Test(arguments: [
        "", "#", "#ff", "f60", "rgb(1,2)", "rgb(1,2,300)", "rgb(1,2,3", "Oranje", "＃ff6b00", "rgb(1,2,3)x",
        "rgb(-1,2,3)", "rgb(1,2,3,4)", "rgb(1,2,3", "rgb()", "rgba(1,2,3,1)", "Red", "red ", "#ff6b0", "none",
        "currentColor",
    ])
    func `refuses what is no colour`(text: String) {
        #expect(Color(css: text) == nil)
    }

    private static func written(_ path: PathData) -> String {
        func number(_ value: Double) -> String {
            let rounded = (value * 1000).rounded() / 1000
            return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
        }
        func pair(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }
        return path.commands.map { command in
            switch command {
            case .move(let point): "M\(pair(point))"
            case .line(let point): "L\(pair(point))"
            case .cubic(let first, let second, let end): "C\(pair(first)) \(pair(second)) \(pair(end))"
            case .close: "z"
            }
        }.joined()
    }
}
