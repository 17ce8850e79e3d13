import SVG
import Typography

/// The months of a year as bars with their initials below.
struct MonthBars: Chart {
    let months: [Int]

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let labelHeight = (drawing.font.size * 1.5).rounded()
        let height = max(1, box.height - labelHeight)
        let pitch = (box.width + box.width / 12 * 0.3) / 12
        let counts = (0..<12).map { months.indices.contains($0) ? max(0, months[$0]) : 0 }
        let most = Double(max(counts.max() ?? 0, 1))
        var (idle, active, best) = (PathData(), PathData(), PathData())
        var labels: [Node] = []
        for (month, count) in counts.enumerated() {
            let length = count > 0 ? max(10, (Double(count) / most * height).rounded()) : 6
            let place = Box(
                x: box.x + Double(month) * pitch,
                y: box.y + height - length,
                width: pitch * 0.7,
                height: length
            )
            let radius = min(8, length / 2)
            if count == 0 {
                idle.roundedRectangle(place, radius: radius)
            } else if Double(count) == most {
                best.roundedRectangle(place, radius: radius)
            } else {
                active.roundedRectangle(place, radius: radius)
            }
            labels.append(
                .text(
                    TextRun(
                        String(DayText.months[month].prefix(1)),
                        at: Point(x: place.center.x, y: box.maxY - 4),
                        anchor: .middle,
                        font: drawing.font,
                        fill: .solid(drawing.palette[.muted])
                    )
                )
            )
        }
        let colors: [(PathData, ThemeColor)] = [(idle, .border), (active, .accent), (best, .hero)]
        return colors.filter { !$0.0.commands.isEmpty }.map { path, color in
            .path(Path(path, fill: .solid(drawing.palette[color])))
        } + labels
    }
}
