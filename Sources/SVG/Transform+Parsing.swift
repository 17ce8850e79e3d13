import Foundation

extension Transform {
    /// Parses the `transform` attribute of SVG 1.1 (section 7.6): a list of `matrix`, `translate`, `scale`, `rotate`,
    /// `skewX` and `skewY`; nil for anything else.
    public init?(svg text: some StringProtocol) {
        var scanner = GeometryScanner(text)
        var result = Transform.identity
        while !scanner.isAtEnd() {
            // All names consist of letters only.
            let name = scanner.word()
            guard scanner.take(UInt8(ascii: "(")) else { return nil }
            let arguments = scanner.numbers()
            guard scanner.take(UInt8(ascii: ")")), let step = Self.step(name, arguments) else { return nil }
            result = result.applied(after: step)
            scanner.separator()
        }
        self = result
    }

    /// Returns a clockwise rotation about a point, in degrees.
    public static func rotation(degrees: Double, about center: Point = Point(x: 0, y: 0)) -> Transform {
        let angle = degrees * .pi / 180
        let (cosine, sine) = (cos(angle), sin(angle))
        return Transform(
            a: cosine,
            b: sine,
            c: -sine,
            d: cosine,
            e: center.x - cosine * center.x + sine * center.y,
            f: center.y - sine * center.x - cosine * center.y
        )
    }

    private static func step(_ name: String, _ numbers: [Double]) -> Transform? {
        switch (name, numbers.count) {
        case ("matrix", 6):
            Transform(a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4], f: numbers[5])
        case ("translate", 1): .translation(x: numbers[0], y: 0)
        case ("translate", 2): .translation(x: numbers[0], y: numbers[1])
        case ("scale", 1): .scale(numbers[0])
        case ("scale", 2): Transform(a: numbers[0], b: 0, c: 0, d: numbers[1], e: 0, f: 0)
        case ("rotate", 1): .rotation(degrees: numbers[0])
        case ("rotate", 3): .rotation(degrees: numbers[0], about: Point(x: numbers[1], y: numbers[2]))
        case ("skewX", 1): Transform(a: 1, b: 0, c: tan(numbers[0] * .pi / 180), d: 1, e: 0, f: 0)
        case ("skewY", 1): Transform(a: 1, b: tan(numbers[0] * .pi / 180), c: 0, d: 1, e: 0, f: 0)
        default: nil
        }
    }
}
