import Quantities
import SVG
import Typography

/// Seven days as bars, each beside a quieter bar for the same weekday of the week before.
struct WeekBars: Chart {
    let firstDay: Day
    let thisWeek: [Int]
    let lastWeek: [Int]

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let labelHeight = (drawing.font.size * 1.5).rounded()
        let plot = Box(x: box.x, y: box.y, width: box.width, height: max(1, box.height - labelHeight))
        // The outer bars touch the edges of the box: the gaps lie between the days.
        let pitch = (box.width + box.width / 7 * 0.2) / 7
        let bar = pitch * 0.8 / 2 - 3
        let most = Double(max(thisWeek.prefix(7).max() ?? 0, lastWeek.prefix(7).max() ?? 0, 1))
        var nodes: [Node] = []
        var (before, now, idle) = (PathData(), PathData(), PathData())
        for index in 0..<7 {
            let x = box.x + Double(index) * pitch
            for (position, week) in [lastWeek, thisWeek].enumerated() {
                let count = week.indices.contains(index) ? max(0, week[index]) : 0
                let height = count > 0 ? max(10, (Double(count) / most * plot.height).rounded()) : 6
                let place = Box(
                    x: x + Double(position) * (bar + 6),
                    y: plot.maxY - height,
                    width: bar,
                    height: height
                )
                let radius = min(8, height / 2)
                if count == 0 {
                    idle.roundedRectangle(place, radius: radius)
                } else if position == 0 {
                    before.roundedRectangle(place, radius: radius)
                } else {
                    now.roundedRectangle(place, radius: radius)
                }
            }
            nodes.append(label(of: index, at: Point(x: x + bar + 3, y: box.maxY - 4), drawing))
        }
        let fire = LinearGradient(
            from: Point(x: 0, y: plot.y),
            to: Point(x: 0, y: plot.maxY),
            stops: [GradientStop(0, drawing.palette[.accentEnd]), GradientStop(1, drawing.palette[.accent])]
        )
        let fills: [(PathData, Paint)] = [
            (idle, .solid(drawing.palette[.border])), (before, .solid(drawing.palette[.quiet])), (now, .linear(fire)),
        ]
        return fills.filter { !$0.0.commands.isEmpty }.map { .path(Path($0.0, fill: $0.1)) } + nodes
    }

    private func label(of index: Int, at origin: Point, _ drawing: ChartDrawing<some TextMeasuring>) -> Node {
        .text(
            TextRun(
                DayText.initial(of: firstDay.advanced(by: index)),
                at: origin,
                anchor: .middle,
                font: drawing.font,
                fill: .solid(drawing.palette[.muted])
            )
        )
    }
}
