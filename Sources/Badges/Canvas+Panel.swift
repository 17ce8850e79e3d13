import SVG
import Typography

extension Canvas {
    /// Begins a panel badge: a surface with a border and the style's shade.
    init(panelOf size: Size, palette: Palette, measures: StyleMeasures, measurer: Measurer) {
        let whole = Box(x: 0, y: 0, width: size.width, height: size.height)
        let radius = measures.panelRadius
        var surface: [Node] = [.rectangle(Rectangle(whole, radius: radius, fill: .color(palette.panel)))]
        if !measures.overlay.isEmpty {
            let shade = LinearGradient(
                from: Point(x: 0, y: 0),
                to: Point(x: 0, y: size.height),
                stops: measures.gentleOverlay
            )
            surface.append(.rectangle(Rectangle(whole, radius: radius, fill: .linear(shade))))
        }
        surface.append(
            .rectangle(
                Rectangle(
                    whole.inset(by: 0.5),
                    radius: max(0, radius - 0.5),
                    stroke: Stroke(.color(palette.border), width: 1)
                )
            )
        )
        self.init(size: size, surface: surface, measurer: measurer)
    }
}

extension StyleMeasures {
    /// The style's shade at a quarter: over a panel's height the whole of it would swallow the text.
    fileprivate var gentleOverlay: [GradientStop] {
        overlay.map { stop in
            GradientStop(stop.offset, stop.color.map { $0.opacity(Double($0.alpha) / 255 * 0.25) })
        }
    }
}
