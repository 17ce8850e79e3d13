import SVG
import Typography

/// A progress bar.
struct ProgressBar: Chart {
    /// 0 to 1; other values are clamped.
    let fraction: Double

    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        let palette = drawing.palette
        let share = fraction.isFinite ? min(max(fraction, 0), 1) : 0
        let radius = box.height / 2
        let track = Rectangle(box, radius: radius, fill: .solid(palette[.border]))
        guard share > 0 else { return [.rectangle(track)] }
        let done = Box(x: box.x, y: box.y, width: max(box.height, share * box.width), height: box.height)
        let fire = LinearGradient(
            from: Point(x: box.x, y: 0),
            to: Point(x: box.maxX, y: 0),
            stops: [GradientStop(0, palette[.accent]), GradientStop(1, palette[.accentEnd])]
        )
        return [.rectangle(track), .rectangle(Rectangle(done, radius: radius, fill: .linear(fire)))]
    }
}
