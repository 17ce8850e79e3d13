import SVG

/// Which way a number went: an arrow up or down, or a level bar, in the colour that says the same.
struct ChangeArrow {
    let direction: Trend.Direction

    func nodes(in box: Box, _ palette: CardPalette) -> [Node] {
        let side = min(box.width, box.height)
        let square = Transform(
            a: side / 24, b: 0, c: 0, d: side / 24, e: box.center.x - side / 2, f: box.center.y - side / 2)
        var shape = PathData()
        switch direction {
        case .up: shape.polygon(Self.arrow)
        case .down: shape.polygon(Self.arrow.map { Point(x: $0.x, y: 24 - $0.y) })
        case .level: shape.roundedRectangle(Box(x: 3, y: 9.5, width: 18, height: 5), radius: 1)
        }
        let color: ThemeColor = switch direction {
        case .up: .good
        case .down: .bad
        case .level: .muted
        }
        let line = Stroke(.solid(palette[color]), width: side / 12, join: .round)
        return [.path(Path(shape.transformed(by: square), fill: .solid(palette[color]), stroke: line))]
    }

    /// An arrow that points up, in a square of 24.
    private static let arrow = [
        Point(x: 12, y: 2.5), Point(x: 21, y: 12), Point(x: 15, y: 12), Point(x: 15, y: 21.5), Point(x: 9, y: 21.5),
        Point(x: 9, y: 12), Point(x: 3, y: 12),
    ]
}
