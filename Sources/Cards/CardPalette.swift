import SVG

/// A colour that templates name as `{{theme.NAME}}`.
public enum ThemeColor: String, Hashable, Sendable, CaseIterable {
    /// The two ends of the background.
    case ground
    case groundEnd = "ground-end"
    /// Tiles on the background, and their borders.
    case surface, border
    /// Main text and secondary text.
    case text, muted
    /// The largest text, from its top to its bottom.
    case hero
    case heroEnd = "hero-end"
    /// Accented shapes: the start and the end of their gradient.
    case accent
    case accentEnd = "accent-end"
    /// Text in the accent colour.
    case accentText = "accent-text"
    /// Secondary shapes, and places without activity.
    case quiet, empty
    /// Increases and decreases.
    case good, bad
}

/// The colours of a card for a look.
struct CardPalette: Hashable, Sendable {
    private let colors: [ThemeColor: Color]

    /// Returns a colour by its name in templates.
    subscript(_ role: ThemeColor) -> Color { colors[role] ?? .black }

    /// The colours of every look, computed once: finding legible ones takes longer than drawing a card.
    static let all = Dictionary(
        uniqueKeysWithValues: CardTheme.allCases.flatMap { theme in
            CardTone.allCases.map { tone in
                let look = CardLook(theme, tone)
                return (look, CardPalette(look))
            }
        }
    )

    /// The colours of the parts of a whole in order, distinct from each other and from the background.
    let series: [Color]

    /// The colours of a card for a look.
    init(_ look: CardLook) {
        let tint = Tint(look)
        let isDark = look.theme == .dark
        let text = isDark ? Color(rgb: 0xFAFAFA) : Color(rgb: 0x0A0A0A)
        // A colour that is legible on the end of the background nearer to the text is legible everywhere.
        let worst =
            tint.ground.contrast(with: text) < tint.groundEnd.contrast(with: text) ? tint.ground : tint.groundEnd
        colors = [
            .ground: tint.ground, .groundEnd: tint.groundEnd,
            .surface: worst.mixed(with: text, fraction: isDark ? 0.07 : 0.05),
            .border: worst.mixed(with: text, fraction: isDark ? 0.16 : 0.14),
            .text: text,
            .muted: worst.mixed(with: text, fraction: 0.66).legible(on: worst, ratio: 5),
            .hero: tint.hero, .heroEnd: tint.heroEnd, .accent: tint.accent, .accentEnd: tint.accentEnd,
            .accentText: tint.accent.legible(on: worst, ratio: 5),
            .quiet: worst.mixed(with: text, fraction: 0.3).legible(on: worst, ratio: 3.1),
            .empty: worst.mixed(with: text, fraction: isDark ? 0.1 : 0.09),
            .good: Color(rgb: 0x22C55E).legible(on: worst, ratio: 5),
            .bad: Color(rgb: 0xEF4444).legible(on: worst, ratio: 5),
        ]
        series = [
            tint.accent, tint.accentEnd.mixed(with: text, fraction: 0.35),
            worst.mixed(with: text, fraction: 0.62), worst.mixed(with: text, fraction: 0.3),
        ].map { $0.legible(on: worst, ratio: 3.1) }
    }
}

/// The colours that differ between palettes.
private struct Tint {
    let ground: Color, groundEnd: Color, hero: Color, heroEnd: Color, accent: Color, accentEnd: Color

    init(_ ground: UInt32, _ groundEnd: UInt32, hero: UInt32, _ heroEnd: UInt32, accent: UInt32, _ accentEnd: UInt32) {
        self.ground = Color(rgb: ground)
        self.groundEnd = Color(rgb: groundEnd)
        self.hero = Color(rgb: hero)
        self.heroEnd = Color(rgb: heroEnd)
        self.accent = Color(rgb: accent)
        self.accentEnd = Color(rgb: accentEnd)
    }

    init(_ look: CardLook) {
        switch look.theme {
        case .dark: self = Self.dark(look.tone)
        case .light: self = Self.light(look.tone)
        }
    }

    private static func dark(_ tone: CardTone) -> Tint {
        switch tone {
        case .ember: Tint(0x0A0A0A, 0x22120A, hero: 0xFFFFFF, 0xFFC799, accent: 0xFF6B00, 0xFFA04D)
        case .festive: Tint(0x8C2D0C, 0x2A0D04, hero: 0xFFFFFF, 0xFFF0E0, accent: 0xFFB066, 0xFFD9A8)
        case .common: Tint(0x0B0D0E, 0x1A2024, hero: 0xFFFFFF, 0xD3DCE3, accent: 0x8FA3B3, 0xC9D5DE)
        case .rare: Tint(0x080C14, 0x0C2140, hero: 0xFFFFFF, 0xB9D7FF, accent: 0x3B8CFF, 0x8FC2FF)
        case .epic: Tint(0x0D0814, 0x2A0F45, hero: 0xFFFFFF, 0xE3C9FF, accent: 0xA855F7, 0xD8A6FF)
        case .legendary: Tint(0x120D03, 0x3D2805, hero: 0xFFFBEB, 0xFFD766, accent: 0xF5B301, 0xFFE58A)
        case .quiet: Tint(0x0A0A0A, 0x181818, hero: 0xFFFFFF, 0xD4D4D4, accent: 0xFF6B00, 0xFFA04D)
        }
    }

    private static func light(_ tone: CardTone) -> Tint {
        switch tone {
        case .ember: Tint(0xFFFFFF, 0xFFF0E3, hero: 0x0A0A0A, 0x5A2106, accent: 0xE85D04, 0xFB923C)
        case .festive: Tint(0xFFC48F, 0xFFE9D6, hero: 0x0A0A0A, 0x3A1203, accent: 0xA63A0A, 0x7A2806)
        case .common: Tint(0xFFFFFF, 0xE9EEF2, hero: 0x0A0A0A, 0x2F3B45, accent: 0x5F7383, 0x8FA3B3)
        case .rare: Tint(0xFFFFFF, 0xDEECFF, hero: 0x0A0A0A, 0x0B3576, accent: 0x1D6FE0, 0x60A5FA)
        case .epic: Tint(0xFFFFFF, 0xF1E2FF, hero: 0x0A0A0A, 0x4A1279, accent: 0x9333EA, 0xC084FC)
        case .legendary: Tint(0xFFFDF5, 0xFFEBB0, hero: 0x0A0A0A, 0x4F3500, accent: 0xA87400, 0xE0A500)
        case .quiet: Tint(0xFFFFFF, 0xF2F2F2, hero: 0x0A0A0A, 0x333333, accent: 0xE85D04, 0xFB923C)
        }
    }
}
