import SVG

/// The icons beside numbers, drawn in a square of 16 by 16.
///
/// They are paths because the look and width of an emoji depend on the viewer's fonts.
enum Icon: Hashable, CaseIterable {
    case flame, level, trophy, coin, warning

    /// Returns the outline, scaled to a square with its upper left corner at a point.
    func outline(at corner: Point, side: Double) -> PathData {
        let factor = side / 16
        return shape.transformed(
            by: Transform(a: factor, b: 0, c: 0, d: factor, e: corner.x, f: corner.y)
        )
    }

    private var shape: PathData {
        switch self {
        case .flame: Self.fire
        case .level: Self.chevrons
        case .trophy: Self.cup
        case .coin: Self.disc
        case .warning: Self.warningSign
        }
    }

    private static let fire = shape { $0.addFlame() }
    private static let chevrons = shape { $0.addChevrons() }
    private static let cup = shape { $0.addTrophy() }
    private static let disc = shape { $0.addCoin() }
    private static let warningSign = shape { $0.addWarning() }

    private static func shape(_ draw: (inout PathData) -> Void) -> PathData {
        var path = PathData()
        draw(&path)
        return path
    }
}

extension PathData {
    /// Adds a flame with a smaller one cut out.
    fileprivate mutating func addFlame() {
        move(8.6, 0.6)
        cubic(9.2, 3.4, 13.6, 5.4, 13.6, 9.9)
        cubic(13.6, 13.1, 11.1, 15.4, 8, 15.4)
        cubic(4.9, 15.4, 2.4, 13.1, 2.4, 9.9)
        cubic(2.4, 7.7, 3.6, 6.2, 4.6, 5)
        cubic(4.8, 6.4, 5.4, 7.2, 6.2, 7.6)
        cubic(6.1, 4.9, 6.9, 2.3, 8.6, 0.6)
        close()
        move(8.2, 8.2)
        cubic(6.9, 9.5, 5.7, 10.4, 5.7, 11.9)
        cubic(5.7, 13.2, 6.7, 14, 8, 14)
        cubic(9.3, 14, 10.3, 13.2, 10.3, 11.9)
        cubic(10.3, 10.4, 8.9, 9.8, 8.2, 8.2)
        close()
    }

    /// Adds two chevrons that point up, one above the other.
    fileprivate mutating func addChevrons() {
        for top in [1.6, 7.4] {
            polygon([
                Point(x: 8, y: top), Point(x: 14, y: top + 5.4), Point(x: 12.2, y: top + 7),
                Point(x: 8, y: top + 3.3), Point(x: 3.8, y: top + 7), Point(x: 2, y: top + 5.4),
            ])
        }
    }

    /// Adds a cup with two handles on a foot.
    fileprivate mutating func addTrophy() {
        move(4, 1)
        line(12, 1)
        line(12, 2.6)
        line(15, 2.6)
        cubic(15, 6, 13.9, 7.8, 11.4, 8.1)
        cubic(10.8, 9.3, 10, 10, 9, 10.3)
        line(9, 12.6)
        line(11.4, 12.6)
        line(11.4, 15)
        line(4.6, 15)
        line(4.6, 12.6)
        line(7, 12.6)
        line(7, 10.3)
        cubic(6, 10, 5.2, 9.3, 4.6, 8.1)
        cubic(2.1, 7.8, 1, 6, 1, 2.6)
        line(4, 2.6)
        close()
        move(2.5, 4)
        cubic(2.7, 5.4, 3.2, 6.2, 4.1, 6.5)
        line(4, 4)
        close()
        move(12, 4)
        line(11.9, 6.5)
        cubic(12.8, 6.2, 13.3, 5.4, 13.5, 4)
        close()
    }

    /// Adds a coin with a dollar sign cut out.
    fileprivate mutating func addCoin() {
        ellipse(center: Point(x: 8, y: 8), radii: Size(width: 7, height: 7))
        let (upper, lower) = (Point(x: 8, y: 6.2), Point(x: 8, y: 9.8))
        let (outer, inner) = (2.55, 1.05)
        // Three quarters of a ring run into three quarters of another below it.
        let ends = (
            Point(onCircle: upper, radius: outer, turn: 0.2), Point(onCircle: lower, radius: inner, turn: 0.7),
            Point(onCircle: lower, radius: outer, turn: 0.7), Point(onCircle: upper, radius: inner, turn: 0.2)
        )
        let (below, above) = (Point(x: 8, y: upper.y + outer), Point(x: 8, y: lower.y - outer))
        move(ends.0.x, ends.0.y)
        addBow(from: ends.0, to: below, radius: outer, isSweep: false)
        addBow(from: below, to: ends.1, radius: inner, isSweep: true)
        line(ends.2.x, ends.2.y)
        addBow(from: ends.2, to: above, radius: outer, isSweep: false)
        addBow(from: above, to: ends.3, radius: inner, isSweep: true)
        close()
        // The ends of the vertical stroke, above and below.
        rectangle(Box(x: 7.3, y: 2.5, width: 1.4, height: upper.y - outer - 2.5))
        rectangle(Box(x: 7.3, y: lower.y + outer, width: 1.4, height: 13.5 - lower.y - outer))
    }

    private mutating func addBow(from start: Point, to end: Point, radius: Double, isSweep: Bool) {
        arc(from: start, to: end, radii: Size(width: radius, height: radius), isLarge: true, isSweep: isSweep)
    }

    /// Adds a triangle with an exclamation mark cut out.
    fileprivate mutating func addWarning() {
        polygon([Point(x: 8, y: 1), Point(x: 15.4, y: 14.6), Point(x: 0.6, y: 14.6)])
        rectangle(Box(x: 7.1, y: 5.6, width: 1.8, height: 4.6))
        rectangle(Box(x: 7.1, y: 11.4, width: 1.8, height: 1.8))
    }
}
