internal import Cairo
internal import SVG

/// Conversions of document values to those of `Cairo`.
extension Surroundings {
    func color(_ color: AdaptiveColor, opacity: Double = 1) -> Cairo.Color {
        let chosen =
            switch self {
            case .dark: color.dark
            case .light: color.light
            }
        return Cairo.Color(
            red: Double(chosen.red) / 255,
            green: Double(chosen.green) / 255,
            blue: Double(chosen.blue) / 255,
            alpha: Double(chosen.alpha) / 255 * opacity
        )
    }

    func paint(_ paint: SVG.Paint, opacity: Double = 1) -> Cairo.Paint {
        switch paint {
        case .color(let color): .color(self.color(color, opacity: opacity))
        case .linear(let gradient):
            .gradient(
                Gradient(
                    .linear(x1: gradient.start.x, y1: gradient.start.y, x2: gradient.end.x, y2: gradient.end.y),
                    stops: stops(gradient.stops, opacity)
                )
            )
        case .radial(let gradient):
            .gradient(
                Gradient(
                    .radial(
                        centerX: gradient.center.x,
                        centerY: gradient.center.y,
                        radius: gradient.radius,
                        focusX: gradient.center.x,
                        focusY: gradient.center.y
                    ),
                    stops: stops(gradient.stops, opacity)
                )
            )
        }
    }

    private func stops(_ stops: [GradientStop], _ opacity: Double) -> [Gradient.Stop] {
        stops.map { Gradient.Stop(offset: $0.offset, color: color($0.color, opacity: opacity)) }
    }
}

extension SVG.Stroke {
    var line: Cairo.Stroke {
        let cap: Cairo.Stroke.Cap =
            switch self.cap {
            case .butt: .butt
            case .round: .round
            case .square: .square
            }
        let join: Cairo.Stroke.Join =
            switch self.join {
            case .miter: .miter
            case .round: .round
            case .bevel: .bevel
            }
        return Cairo.Stroke(width: width, cap: cap, join: join, dashes: dash)
    }
}

extension Transform {
    var matrix: Matrix { Matrix(a: a, b: b, c: c, d: d, e: e, f: f) }
}

extension TextRun.Anchor {
    var cairo: TextAnchor {
        switch self {
        case .start: .start
        case .middle: .middle
        case .end: .end
        }
    }
}
