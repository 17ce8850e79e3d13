extension PathData {
    /// The smallest upright box round the outline, curves measured exactly; nil for an empty one.
    public var bounds: Box? {
        var (xs, ys) = (Extent(), Extent())
        var pen = Point(x: 0, y: 0)
        var start = pen
        for command in commands {
            switch command {
            case .move(let point), .line(let point):
                xs.include(point.x)
                ys.include(point.y)
                pen = point
                if case .move = command { start = point }
            case .cubic(let first, let second, let end):
                xs.include(curveFrom: pen.x, first.x, second.x, end.x)
                ys.include(curveFrom: pen.y, first.y, second.y, end.y)
                pen = end
            case .close: pen = start
            }
        }
        guard xs.least <= xs.most, ys.least <= ys.most else { return nil }
        return Box(x: xs.least, y: ys.least, width: xs.most - xs.least, height: ys.most - ys.least)
    }
}

/// The range of one coordinate.
private struct Extent {
    var least = Double.infinity
    var most = -Double.infinity

    mutating func include(_ value: Double) {
        least = min(least, value)
        most = max(most, value)
    }

    /// Includes a cubic curve: its ends, and where its derivative is zero in between.
    mutating func include(curveFrom p0: Double, _ p1: Double, _ p2: Double, _ p3: Double) {
        include(p0)
        include(p3)
        let a = 3 * (p3 - 3 * p2 + 3 * p1 - p0)
        let b = 6 * (p2 - 2 * p1 + p0)
        let c = 3 * (p1 - p0)
        for t in Self.roots(a, b, c) where t > 0 && t < 1 {
            let u = 1 - t
            include(u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3)
        }
    }

    private static func roots(_ a: Double, _ b: Double, _ c: Double) -> [Double] {
        guard abs(a) > 1e-12 else { return abs(b) > 1e-12 ? [-c / b] : [] }
        let discriminant = b * b - 4 * a * c
        guard discriminant >= 0 else { return [] }
        let root = discriminant.squareRoot()
        return [(-b + root) / (2 * a), (-b - root) / (2 * a)]
    }
}
