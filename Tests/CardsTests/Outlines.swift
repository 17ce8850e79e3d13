import SVG

/// An outline as straight lines, to ask what is inside it.
struct Polygon {
    private var edges: [(Point, Point)] = []

    init(_ data: PathData) {
        var (pen, start) = (Point(x: 0, y: 0), Point(x: 0, y: 0))
        for command in data.commands {
            switch command {
            case .move(let point): (pen, start) = (point, point)
            case .line(let point):
                edges.append((pen, point))
                pen = point
            case .cubic(let first, let second, let end):
                let origin = pen
                for step in 1...8 {
                    let t = Double(step) / 8
                    let next = Self.cubic(origin, first, second, end, t)
                    edges.append((pen, next))
                    pen = next
                }
            case .close:
                edges.append((pen, start))
                pen = start
            }
        }
    }

    /// Whether a point is inside, by the nonzero rule.
    func contains(_ point: Point) -> Bool {
        edges.reduce(0) { winding, edge in
            let (from, to) = edge
            guard (from.y <= point.y) != (to.y <= point.y) else { return winding }
            let x = from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x)
            return x > point.x ? winding + (to.y > from.y ? 1 : -1) : winding
        } != 0
    }

    private static func cubic(_ a: Point, _ b: Point, _ c: Point, _ d: Point, _ t: Double) -> Point {
        let u = 1 - t
        func mix(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
            u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
        }
        return Point(x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y))
    }
}

extension Rectangle {
    var outline: PathData {
        var path = PathData()
        path.roundedRectangle(box, radius: radius)
        return path
    }
}

extension Circle {
    var outline: PathData {
        var path = PathData()
        path.ellipse(center: center, radii: Size(width: radius, height: radius))
        return path
    }
}

extension Clip {
    var outline: PathData {
        switch self {
        case .rectangle(let box, let radius): Rectangle(box, radius: radius).outline
        case .circle(let center, let radius): Circle(center: center, radius: radius).outline
        case .path(let data): data
        }
    }
}

extension Box {
    func contains(_ point: Point) -> Bool {
        point.x >= x && point.x <= maxX && point.y >= y && point.y <= maxY
    }

    /// With half a pixel's grace.
    func contains(_ other: Box) -> Bool {
        other.x >= x - 0.5 && other.maxX <= maxX + 0.5 && other.y >= y - 0.5 && other.maxY <= maxY + 0.5
    }

    func overlaps(_ other: Box) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }

    func intersection(_ other: Box) -> Box {
        let (left, top) = (max(x, other.x), max(y, other.y))
        return Box(
            x: left,
            y: top,
            width: max(0, min(maxX, other.maxX) - left),
            height: max(0, min(maxY, other.maxY) - top)
        )
    }
}

extension Paint {
    /// The colour at a point, in the units of the paint.
    func color(at point: Point) -> Color {
        switch self {
        case .color(let color): color.dark
        case .linear(let gradient):
            Self.color(of: gradient.stops, at: Self.offset(of: point, gradient.start, gradient.end))
        case .radial(let gradient):
            Self.color(
                of: gradient.stops,
                at: ((point.x - gradient.center.x) * (point.x - gradient.center.x)
                    + (point.y - gradient.center.y) * (point.y - gradient.center.y)).squareRoot() / gradient.radius
            )
        }
    }

    func transformed(by transform: Transform) -> Paint {
        switch self {
        case .color: return self
        case .linear(var gradient):
            gradient.start = transform.apply(to: gradient.start)
            gradient.end = transform.apply(to: gradient.end)
            return .linear(gradient)
        case .radial(var gradient):
            gradient.center = transform.apply(to: gradient.center)
            return .radial(gradient)
        }
    }

    private static func offset(of point: Point, _ start: Point, _ end: Point) -> Double {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let square = dx * dx + dy * dy
        return square > 0 ? ((point.x - start.x) * dx + (point.y - start.y) * dy) / square : 0
    }

    private static func color(of stops: [GradientStop], at offset: Double) -> Color {
        guard let after = stops.first(where: { $0.offset >= offset }) else {
            return stops.last?.color.dark ?? .black
        }
        guard let before = stops.last(where: { $0.offset < offset }), after.offset > before.offset else {
            return after.color.dark
        }
        let share = (offset - before.offset) / (after.offset - before.offset)
        return before.color.dark.mixed(with: after.color.dark, fraction: share)
    }
}
