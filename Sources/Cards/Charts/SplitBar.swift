import SVG
import Typography

/// The parts of a whole as one bar, with a legend in rows or, where the box is flat, in columns.
struct SplitBar {
    let shares: [UsageShare]

    private static let barHeight = 24.0
    private static let gap = 4.0

    private struct Entry {
        let name: String
        let fraction: Double
        let color: Color
    }

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let step = (drawing.font.size * 1.6).rounded()
        let rows = Int(((box.height - Self.barHeight) / step).rounded(.down))
        guard rows > 0 else { return bar(entries(limit: 4, drawing.palette), in: box) }
        let isFlat = rows < 2
        let limit = isFlat ? max(2, min(3, Int(box.width / 300))) : min(4, rows)
        let entries = entries(limit: limit, drawing.palette)
        guard !entries.isEmpty else { return [] }
        let legend = entries.enumerated().flatMap { index, entry in
            let width = isFlat ? (box.width - 32 * Double(entries.count - 1)) / Double(entries.count) : box.width
            let baseline = box.y + Self.barHeight + step * Double(isFlat ? 1 : index + 1)
            let x = box.x + (isFlat ? Double(index) * (width + 32) : 0)
            return line(of: entry, at: Point(x: x, y: baseline), width: width, isFlat: isFlat, drawing)
        }
        return bar(entries, in: box) + legend
    }

    /// The largest shares, what is beyond a limit put together.
    private func entries(limit: Int, _ palette: CardPalette) -> [Entry] {
        var parts = shares.ranked
        if parts.count > limit {
            let rest = parts[(limit - 1)...].map(\.tokens).saturatingSum
            parts = parts.prefix(limit - 1) + [UsageShare(name: "Other", tokens: rest)]
        }
        let whole = parts.reduce(0.0) { $0 + Double($1.tokens) }
        guard whole > 0 else { return [] }
        return parts.enumerated().map { index, part in
            Entry(
                name: part.name, fraction: Double(part.tokens) / whole,
                color: palette.series[index % palette.series.count])
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
                    fill: .solid(entry.color)))
        }
        guard !segments.isEmpty else { return [] }
        return [.group(Group(segments, clip: .rectangle(whole, radius: Self.barHeight / 2)))]
    }

    private func line(
        of entry: Entry, at origin: Point, width: Double, isFlat: Bool, _ drawing: ChartDrawing<some TextMeasuring>
    ) -> [Node] {
        let size = drawing.font.size
        var bold = drawing.font
        bold.weight = .bold
        bold.hasTabularDigits = true
        let share = percentage(entry.fraction) ?? ""
        let shareWidth = drawing.measurer.width(of: share, in: bold)
        let indent = size * 0.9
        let name = Fitting(width: max(1, width - indent - shareWidth - 16)).fit(
            DisplayText(entry.name), in: drawing.font, by: drawing.measurer)
        let dot = Circle(
            center: Point(x: origin.x + size * 0.3, y: origin.y - size * 0.36), radius: size * 0.3,
            fill: .solid(entry.color))
        let shareX = isFlat ? origin.x + indent + name.width + 12 + shareWidth : origin.x + width
        return [
            .circle(dot),
            .text(
                TextRun(
                    name.lines.first ?? "", at: Point(x: origin.x + indent, y: origin.y), font: drawing.font,
                    fill: .solid(drawing.palette[.muted]))),
            .text(
                TextRun(
                    share, at: Point(x: shareX, y: origin.y), anchor: .end, font: bold,
                    fill: .solid(drawing.palette[.text]))),
        ]
    }
}
