import Quantities
import SVG
import Typography

/// A panel of the last 53 weeks, one column per week and one cell per day, 600 by 100.
struct HeatmapPanel {
    let statistics: BadgeSummary
    let palette: Palette
    let measures: StyleMeasures
    /// The Sunday of the first column.
    private let firstDay: Day
    /// Every day from there on with its tokens.
    private let days: [(day: Day, tokens: Int)]

    init(statistics: BadgeSummary, palette: Palette, measures: StyleMeasures) {
        (self.statistics, self.palette, self.measures) = (statistics, palette, measures)
        let first = statistics.today.advanced(by: -statistics.today.weekday - 7 * (Self.weeks - 1))
        firstDay = first
        days = (0...max(0, first.distance(to: statistics.today))).map { offset in
            let day = first.advanced(by: offset)
            return (day, max(0, statistics.days[day] ?? 0))
        }
    }

    private static let size = BadgeVariant.heatmap.documentedSize
    private static let weeks = 53
    private static let pitch = 10.2
    private static let cell = 8.2
    private static let gridX = 44.0
    private static let gridY = 15.5
    /// The baselines of the text above and below the grid, halfway between the grid and the panel's edge.
    private static let (monthsY, legendY) = (11.5, 94.5)
    private static let rightEdge = gridX + Double(weeks) * pitch - (pitch - cell)
    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    func document(measuring measurer: some TextMeasuring) -> Document {
        var panel = Canvas(panelOf: Self.size, palette: palette, measures: measures, measurer: measurer)
        drawCells(in: &panel)
        writeMonths(in: &panel)
        writeWeekdays(in: &panel)
        let summary = drawLegend(in: &panel)
        return panel.document(title: "\(statistics.owner): \(summary)", detail: "A cell a day, the last 53 weeks.")
    }

    private func drawCells(in panel: inout Canvas<some TextMeasuring>) {
        let scale = HeatScale(counts: days.map(\.tokens))
        var paths = [PathData](repeating: PathData(), count: HeatScale.levels)
        for (index, entry) in days.enumerated() {
            let corner = Point(
                x: Self.gridX + Double(index / 7) * Self.pitch,
                y: Self.gridY + Double(index % 7) * Self.pitch
            )
            paths[scale.level(of: entry.tokens)].addCell(at: corner, side: Self.cell)
        }
        for (level, path) in paths.enumerated() where !path.commands.isEmpty {
            panel.add(.path(.cells(path, color: color(of: level))))
        }
    }

    /// Returns the colour of a level: empty for 0, then the accent at a quarter, a half, three quarters and in full.
    private func color(of level: Int) -> AdaptiveColor {
        guard level > 0 else { return palette.empty }
        let share = Double(level) / Double(HeatScale.levels - 1)
        return palette.accentShape.combined(with: palette.panel) { accent, panel in
            panel.mixed(with: accent, fraction: share)
        }
    }

    /// Writes the name of each month above its first whole week, unless the next month is too close.
    private func writeMonths(in panel: inout Canvas<some TextMeasuring>) {
        var lastColumn = -4
        for week in 0..<Self.weeks - 1 {
            let parts = firstDay.advanced(by: 7 * week).parts
            let before = firstDay.advanced(by: 7 * (week - 1)).parts
            guard parts.month != before.month, week - lastColumn >= 4 else { continue }
            lastColumn = week
            panel.write(
                measures.cased(Self.monthNames[parts.month - 1]),
                at: Point(x: Self.gridX + Double(week) * Self.pitch, y: Self.monthsY),
                size: 9,
                width: 40,
                fill: palette.muted
            )
        }
    }

    private func writeWeekdays(in panel: inout Canvas<some TextMeasuring>) {
        for (row, name) in [(1, "Mon"), (3, "Wed"), (5, "Fri")] {
            panel.write(
                measures.cased(name),
                at: Point(x: Self.gridX - 5, y: Self.gridY + Double(row) * Self.pitch + 7.4),
                size: 9,
                anchor: .end,
                width: 30,
                fill: palette.muted
            )
        }
    }

    /// Writes the year's total and the legend of the colours, and returns the words of the total.
    private func drawLegend(in panel: inout Canvas<some TextMeasuring>) -> String {
        let total = days.reduce(0) { sum, entry in
            let (next, overflow) = sum.addingReportingOverflow(entry.tokens)
            return overflow ? .max : next
        }
        let active = days.count { $0.tokens > 0 }
        let summary =
            active == 0
            ? "No activity in the last year"
            : "\(CompactNumber.of(total, "token")) on \(CompactNumber.of(active, "day")) of the last year"
        let side = 7.0
        var x = Self.rightEdge
        x -= panel.write(
            "More",
            at: Point(x: x, y: Self.legendY),
            size: 9,
            anchor: .end,
            width: 40,
            fill: palette.muted
        )
        x -= 4 + Double(HeatScale.levels) * (side + 2) - 2
        for level in 0..<HeatScale.levels {
            var path = PathData()
            path.addCell(at: Point(x: x + Double(level) * (side + 2), y: Self.legendY - side), side: side)
            panel.add(.path(.cells(path, color: color(of: level))))
        }
        panel.write("Less", at: Point(x: x - 4, y: Self.legendY), size: 9, anchor: .end, width: 40, fill: palette.muted)
        panel.write(
            summary,
            at: Point(x: Self.gridX, y: Self.legendY),
            size: 9,
            width: 360,
            fill: palette.muted
        )
        return summary
    }
}

extension PathData {
    /// Adds a square that has the given side once it is stroked with round corners.
    fileprivate mutating func addCell(at corner: Point, side: Double) {
        rectangle(Box(x: corner.x, y: corner.y, width: side, height: side).inset(by: Path.cellRounding))
    }
}

extension Path {
    fileprivate static let cellRounding = 1.6

    /// Returns many cells as one path, whose stroke rounds the corners: a fifth of the bytes of separate rectangles.
    fileprivate static func cells(_ data: PathData, color: AdaptiveColor) -> Path {
        Path(
            data,
            fill: .color(color),
            stroke: Stroke(.color(color), width: 2 * cellRounding, join: .round)
        )
    }
}
