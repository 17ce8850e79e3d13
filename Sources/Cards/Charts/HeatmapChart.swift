import Quantities
import SVG
import Typography

/// A cell per day and a column per week, in as many rows of weeks as fill the box best.
struct HeatmapChart: Chart {
    let days: [Day: Int]
    private let first: Day
    private let last: Day

    /// The last 53 weeks.
    init(days: [Day: Int], weeksEndingAt today: Day) {
        self.days = days
        first = today.advanced(by: -today.weekday - 7 * 52)
        last = today
    }

    /// A calendar year.
    init(days: [Day: Int], year: Int) {
        self.days = days
        first = Day(year: year, month: 1, day: 1) ?? Day(number: 0)
        last = Day(year: year, month: 12, day: 31) ?? Day(number: 0)
    }

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let palette = drawing.palette
        let grid = CellGrid(box: box, weeks: (first.weekday + first.distance(to: last)) / 7 + 1)
        let counts = (0...first.distance(to: last)).map { max(0, days[first.advanced(by: $0)] ?? 0) }
        let scale = HeatScale(counts: counts)
        var levels = [[Point]](repeating: [], count: HeatScale.levels)
        for (offset, count) in counts.enumerated() {
            levels[scale.level(of: count)].append(grid.corner(of: first.weekday + offset))
        }
        let cell = PathData.cell(side: grid.side)
        return levels.enumerated().compactMap { level, places in
            let color = AdaptiveColor(Self.color(of: level, palette))
            return places.isEmpty ? nil : .copies(Copies(cell, at: places, fill: color))
        }
    }

    /// Returns the colour of a level: empty for 0, then the accent at a quarter, a half, three quarters and in full.
    private static func color(of level: Int, _ palette: CardPalette) -> Color {
        guard level > 0 else { return palette[.empty] }
        return palette[.groundEnd].mixed(
            with: palette[.accent],
            fraction: Double(level) / Double(HeatScale.levels - 1)
        )
    }
}

/// The positions of a heatmap's cells, all on whole pixels.
///
/// This keeps cells sharp and equal, and the PNG of a card is a third smaller. Gaps may differ by a pixel to fill the
/// width of the box.
struct CellGrid {
    private let corner: Point
    private let columns: Int
    /// The side of a cell, in pixels.
    let side: Double
    /// The distance between the left edges of neighbouring cells, before rounding.
    private let step: Size

    /// Chooses the largest cells that fit and centres the grid in the box.
    init(box: Box, weeks: Int) {
        var best = (columns: weeks, rows: 7.0, pitch: 0.0)
        for bands in 1...6 {
            let columns = (weeks + bands - 1) / bands
            // Bands are one row apart; the gap after the last cell does not count.
            let rows = Double(8 * bands - 1)
            let pitch = min(box.width / (Double(columns) - 0.18), box.height / (rows - 0.18))
            if pitch > best.pitch { best = (columns, rows, pitch) }
        }
        columns = best.columns
        side = max(1, (best.pitch * 0.82).rounded())
        let width = (Double(columns) - 0.18) * best.pitch
        let height = (best.rows - 0.18) * best.pitch
        let left = (box.x + (box.width - width) / 2).rounded(.up)
        let top = (box.y + (box.height - height) / 2).rounded(.up)
        corner = Point(x: left, y: top)
        step = Size(
            width: ((box.center.x + width / 2).rounded(.down) - left - side) / Double(max(1, columns - 1)),
            height: ((box.center.y + height / 2).rounded(.down) - top - side) / (best.rows - 1)
        )
    }

    /// Returns the upper left corner of a day's cell; days are counted from the Sunday of the first week.
    func corner(of index: Int) -> Point {
        let (week, day) = (index / 7, index % 7)
        let (column, row) = (week % columns, day + 8 * (week / columns))
        return Point(
            x: corner.x + (Double(column) * step.width).rounded(),
            y: corner.y + (Double(row) * step.height).rounded()
        )
    }
}

extension PathData {
    /// Returns a square with round corners, its upper left corner at the origin.
    static func cell(side: Double) -> PathData {
        var path = PathData()
        path.roundedRectangle(Box(x: 0, y: 0, width: side, height: side), radius: side * 0.22)
        return path
    }
}
