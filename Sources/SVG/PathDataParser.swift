/// Why a text is not path data.
public struct PathDataError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The UTF-8 offset of the mistake.
    public let position: Int

    /// What is wrong, for the author of the path.
    public var description: String { "no path data from character \(position + 1) on" }
}

extension PathData {
    /// Parses the `d` attribute of SVG 1.1 (section 8.3): all twenty commands, absolute and relative.
    ///
    /// Quadratic curves and elliptic arcs become cubic curves. Unlike a browser, which draws up to the first mistake,
    /// this refuses the whole of it.
    public init(svg text: some StringProtocol) throws(PathDataError) {
        var parser = PathDataParser(text)
        self = try parser.parse()
    }
}

/// Parses path data; keeps the control points that the shorthand commands reflect.
private struct PathDataParser {
    private var scanner: GeometryScanner
    private var path = PathData()
    private var pen = Point(x: 0, y: 0)
    private var start = Point(x: 0, y: 0)
    /// The last control point of the previous command, if it was a curve of this kind.
    private var cubicControl: Point?
    private var quadraticControl: Point?

    init(_ text: some StringProtocol) {
        scanner = GeometryScanner(text)
    }

    mutating func parse() throws(PathDataError) -> PathData {
        var isFirst = true
        while !scanner.isAtEnd() {
            guard let letter = scanner.letter(), !isFirst || letter | 0x20 == UInt8(ascii: "m") else { throw failure }
            isFirst = false
            try segments(of: letter)
        }
        return path
    }

    private var failure: PathDataError { PathDataError(position: scanner.position) }

    /// Parses the arguments of a command, which may be repeated.
    private mutating func segments(of letter: UInt8) throws(PathDataError) {
        let isRelative = letter >= UInt8(ascii: "a")
        let command = letter | 0x20
        guard command != UInt8(ascii: "z") else { return close() }
        var isFirst = true
        var isOpen = false
        repeat {
            // Further pairs after a move are lines.
            let effective = command == UInt8(ascii: "m") && !isFirst ? UInt8(ascii: "l") : command
            try segment(effective, isRelative: isRelative)
            isFirst = false
            isOpen = scanner.separator()
        } while startsNumber(scanner.peek())
        if isOpen { throw failure }
    }

    private mutating func segment(_ command: UInt8, isRelative: Bool) throws(PathDataError) {
        switch command {
        case UInt8(ascii: "m"): move(to: try point(isRelative))
        case UInt8(ascii: "l"): line(to: try point(isRelative))
        case UInt8(ascii: "h"): line(to: Point(x: try number() + (isRelative ? pen.x : 0), y: pen.y))
        case UInt8(ascii: "v"): line(to: Point(x: pen.x, y: try number() + (isRelative ? pen.y : 0)))
        case UInt8(ascii: "c"): cubic(try point(isRelative), try point(isRelative), to: try point(isRelative))
        case UInt8(ascii: "s"):
            cubic(cubicControl.map(reflected) ?? pen, try point(isRelative), to: try point(isRelative))
        case UInt8(ascii: "q"): quadratic(try point(isRelative), to: try point(isRelative))
        case UInt8(ascii: "t"): quadratic(quadraticControl.map(reflected) ?? pen, to: try point(isRelative))
        case UInt8(ascii: "a"): try arc(isRelative)
        default: throw failure
        }
    }

    private mutating func number() throws(PathDataError) -> Double {
        scanner.separator()
        guard let value = scanner.number() else { throw failure }
        return value
    }

    private mutating func point(_ isRelative: Bool) throws(PathDataError) -> Point {
        let (x, y) = (try number(), try number())
        return isRelative ? Point(x: pen.x + x, y: pen.y + y) : Point(x: x, y: y)
    }

    private func startsNumber(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ".")].contains(byte)
    }

    private func reflected(_ control: Point) -> Point {
        Point(x: 2 * pen.x - control.x, y: 2 * pen.y - control.y)
    }

    private mutating func arrive(at point: Point, cubic: Point? = nil, quadratic: Point? = nil) {
        pen = point
        cubicControl = cubic
        quadraticControl = quadratic
    }

    private mutating func move(to point: Point) {
        path.move(point.x, point.y)
        start = point
        arrive(at: point)
    }

    private mutating func close() {
        path.close()
        arrive(at: start)
    }

    private mutating func line(to point: Point) {
        path.line(point.x, point.y)
        arrive(at: point)
    }

    private mutating func cubic(_ first: Point, _ second: Point, to end: Point) {
        path.cubic(first.x, first.y, second.x, second.y, end.x, end.y)
        arrive(at: end, cubic: second)
    }

    private mutating func quadratic(_ control: Point, to end: Point) {
        path.quadratic(from: pen, control.x, control.y, end.x, end.y)
        arrive(at: end, quadratic: control)
    }

    private mutating func arc(_ isRelative: Bool) throws(PathDataError) {
        let radii = Size(width: abs(try number()), height: abs(try number()))
        let rotation = try number()
        scanner.separator()
        guard let isLarge = scanner.flag() else { throw failure }
        scanner.separator()
        guard let isSweep = scanner.flag() else { throw failure }
        let end = try point(isRelative)
        path.arc(from: pen, to: end, radii: radii, rotation: rotation, isLarge: isLarge, isSweep: isSweep)
        arrive(at: end)
    }
}
