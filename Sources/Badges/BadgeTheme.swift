import SVG

/// Which surroundings a badge is made for.
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
    /// A hairline round a panel, and round a label that would vanish in a light page.
    let border: AdaptiveColor, labelBorder: AdaptiveColor
    /// Main text, and text beside it.
    let text: AdaptiveColor, muted: AdaptiveColor
    /// A day without activity.
    let empty: AdaptiveColor
    /// The colour that speaks.
    let accent: AdaptiveColor
    /// The accent where it is text or a thin line on the panel.
    let accentText: AdaptiveColor

    /// The ember of the built-in look.
    static let ember = Color(rgb: 0xFF6B00)

    /// The colours of a theme.
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
        accentText = pick(
            accent.legible(on: panel.dark, ratio: 4.5), accent.legible(on: panel.light, ratio: 4.5))
    }
}

extension AdaptiveColor {
    /// The colour that a rule gives for each of the two.
    func map(_ rule: (Color) -> Color) -> AdaptiveColor {
        AdaptiveColor(dark: rule(dark), light: rule(light))
    }

    /// The colours that a rule gives for each pair of the two.
    func combined(with other: AdaptiveColor, _ rule: (Color, Color) -> Color) -> AdaptiveColor {
        AdaptiveColor(dark: rule(dark, other.dark), light: rule(light, other.light))
    }
}
