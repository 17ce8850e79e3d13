import SVG
import Typography

/// How much more or less than before: an arrow up or down, or a level bar, and the amount beside it.
struct ChangeMark: Chart {
    let trend: Trend

    /// The height of Inter's capitals, as a fraction of the font size.
    private static let capitalHeight = 0.727

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let size = drawing.font.size
        let side = (size * 0.9).rounded()
        let fitted = Fitting(width: max(1, box.width - side * 1.25)).fit(
            DisplayText(trend.amount),
            in: drawing.font,
            by: drawing.measurer
        )
        let total = side * 1.25 + fitted.width
        let x =
            switch drawing.anchor {
            case .start: box.x
            case .middle: box.center.x - total / 2
            case .end: box.maxX - total
            }
        let middle = box.center.y
        let paint = Paint.solid(drawing.palette[color])
        let square = Transform(a: side / 24, b: 0, c: 0, d: side / 24, e: x, f: middle - side / 2)
        return [
            .path(
                Path(
                    outline.transformed(by: square),
                    fill: paint,
                    stroke: Stroke(paint, width: side / 14, join: .round)
                )
            ),
            .text(
                TextRun(
                    fitted.lines.first ?? "",
                    at: Point(x: x + side * 1.25, y: middle + size * Self.capitalHeight / 2),
                    font: fitted.font,
                    fill: paint
                )
            ),
        ]
    }

    private var color: ThemeColor {
        switch trend.direction {
        case .up: .good
        case .down: .bad
        case .level: .muted
        }
    }

    /// Returns the arrow or bar, in a square of 24.
    private var outline: PathData {
        var path = PathData()
        switch trend.direction {
        case .up: path.polygon(Self.arrow)
        case .down: path.polygon(Self.arrow.map { Point(x: $0.x, y: 24 - $0.y) })
        case .level: path.roundedRectangle(Box(x: 2, y: 9.5, width: 20, height: 5), radius: 1)
        }
        return path
    }

    /// An arrow that points up.
    private static let arrow = [
        Point(x: 12, y: 2), Point(x: 22, y: 12), Point(x: 15.5, y: 12), Point(x: 15.5, y: 22), Point(x: 8.5, y: 22),
        Point(x: 8.5, y: 12), Point(x: 2, y: 12),
    ]
}
