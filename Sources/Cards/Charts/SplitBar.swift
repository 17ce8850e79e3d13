import Quantities
import SVG
import Typography
import Usage

/// The parts of a whole as one bar, with a legend in rows or, in a flat box, on one line.
struct SplitBar: Chart {
    let shares: [Share]

    private static let barHeight = 24.0
    private static let gap = 4.0
    /// The space between the entries of a legend in one line, and between a name and its share.
    private static let columnGap = 28.0
    private static let shareGap = 12.0
    /// The indentation of a name, as a fraction of its font size.
    private static let indent = 0.9

    private struct Entry {
        let name: String
        let fraction: Double
        let color: Color
    }

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let step = (drawing.font.size * 1.6).rounded()
        let rows = Int(((box.height - Self.barHeight) / step).rounded(.down))
        switch rows {
        case ..<1: return bar(entries(limit: 4, drawing.palette), in: box)
        case 1:
            let entries = entries(fitting: box.width, drawing)
            return bar(entries, in: box)
                + columns(of: entries, at: Point(x: box.x, y: box.y + Self.barHeight + step), box.width, drawing)
        default:
            let entries = entries(limit: min(4, rows), drawing.palette)
            return bar(entries, in: box)
                + entries.enumerated().flatMap { index, entry in
                    let baseline = box.y + Self.barHeight + step * Double(index + 1)
                    return line(
                        of: entry,
                        at: Point(x: box.x, y: baseline),
                        width: box.width,
                        isSpread: true,
                        drawing
                    )
                }
        }
    }

    /// Returns as many shares as a one-line legend has room for, at least two if there are that many.
    private func entries(fitting width: Double, _ drawing: ChartDrawing<some TextMeasuring>) -> [Entry] {
        for limit in [4, 3] {
            let candidates = entries(limit: limit, drawing.palette)
            let total = candidates.reduce(0) { $0 + self.width(of: $1, drawing) + Self.columnGap }
            if total - Self.columnGap <= width { return candidates }
        }
        return entries(limit: 2, drawing.palette)
    }

    /// Returns a legend of one line; if it is too long, the longest name is shortened.
    private func columns(
        of entries: [Entry],
        at origin: Point,
        _ width: Double,
        _ drawing: ChartDrawing<some TextMeasuring>
    ) -> [Node] {
        let widths = entries.map { self.width(of: $0, drawing) }
        let excess = max(0, widths.reduce(0, +) + Self.columnGap * Double(entries.count - 1) - width)
        let longest = widths.indices.max { widths[$0] < widths[$1] }
        var x = origin.x
        return entries.enumerated().flatMap { index, entry in
            let room = widths[index] - (index == longest ? excess : 0)
            defer { x += room + Self.columnGap }
            return line(of: entry, at: Point(x: x, y: origin.y), width: room, isSpread: false, drawing)
        }
    }

    private func width(of entry: Entry, _ drawing: ChartDrawing<some TextMeasuring>) -> Double {
        let name = drawing.measurer.width(of: entry.name, in: drawing.font)
        let share = drawing.measurer.width(
            of: percentage(entry.fraction) ?? "",
            in: Self.shareFont(drawing.font, isSpread: false)
        )
        return (drawing.font.size * Self.indent + name + Self.shareGap + share).rounded(.up)
    }

    /// Returns the font of percentages; digits have equal widths only where percentages stand below each other.
    private static func shareFont(_ font: Font, isSpread: Bool) -> Font {
        var bold = font
        bold.weight = .bold
        bold.hasTabularDigits = isSpread
        return bold
    }

    /// Returns the largest shares, at most `limit`, the last being the sum of all others if there are more.
    private func entries(limit: Int, _ palette: CardPalette) -> [Entry] {
        var parts = shares.ranked
        if parts.count > limit {
            let rest = parts[(limit - 1)...].map(\.tokens).saturatingSum
            parts = parts.prefix(limit - 1) + [Share(name: "Other", tokens: rest, cost: .zero, of: 0)]
        }
        let whole = parts.reduce(0.0) { $0 + Double($1.tokens) }
        guard whole > 0 else { return [] }
        return parts.enumerated().map { index, part in
            Entry(
                name: part.name,
                fraction: Double(part.tokens) / whole,
                color: palette.series[index % palette.series.count]
            )
        }
    }

    private func bar(_ entries: [Entry], in box: Box) -> [Node] {
        let whole = Box(x: box.x, y: box.y, width: box.width, height: Self.barHeight)
        var x = box.x
        let room = box.width - Self.gap * Double(max(0, entries.count - 1))
        let segments = entries.map { entry in
            let width = max(2, entry.fraction * room)
            defer { x += width + Self.gap }
            return Node.rectangle(
                Rectangle(
                    Box(x: x, y: whole.y, width: max(0, min(width, whole.maxX - x)), height: whole.height),
                    fill: .solid(entry.color)
                )
            )
        }
        guard !segments.isEmpty else { return [] }
        return [.group(Group(segments, clip: .rectangle(whole, radius: Self.barHeight / 2)))]
    }

    private func line(
        of entry: Entry,
        at origin: Point,
        width: Double,
        isSpread: Bool,
        _ drawing: ChartDrawing<some TextMeasuring>
    ) -> [Node] {
        let size = drawing.font.size
        let bold = Self.shareFont(drawing.font, isSpread: isSpread)
        let share = percentage(entry.fraction) ?? ""
        let shareWidth = drawing.measurer.width(of: share, in: bold)
        let start = origin.x + size * Self.indent
        let name = Fitting(width: max(1, width - size * Self.indent - shareWidth - Self.shareGap)).fit(
            DisplayText(entry.name),
            in: drawing.font,
            by: drawing.measurer
        )
        let shareX = isSpread ? origin.x + width : start + name.width + Self.shareGap + shareWidth
        return [
            .circle(
                Circle(
                    center: Point(x: origin.x + size * 0.3, y: origin.y - size * 0.36),
                    radius: size * 0.3,
                    fill: .solid(entry.color)
                )
            ),
            .text(
                TextRun(
                    name.lines.first ?? "",
                    at: Point(x: start, y: origin.y),
                    font: drawing.font,
                    fill: .solid(drawing.palette[.muted])
                )
            ),
            .text(
                TextRun(
                    share,
                    at: Point(x: shareX, y: origin.y),
                    anchor: .end,
                    font: bold,
                    fill: .solid(drawing.palette[.text])
                )
            ),
        ]
    }
}
