import SVG

/// The style of a badge, named as on shields.io.
public enum BadgeStyle: String, Hashable, Sendable, CaseIterable {
    /// Rounded, with a faint shade from top to bottom.
    case flat
    /// Square and plain.
    case flatSquare = "flat-square"
    /// Rounded and glossy.
    case plastic
    /// Tall, square, upper case.
    case forTheBadge = "for-the-badge"
}

/// The lengths of a style, in CSS pixels.
struct StyleMeasures {
    /// The height of a one-line badge.
    let lineHeight: Double
    /// The radius of a one-line badge's corners.
    let lineRadius: Double
    /// The radius of a panel's corners.
    let panelRadius: Double
    /// Size of the text.
    let fontSize: Double
    /// The text's baseline in a one-line badge.
    let baseline: Double
    /// The shadow's baseline; nil for no shadow.
    let shadowBaseline: Double?
    /// Space between a segment's edge and its text.
    let padding: Double
    /// The letter spacing.
    let letterSpacing: Double
    /// Whether text is set in capitals and messages in bold.
    let isLoud: Bool
    /// The shade that lies over the colours, from top (0) to bottom (1).
    let overlay: [GradientStop]
}

extension BadgeStyle {
    var measures: StyleMeasures {
        switch self {
        case .flat:
            StyleMeasures(
                lineHeight: 20,
                lineRadius: 3,
                panelRadius: 6,
                fontSize: 11,
                baseline: 14,
                shadowBaseline: 15,
                padding: 5,
                letterSpacing: 0,
                isLoud: false,
                overlay: [
                    GradientStop(0, Color(rgb: 0xBBBBBB).opacity(0.1)), GradientStop(1, Color.black.opacity(0.1)),
                ]
            )
        case .flatSquare:
            StyleMeasures(
                lineHeight: 20,
                lineRadius: 0,
                panelRadius: 0,
                fontSize: 11,
                baseline: 14,
                shadowBaseline: nil,
                padding: 5,
                letterSpacing: 0,
                isLoud: false,
                overlay: []
            )
        case .plastic:
            StyleMeasures(
                lineHeight: 20,
                lineRadius: 4,
                panelRadius: 8,
                fontSize: 11,
                baseline: 13.5,
                shadowBaseline: 14.5,
                padding: 5,
                letterSpacing: 0,
                isLoud: false,
                overlay: [
                    GradientStop(0, Color.white.opacity(0.7)), GradientStop(0.1, Color(rgb: 0xAAAAAA).opacity(0.1)),
                    GradientStop(0.9, Color.black.opacity(0.3)), GradientStop(1, Color.black.opacity(0.5)),
                ]
            )
        case .forTheBadge:
            StyleMeasures(
                lineHeight: 28,
                lineRadius: 0,
                panelRadius: 0,
                fontSize: 10,
                baseline: 17.5,
                shadowBaseline: nil,
                padding: 12,
                letterSpacing: 1.25,
                isLoud: true,
                overlay: []
            )
        }
    }
}

extension StyleMeasures {
    /// Returns a colour as it appears behind the middle of the text, under the style's shade.
    func shaded(_ color: Color) -> Color {
        guard let above = overlay.last(where: { $0.offset <= 0.5 }),
            let below = overlay.first(where: { $0.offset > 0.5 })
        else { return color }
        let share = (0.5 - above.offset) / (below.offset - above.offset)
        let (first, second) = (above.color.dark, below.color.dark)
        let alpha = Double(first.alpha) + (Double(second.alpha) - Double(first.alpha)) * share
        return first.mixed(with: second, fraction: share).opacity(alpha / 255).over(color)
    }

    /// Returns the text in capitals where the style sets it so.
    func cased(_ text: String) -> String { isLoud ? text.uppercased() : text }
}
