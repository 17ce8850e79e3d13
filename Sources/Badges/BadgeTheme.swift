import SVG

/// The background that a badge is made for.
public enum BadgeTheme: String, Hashable, Sendable, CaseIterable {
    /// Dark pages.
    case dark
    /// Light pages.
    case light
    /// Both: the picture follows `prefers-color-scheme`.
    case auto
}

/// The colours of a badge, for dark and light surroundings.
struct Palette {
    /// Behind a label, and a panel's inside.
    let label: AdaptiveColor, panel: AdaptiveColor
    /// The thin border of a panel, and of a label that would not stand out on a light page.
    let border: AdaptiveColor, labelBorder: AdaptiveColor
    /// The colours of main text and of secondary text.
    let text: AdaptiveColor, muted: AdaptiveColor
    /// A day without activity.
    let empty: AdaptiveColor
    /// The accent colour.
    let accent: AdaptiveColor

    /// The accent in the shade for bars and cells on a panel.
    var accentShape: AdaptiveColor { accent.combined(with: panel) { $0.legible(on: $1, ratio: 3) } }
    /// The accent in the shade for text and icons on a panel.
    var accentText: AdaptiveColor { accent.combined(with: panel) { $0.legible(on: $1, ratio: 4.5) } }

    /// Ember, the default accent.
    static let ember = Color(rgb: 0xFF6B00)

    /// Chooses the colours of a theme.
    ///
    /// - Parameters:
    ///   - theme: Which of the two palettes is drawn; both for `auto`.
    ///   - accent: The colour the reader asked for; nil for ember.
    init(theme: BadgeTheme, accent: Color?) {
        func pick(_ dark: Color, _ light: Color) -> AdaptiveColor {
            switch theme {
            case .dark: AdaptiveColor(dark)
            case .light: AdaptiveColor(light)
            case .auto: AdaptiveColor(dark: dark, light: light)
            }
        }
        let panel = (dark: Color(rgb: 0x0F0F0F), light: Color.white)
        let accent = (accent ?? Self.ember)
        self.panel = pick(panel.dark, panel.light)
        label = pick(Color(rgb: 0x2A2A2A), Color(rgb: 0xF5F5F5))
        border = pick(Color(rgb: 0x2A2A2A), Color(rgb: 0xE5E5E5))
        labelBorder = pick(Color(rgb: 0x2A2A2A).opacity(0), Color(rgb: 0xD4D4D4))
        text = pick(Color(rgb: 0xFAFAFA), Color(rgb: 0x0A0A0A))
        muted = pick(Color(rgb: 0xA1A1A1), Color(rgb: 0x666666))
        empty = pick(Color(rgb: 0x2A2A2A), Color(rgb: 0xE5E5E5))
        self.accent = pick(accent.over(panel.dark), accent.over(panel.light))
    }
}

extension AdaptiveColor {
    /// Returns the colour that `rule` makes of each of the two.
    func map(_ rule: (Color) -> Color) -> AdaptiveColor {
        let first = rule(dark)
        return AdaptiveColor(dark: first, light: isAdaptive ? rule(light) : first)
    }

    /// Returns the colour that `rule` makes of each pair of the two.
    func combined(with other: AdaptiveColor, _ rule: (Color, Color) -> Color) -> AdaptiveColor {
        AdaptiveColor(dark: rule(dark, other.dark), light: rule(light, other.light))
    }
}
