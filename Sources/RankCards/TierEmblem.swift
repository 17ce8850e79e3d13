import Ranking
import SVG

/// The emblem of a tier: one of ten shapes that are distinct without colour.
///
/// It is drawn in a square of 72 with the origin in its middle, lit from the upper left.
struct TierEmblem {
    /// The tier; nil for the blank emblem of a notice.
    let tier: Tier?

    /// Returns the emblem in a square of a given side, centred at a point.
    func node(around center: Point, side: Double, palette: RankPalette) -> Node {
        let factor = side / 72
        let pieces = facets
        let rim = palette.rim.map { [Self.rim(of: pieces, in: $0)] } ?? []
        return .group(
            Group(
                rim + pieces.map { $0.node(palette) },
                transform: Transform(a: factor, b: 0, c: 0, d: factor, e: center.x, f: center.y)
            )
        )
    }

    /// Returns an outline of all pieces, drawn behind them, for emblems that are as bright as the page.
    private static func rim(of facets: [Facet], in color: AdaptiveColor) -> Node {
        var outlines = PathData()
        for facet in facets { outlines.append(facet.outline) }
        return .path(Path(outlines, stroke: Stroke(.color(color), width: 2, join: .round)))
    }

    /// The pieces, those in front last.
    var facets: [Facet] {
        switch tier {
        case nil: Self.blank
        case .iron: Self.cog
        case .bronze: Self.shield
        case .silver: Self.swords
        case .gold: Self.crown
        case .platinum: Self.crystals
        case .emerald: Self.emerald
        case .diamond: Self.brilliant
        case .master: Self.laurel
        case .grandmaster: Self.flame
        case .challenger: Self.star
        }
    }
}
