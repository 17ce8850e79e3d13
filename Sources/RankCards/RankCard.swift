import Quantities
public import Ranking
public import SVG
public import Typography

/// Somebody's rank on GitHub as a picture, 400 by 120.
public struct RankCard: Hashable, Sendable {
    /// Whose it is.
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

    /// The picture: emblem, tier, Elo, points of the division, the five counts.
    ///
    /// The bar of the division's points grows once, where the viewer animates at all.
    public func document(measuring measurer: some TextMeasuring) -> Document {
        let palette = RankPalette(theme: theme, tier: rank.tier)
        var frame = CardFrame(palette: palette, measurer: measurer)
        frame.add(TierEmblem(tier: rank.tier))
        writeHeading(on: &frame)
        writeStanding(on: &frame)
        drawBar(on: &frame)
        writeProgress(on: &frame)
        MetricBars(stats: stats).draw(on: &frame)
        return frame.document(title: title, detail: detail)
    }

    /// Where the columns stand.
    private enum Column {
        static let left = 108.0, right = 384.0
        static let standing = 152.0
    }

    private func writeHeading(on frame: inout CardFrame<some TextMeasuring>) {
        let palette = frame.palette
        let seasonWidth = frame.write(
            seasonText,
            at: Point(x: Column.right, y: 27),
            size: 10,
            anchor: .end,
            width: 60,
            fill: palette.muted
        )
        frame.write(
            username,
            at: Point(x: Column.left, y: 27),
            size: 12,
            weight: .bold,
            width: Column.right - Column.left - seasonWidth - 12,
            minimumSize: 8,
            fill: palette.text
        )
    }

    private func writeStanding(on frame: inout CardFrame<some TextMeasuring>) {
        let palette = frame.palette
        frame.write(
            tierText,
            at: Point(x: Column.left - 1, y: 53),
            size: 21,
            weight: .bold,
            width: Column.standing,
            fill: palette.tier
        )
        let eloWidth = frame.write(
            "\(GroupedNumber(rank.elo))",
            at: Point(x: Column.left, y: 74),
            size: 14,
            weight: .bold,
            width: 100,
            fill: palette.text
        )
        let unitWidth = frame.write(
            "Elo",
            at: Point(x: Column.left + eloWidth + 5, y: 74),
            size: 11,
            width: 40,
            fill: palette.muted
        )
        guard stats.privateContributions > 0 else { return }
        frame.write(
            "incl. private",
            at: Point(x: Column.left + Column.standing, y: 74),
            size: 10,
            anchor: .end,
            width: Column.standing - eloWidth - unitWidth - 13,
            fill: palette.muted
        )
    }

    private func writeProgress(on frame: inout CardFrame<some TextMeasuring>) {
        let palette = frame.palette
        let pointsWidth = frame.write(
            "LP \(rank.lp)",
            at: Point(x: Column.left, y: 103),
            size: 10,
            weight: .bold,
            width: 60,
            fill: palette.text
        )
        frame.write(
            "\(EstimatedShare(rank))",
            at: Point(x: Column.left + Column.standing, y: 103),
            size: 10,
            anchor: .end,
            width: Column.standing - pointsWidth - 6,
            fill: palette.muted
        )
    }

    /// The points of the division, out of a hundred.
    private func drawBar(on frame: inout CardFrame<some TextMeasuring>) {
        let palette = frame.palette
        let track = Box(x: Column.left, y: 83, width: Column.standing, height: 6)
        var reached = track
        reached.width *= Double(min(max(rank.lp, 0), 100)) / 100
        let light = LinearGradient(
            from: Point(x: track.x, y: 0),
            to: Point(x: track.maxX, y: 0),
            stops: [GradientStop(0, palette.tier), GradientStop(1, palette[.high])]
        )
        frame.add(.rectangle(Rectangle(track, radius: 3, fill: .color(palette.track))))
        guard reached.width > 0 else { return }
        let bar = Node.rectangle(Rectangle(reached, radius: min(3, reached.width / 2), fill: .linear(light)))
        let growing = Group([bar], motion: .grow(fromX: track.x, delay: 0.2, duration: 0.8))
        frame.add(.group(Group([.group(growing)], clip: .rectangle(track, radius: 3))))
    }
}
