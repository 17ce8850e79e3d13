/// An outline: subpaths of straight and curved lines, in absolute user units.
public struct PathData: Hashable, Sendable {
    /// A step of the pen.
    public enum Command: Hashable, Sendable {
        /// Starts a subpath.
        case move(Point)
        /// Draws straight.
        case line(Point)
        /// Draws a cubic Bézier curve past two control points to the last.
        case cubic(Point, Point, Point)
        /// Draws straight back to the start of the subpath.
        case close
    }

    /// The steps in order; the first of each subpath is a move.
    public private(set) var commands: [Command]

    /// An empty outline.
    public init() {
        commands = []
    }

    /// Reserves room for `count` steps.
    public mutating func reserveCapacity(_ count: Int) { commands.reserveCapacity(count) }
    /// Starts a subpath.
    public mutating func move(_ x: Double, _ y: Double) { commands.append(.move(Point(x: x, y: y))) }
    /// Draws straight.
    public mutating func line(_ x: Double, _ y: Double) { commands.append(.line(Point(x: x, y: y))) }
    /// Draws a cubic Bézier curve past two control points.
    public mutating func cubic(
        _ x1: Double,
        _ y1: Double,
        _ x2: Double,
        _ y2: Double,
        _ x: Double,
        _ y: Double
    ) {
        commands.append(.cubic(Point(x: x1, y: y1), Point(x: x2, y: y2), Point(x: x, y: y)))
    }
    /// Draws a quadratic Bézier curve past one control point; `start` must be the current point.
    public mutating func quadratic(from start: Point, _ x1: Double, _ y1: Double, _ x: Double, _ y: Double) {
        cubic(
            start.x + (x1 - start.x) * 2 / 3,
            start.y + (y1 - start.y) * 2 / 3,
            x + (x1 - x) * 2 / 3,
            y + (y1 - y) * 2 / 3,
            x,
            y
        )
    }
    /// Closes the subpath.
    public mutating func close() { commands.append(.close) }

    /// Adds a square or rectangle as a subpath of its own.
    public mutating func rectangle(_ box: Box) {
        move(box.x, box.y)
        line(box.maxX, box.y)
        line(box.maxX, box.maxY)
        line(box.x, box.maxY)
        close()
    }

    /// Adds a closed polygon as a subpath of its own; fewer than two points add nothing.
    public mutating func polygon(_ points: [Point]) {
        guard let first = points.first, points.count > 1 else { return }
        commands.append(.move(first))
        commands.append(contentsOf: points.dropFirst().map(Command.line))
        commands.append(.close)
    }

    /// Adds another outline, moved by `shift`.
    public mutating func append(_ other: PathData, movedBy shift: Point) {
        func moved(_ point: Point) -> Point { Point(x: point.x + shift.x, y: point.y + shift.y) }
        for command in other.commands {
            switch command {
            case .move(let point): commands.append(.move(moved(point)))
            case .line(let point): commands.append(.line(moved(point)))
            case .cubic(let first, let second, let end):
                commands.append(.cubic(moved(first), moved(second), moved(end)))
            case .close: commands.append(.close)
            }
        }
    }

    /// Returns the outline with its points mapped.
    public func transformed(by transform: Transform) -> PathData {
        var copy = PathData()
        copy.commands = commands.map { command in
            switch command {
            case .move(let point): .move(transform.apply(to: point))
            case .line(let point): .line(transform.apply(to: point))
            case .cubic(let first, let second, let end):
                .cubic(transform.apply(to: first), transform.apply(to: second), transform.apply(to: end))
            case .close: .close
            }
        }
        return copy
    }
}
