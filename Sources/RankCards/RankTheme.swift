package import SVG

/// The background that a rank card is made for.
public enum RankTheme: String, Hashable, Sendable, CaseIterable {
    /// GitHub's dark page.
    case `default`
    /// Black.
    case dark
    /// White.
    case light
    /// No surface: legible on white and on GitHub's dark page.
    case minimal
}

extension RankTheme {
    /// The background of the text for readers who prefer dark and light: the card's surface, or the pages that a card
    /// without one is made for.
    package var backdrops: (dark: Color, light: Color) {
        switch self {
        case .default: (Self.night, Self.night)
        case .dark: (.black, .black)
        case .light: (.white, .white)
        case .minimal: (Self.night, .white)
        }
    }

    private static let night = Color(rgb: 0x0D1117)
}
