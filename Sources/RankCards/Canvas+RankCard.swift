import SVG
import Typography

extension Canvas {
    /// Begins a rank card, on a surface where its theme has one.
    init(_ palette: RankPalette, measurer: Measurer) {
        let whole = Box(x: 0, y: 0, width: RankCard.size.width, height: RankCard.size.height)
        let surface = palette.surface.map { fill in
            Node.rectangle(
                Rectangle(
                    whole.inset(by: 0.5),
                    radius: 7.5,
                    fill: .solid(fill),
                    stroke: palette.border.map { Stroke(.solid($0), width: 1) }
                )
            )
        }
        self.init(size: RankCard.size, surface: surface.map { [$0] } ?? [], measurer: measurer)
    }

    /// Adds a tier's emblem at the left, in a faint light where the card has a surface.
    mutating func add(_ emblem: TierEmblem, _ palette: RankPalette) {
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
}
