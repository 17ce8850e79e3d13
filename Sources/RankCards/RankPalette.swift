import Ranking
import SVG

/// The colours of a card for a theme and a tier.
struct RankPalette {
    /// The card's surface and its border; nil if the page shows through.
    let surface: Color?, border: Color?
    /// The colours of main text and of secondary text.
    let text: AdaptiveColor, muted: AdaptiveColor
    /// The empty part of a bar.
    let track: AdaptiveColor
    /// The outline of the emblem; nil if the emblem is brighter than the background.
    let rim: AdaptiveColor?
    /// The tier's colour for text; without a tier that of secondary text.
    let tier: AdaptiveColor
    private let tones: [Tone: AdaptiveColor]

    /// Chooses the colours of a tier; nil for a notice.
    init(theme: RankTheme, tier: Tier?) {
        let dark = Shades(theme: theme, isLight: false, tier: tier)
        let light = Shades(theme: theme, isLight: true, tier: tier)
        func both(_ color: KeyPath<Shades, Color>) -> AdaptiveColor {
            AdaptiveColor(dark: dark[keyPath: color], light: light[keyPath: color])
        }
        surface = theme == .minimal ? nil : theme.backdrops.dark
        border = theme.border
        (text, muted, track, self.tier) = (both(\.text), both(\.muted), both(\.track), both(\.tier))
        rim = theme.backdrops.light.luminance > 0.5 ? both(\.rim) : nil
        tones = Dictionary(
            uniqueKeysWithValues: Tone.allCases.map {
                ($0, AdaptiveColor(dark: dark.color(of: $0), light: light.color(of: $0)))
            }
        )
    }

    /// Returns the colour of a tone of the emblem.
    subscript(tone: Tone) -> AdaptiveColor { tones[tone] ?? tier }
}

extension RankTheme {
    fileprivate var border: Color? {
        switch self {
        case .default: Color(rgb: 0x30363D)
        case .dark: Color(rgb: 0x2A2A2A)
        case .light: Color(rgb: 0xD0D7DE)
        case .minimal: nil
        }
    }
}

/// The colours of a card on one backdrop.
private struct Shades {
    let text: Color, muted: Color, track: Color, tier: Color
    /// The emblem's base colour, its highlight and its second colour.
    private let material: Color, glow: Color, accent: Color
    private let isBright: Bool
    /// Whether the tier's deeper colour is used, because the background may be white.
    private let isDeep: Bool

    init(theme: RankTheme, isLight: Bool, tier: Tier?) {
        let (night, day) = theme.backdrops
        let backdrop = isLight ? day : night
        let isBright = backdrop.luminance > 0.5
        let other: Color? = night == day ? nil : (isLight ? night : day)
        /// Returns a colour that is legible on its own background. No colour has a contrast of 4.5:1 on both white
        /// and GitHub's dark page (the best has 4.34:1), so a card without a surface has one for each, with at
        /// least 4:1 on the other page: GitHub's theme may differ from the one that the system prefers.
        func legible(_ color: Color, ratio: Double = 4.5) -> Color {
            let tolerable = other.map { color.legible(on: $0, ratio: ratio * 0.9) } ?? color
            return tolerable.legible(on: backdrop, ratio: ratio)
        }
        let gray = isBright ? Color(rgb: 0x59636E) : Color(rgb: 0x9198A1)
        self.isBright = isBright
        text = legible(isBright ? Color(rgb: 0x1F2328) : Color(rgb: 0xF0F6FC))
        muted = legible(gray)
        track = gray.opacity(other == nil ? 0.2 : 0.3)
        let isDeep = isBright || other != nil
        self.isDeep = isDeep
        self.tier = legible(tier.map { isDeep ? $0.dayColor : $0.nightColor } ?? gray)
        glow = tier?.nightColor ?? gray
        material = legible(isDeep ? self.tier.mixed(with: glow, fraction: 0.3) : glow, ratio: 3)
        accent = legible(isBright ? Color(rgb: 0x218BFF) : Color(rgb: 0x5CC8FF), ratio: 3)
    }

    var rim: Color { isBright ? color(of: .low) : material }

    func color(of tone: Tone) -> Color {
        switch tone {
        case .deep: material.mixed(with: .black, fraction: isBright ? 0.5 : 0.66)
        case .low: material.mixed(with: .black, fraction: isBright ? 0.25 : 0.4)
        case .base: material
        case .high:
            isDeep
                ? material.mixed(with: glow.mixed(with: .white, fraction: 0.3), fraction: 0.5)
                : glow.mixed(with: .white, fraction: 0.38)
        case .glint: glow.mixed(with: .white, fraction: isDeep ? 0.45 : 0.72)
        case .accentLow: accent.mixed(with: .black, fraction: 0.4)
        case .accent: accent
        case .accentHigh: accent.mixed(with: .white, fraction: isBright ? 0.35 : 0.5)
        }
    }
}

extension Tier {
    /// The tier's colour on dark pages.
    fileprivate var nightColor: Color {
        switch self {
        case .iron: Color(rgb: 0x8A8A8A)
        case .bronze: Color(rgb: 0xCD7F32)
        case .silver: Color(rgb: 0xC0C0C0)
        case .gold: Color(rgb: 0xFFD700)
        case .platinum: Color(rgb: 0x00D4FF)
        case .emerald: Color(rgb: 0x2ECC71)
        case .diamond: Color(rgb: 0xB9F2FF)
        case .master: Color(rgb: 0x9B59B6)
        case .grandmaster: Color(rgb: 0xE74C3C)
        case .challenger: Color(rgb: 0xFFCB3D)
        }
    }

    /// The tier's colour on light pages, chosen by hand: gold or ice mixed with black would be dull.
    fileprivate var dayColor: Color {
        switch self {
        case .iron: Color(rgb: 0x6B6B6B)
        case .bronze: Color(rgb: 0xA85B14)
        case .silver: Color(rgb: 0x6A737D)
        case .gold: Color(rgb: 0x9A6F00)
        case .platinum: Color(rgb: 0x00809C)
        case .emerald: Color(rgb: 0x11803F)
        case .diamond: Color(rgb: 0x2C79B8)
        case .master: Color(rgb: 0x8E44AD)
        case .grandmaster: Color(rgb: 0xCF3A2A)
        case .challenger: Color(rgb: 0xA86E00)
        }
    }
}
