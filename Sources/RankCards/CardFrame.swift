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

    /// Writes a text in at most two lines, centred on a height.
    mutating func writeParagraph(
        _ paragraph: String,
        at middle: Point,
        size: Double,
        weight: Font.Weight,
        width: Double,
        minimumSize: Double,
        fill: AdaptiveColor
    ) {
        let font = Font(.dejaVuSans, size: size, weight: weight)
        let fitted = Fitting(width: width, minimumSize: minimumSize, lines: 2)
            .fit(DisplayText(paragraph), in: font, by: measurer)
        let leading = fitted.font.size * 1.35
        let first = middle.y + fitted.font.size * 0.36 - leading * Double(fitted.lines.count - 1) / 2
        for (index, line) in fitted.lines.enumerated() {
            text.add(
                line,
                at: Point(x: middle.x, y: first + leading * Double(index)),
                font: fitted.font,
                width: measurer.width(of: line, in: fitted.font),
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
