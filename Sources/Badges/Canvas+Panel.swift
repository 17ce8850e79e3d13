import SVG
import Typography

/// A surface with a border and the style's shade, on which a panel badge draws.
///
/// Texts that are too wide shrink by a quarter at most and are then shortened.
struct Panel<Measurer: TextMeasuring> {
    let size: Size
    let palette: Palette
    let measures: StyleMeasures
    let measurer: Measurer
    private var shapes: [Node] = []
    private var text = EnlargedText()

    init(size: Size, palette: Palette, measures: StyleMeasures, measurer: Measurer) {
        self.size = size
        self.palette = palette
        self.measures = measures
        self.measurer = measurer
    }

    mutating func add(_ node: Node) { shapes.append(node) }

    /// Writes a line that takes at most a width, and tells how wide it became.
    @discardableResult
    mutating func write(
        _ line: String,
        at origin: Point,
        size: Double,
        weight: Font.Weight = .regular,
        anchor: TextRun.Anchor = .start,
        width: Double,
        fill: AdaptiveColor
    ) -> Double {
        let font = Font(.dejaVuSans, size: size, weight: weight)
        let fitted = Fitting(width: width, minimumSize: size * 0.75)
            .fit(DisplayText(line), in: font, by: measurer)
        text.add(
            fitted.lines.first ?? "",
            at: origin,
            anchor: anchor,
            font: fitted.font,
            width: fitted.width,
            fill: fill
        )
        return fitted.width
    }

    /// The picture, everything added to it drawn above the surface.
    func document(title: String, detail: String? = nil) -> Document {
        let whole = Box(x: 0, y: 0, width: size.width, height: size.height)
        let radius = measures.panelRadius
        var nodes: [Node] = [.rectangle(Rectangle(whole, radius: radius, fill: .color(palette.panel)))]
        if !measures.overlay.isEmpty {
            let shade = LinearGradient(
                from: Point(x: 0, y: 0),
                to: Point(x: 0, y: size.height),
                stops: gentleOverlay
            )
            nodes.append(.rectangle(Rectangle(whole, radius: radius, fill: .linear(shade))))
        }
        nodes.append(
            .rectangle(
                Rectangle(
                    whole.inset(by: 0.5),
                    radius: max(0, radius - 0.5),
                    stroke: Stroke(.color(palette.border), width: 1)
                )
            )
        )
        return Document(size: size, title: title, detail: detail, nodes: nodes + shapes + text.nodes)
    }

    /// The style's shade at a quarter: over a panel's height the whole of it would swallow the text.
    private var gentleOverlay: [GradientStop] {
        measures.overlay.map { stop in
            GradientStop(stop.offset, stop.color.map { $0.opacity(Double($0.alpha) / 255 * 0.25) })
        }
    }
}
