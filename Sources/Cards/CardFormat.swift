public import SVG

/// The shape of a card; the second part of its template's file name.
public enum CardFormat: String, Hashable, Sendable, CaseIterable {
    /// Link previews.
    case standard
    /// A phone's whole screen, for stories.
    case story
    /// A post in a feed.
    case square

    /// Width and height in pixels.
    public var size: Size {
        switch self {
        case .standard: Size(width: 1200, height: 630)
        case .story: Size(width: 1080, height: 1920)
        case .square: Size(width: 1080, height: 1080)
        }
    }
}
