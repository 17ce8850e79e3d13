import SVG
import Typography

/// The months of a year as rays around an empty middle, clockwise with January at the top.
struct YearSun: Chart {
    let months: [Int]

    /// Where the rays begin, as a share of the outer radius.
    private static let innerShare = 0.57
    /// The length of a month without activity, and the minimum for one with activity, as shares of a full ray.
    private static let idleReach = 0.08, leastReach = 0.16
    /// The rounding of the corners, in shares of the outer radius.
    private static let rounding = 0.026

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let palette = drawing.palette
        let outer = min(box.width, box.height) / 2
        let rounding = outer * Self.rounding
        let counts = (0..<12).map { months.indices.contains($0) ? max(0, months[$0]) : 0 }
        let most = counts.max() ?? 0
        var (idle, active, best) = (PathData(), PathData(), PathData())
        for (month, count) in counts.enumerated() {
            let share = count > 0 ? max(Self.leastReach, Double(count) / Double(most)) : Self.idleReach
            let inner = outer * Self.innerShare + rounding
            let reach = inner + max(1, share * (outer - inner) - 2 * rounding)
            let ray = Ray(center: box.center, turn: (Double(month) + 0.5) / 12, from: inner, to: reach)
            if count == 0 {
                idle.add(ray)
            } else if count == most {
                best.add(ray)
            } else {
                active.add(ray)
            }
        }
        let colors: [(PathData, ThemeColor)] = [(idle, .border), (active, .accent), (best, .hero)]
        return colors.filter { !$0.0.commands.isEmpty }.map { path, color in
            let paint = Paint.solid(palette[color])
            return .path(Path(path, fill: paint, stroke: Stroke(paint, width: 2 * rounding, join: .round)))
        }
    }
}

/// A piece of a ring.
private struct Ray {
    let center: Point
    /// The middle of the piece, in turns clockwise from the top.
    let turn: Double
    /// The inner and the outer radius.
    let from: Double, to: Double
}

extension PathData {
    /// Half of a ray's angle, in turns; the rest of the twelfth is the gap.
    private static let halfAngle = 0.028

    fileprivate mutating func add(_ ray: Ray) {
        func corner(_ radius: Double, _ side: Double) -> Point {
            Point(onCircle: ray.center, radius: radius, turn: ray.turn + side * Self.halfAngle)
        }
        let (start, across) = (corner(ray.from, -1), corner(ray.from, 1))
        let (far, back) = (corner(ray.to, 1), corner(ray.to, -1))
        move(start.x, start.y)
        arc(from: start, to: across, radii: Size(width: ray.from, height: ray.from))
        line(far.x, far.y)
        arc(from: far, to: back, radii: Size(width: ray.to, height: ray.to), isSweep: false)
        close()
    }
}
