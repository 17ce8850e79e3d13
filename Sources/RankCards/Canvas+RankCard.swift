import SVG
import Typography

/// The surface of a card, 400 by 120, on which shapes and lines of text are put.
///
/// Texts that are too wide shrink to a least size and are then shortened.
struct CardFrame<Measurer: TextMeasuring> {
    let palette: RankPalette
    let measurer: Measurer
    private var shapes: [Node] = []
    private var text = EnlargedText()

    init(palette: RankPalette, measurer: Measurer) {
        (self.palette, self.measurer) = (palette, measurer)
    }

    mutating func add(_ node: Node) { shapes.append(node) }

    /// Puts a tier's emblem, in a faint light where the card has a surface, in its place at the left.
    mutating func add(_ emblem: TierEmblem) {
        let center = Point(x: 56, y: 60)
        if palette.surface != nil {
            let glow = RadialGradient(
                center: center,
                radius: 50,
                stops: [GradientStop(0.2, palette.tier.opacity(0.2)), GradientStop(1, palette.tier.opacity(0))]
            )
            add(.circle(Circle(center: center, radius: 50, fill: .radial(glow))))
        }
        add(emblem.node(around: center, side: 72, palette: palette))
    }

    /// Writes a line that takes at most a width, and tells how wide it became.
    @discardableResult
    mutating func write(
        _ line: String,
        at origin: Point,
        size: Double,
        weight: Font.Weight = .regular,
        anchor: TextRun.Anchor = .start,
        width: Double,
        minimumSize: Double = 9,
        fill: AdaptiveColor
    ) -> Double {
        let font = Font(.dejaVuSans, size: size, weight: weight)
        let fitted = Fitting(width: width, minimumSize: minimumSize).fit(DisplayText(line), in: font, by: measurer)
        let shown = fitted.lines.first ?? ""
        text.add(shown, at: origin, anchor: anchor, font: fitted.font, width: fitted.width, fill: fill)
        return fitted.width
    }

    /// Writes lines for which room has been found, the first on the baseline at a point.
    mutating func write(_ paragraph: FittedText, from origin: Point, leading: Double, fill: AdaptiveColor) {
        for (index, line) in paragraph.lines.enumerated() {
            text.add(
                line,
                at: Point(x: origin.x, y: origin.y + leading * Double(index)),
                font: paragraph.font,
                width: measurer.width(of: line, in: paragraph.font),
                fill: fill
            )
        }
    }

    /// The picture, everything added to it drawn above the surface.
    func document(title: String, detail: String? = nil) -> Document {
        Document(size: CardSize.size, title: title, detail: detail, nodes: surface + shapes + text.nodes)
    }

    private var surface: [Node] {
        guard let fill = palette.surface else { return [] }
        let whole = Box(x: 0, y: 0, width: CardSize.size.width, height: CardSize.size.height)
        return [
            .rectangle(
                Rectangle(
                    whole.inset(by: 0.5),
                    radius: 7.5,
                    fill: .solid(fill),
                    stroke: palette.border.map { Stroke(.solid($0), width: 1) }
                )
            )
        ]
    }
}

/// How large every card is.
enum CardSize {
    /// Width and height in CSS pixels.
    static let size = Size(width: 400, height: 120)
}
