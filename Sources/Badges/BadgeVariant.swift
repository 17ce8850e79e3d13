public import SVG

/// Which numbers a badge shows, and how they are arranged.
public enum BadgeVariant: String, Hashable, Sendable, CaseIterable {
    /// The tokens alone.
    case compact
    /// Tokens, streak and level in a line.
    case standard
    /// A panel of five facts.
    case detailed
    /// The streak alone.
    case streak
    /// The level and its title.
    case level
    /// A panel with a year of days.
    case heatmap

    /// Width and height in CSS pixels: exact for panels; for one-line badges the width is the minimum.
    public var documentedSize: Size {
        switch self {
        case .compact: Size(width: 110, height: 20)
        case .standard: Size(width: 320, height: 20)
        case .detailed: Size(width: 400, height: 100)
        case .streak: Size(width: 150, height: 20)
        case .level: Size(width: 150, height: 20)
        case .heatmap: Size(width: 600, height: 100)
        }
    }
}
