import Quantities
public import Ranking
public import SVG
public import Typography

/// The rank of a GitHub user as a picture, 400 by 120.
public struct RankCard: Hashable, Sendable {
    /// The user name.
    public var username: String
    /// The rank.
    public var rank: Rank
    /// The counts behind the rank.
    public var stats: AggregatedStats
    /// The calendar year that was counted; nil for all time.
    public var season: Int?
    /// The surroundings.
    public var theme: RankTheme

    /// Makes a card.
    public init(
        username: String,
        rank: Rank,
        stats: AggregatedStats,
        season: Int? = nil,
        theme: RankTheme = .default
    ) {
        (self.username, self.rank, self.stats) = (username, rank, stats)
        (self.season, self.theme) = (season, theme)
    }

    /// Returns the picture: emblem, tier, Elo, points of the division and five counts.
    ///
    /// The bar of the division's points grows once, in viewers that animate.
    public func document(measuring measurer: some TextMeasuring) -> Document {
        let palette = RankPalette(theme: theme, tier: rank.tier)
        var canvas = Canvas(palette, measurer: measurer)
        canvas.add(TierEmblem(tier: rank.tier), palette)
        writeHeading(on: &canvas, palette)
        writeStanding(on: &canvas, palette)
        drawBar(on: &canvas, palette)
        writeProgress(on: &canvas, palette)
        MetricBars(stats: stats, palette: palette).draw(on: &canvas)
        return canvas.document(title: title, detail: detail)
    }

    /// Width and height of every rank card, in CSS pixels.
    static let size = Size(width: 400, height: 120)

    /// The positions of the columns.
    private enum Column {
        static let left = 108.0, right = 384.0
        static let standing = 152.0
    }

    private func writeHeading(on canvas: inout Canvas<some TextMeasuring>, _ palette: RankPalette) {
        let seasonWidth = canvas.write(
            seasonText,
            at: Point(x: Column.right, y: 27),
            size: 10,
            anchor: .end,
            width: 60,
            minimumSize: 9,
            fill: palette.muted
        )
        canvas.write(
            username,
            at: Point(x: Column.left, y: 27),
            size: 12,
            weight: .bold,
            width: Column.right - Column.left - seasonWidth - 12,
            minimumSize: 8,
            fill: palette.text
        )
    }

    private func writeStanding(on canvas: inout Canvas<some TextMeasuring>, _ palette: RankPalette) {
        canvas.write(
            tierText,
            at: Point(x: Column.left - 1, y: 53),
            size: 21,
            weight: .bold,
            width: Column.standing,
            minimumSize: 9,
            fill: palette.tier
        )
        let eloWidth = canvas.write(
            "\(GroupedNumber(rank.elo))",
            at: Point(x: Column.left, y: 74),
            size: 14,
            weight: .bold,
            width: 100,
            minimumSize: 9,
            fill: palette.text
        )
        let unitWidth = canvas.write(
            "Elo",
            at: Point(x: Column.left + eloWidth + 5, y: 74),
            size: 11,
            width: 40,
            minimumSize: 9,
            fill: palette.muted
        )
        guard stats.privateContributions > 0 else { return }
        canvas.write(
            "incl. private",
            at: Point(x: Column.left + Column.standing, y: 74),
            size: 10,
            anchor: .end,
            width: Column.standing - eloWidth - unitWidth - 13,
            minimumSize: 9,
            fill: palette.muted
        )
    }

    private func writeProgress(on canvas: inout Canvas<some TextMeasuring>, _ palette: RankPalette) {
        let pointsWidth = canvas.write(
            "LP \(rank.lp)",
            at: Point(x: Column.left, y: 103),
            size: 10,
            weight: .bold,
            width: 60,
            minimumSize: 9,
            fill: palette.text
        )
        canvas.write(
            "\(EstimatedShare(rank))",
            at: Point(x: Column.left + Column.standing, y: 103),
            size: 10,
            anchor: .end,
            width: Column.standing - pointsWidth - 6,
            minimumSize: 9,
            fill: palette.muted
        )
    }

    /// Draws the points of the division, out of a hundred, as a bar.
    private func drawBar(on canvas: inout Canvas<some TextMeasuring>, _ palette: RankPalette) {
        let track = Box(x: Column.left, y: 83, width: Column.standing, height: 6)
        var reached = track
        reached.width *= Double(min(max(rank.lp, 0), 100)) / 100
        let light = LinearGradient(
            from: Point(x: track.x, y: 0),
            to: Point(x: track.maxX, y: 0),
            stops: [GradientStop(0, palette.tier), GradientStop(1, palette[.high])]
        )
        canvas.add(.rectangle(Rectangle(track, radius: 3, fill: .color(palette.track))))
        guard reached.width > 0 else { return }
        let bar = Node.rectangle(Rectangle(reached, radius: min(3, reached.width / 2), fill: .linear(light)))
        let growing = Group([bar], motion: .grow(fromX: track.x, delay: 0.2, duration: 0.8))
        canvas.add(.group(Group([.group(growing)], clip: .rectangle(track, radius: 3))))
    }
}
