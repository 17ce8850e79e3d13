import SVG
import Typography

/// What is drawn into the box of a slot.
protocol Chart: Sendable {
    /// Draws the chart; it stays inside `box`.
    func nodes(in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node]
}

/// What a chart is drawn with.
struct ChartDrawing<Measurer: TextMeasuring> {
    let palette: CardPalette
    /// The font of the chart's texts, from the attributes of the slot's rectangle.
    let font: Font
    /// Where in its box a chart of one line stands.
    let anchor: TextRun.Anchor
    let measurer: Measurer
}
