/// A rank as the card shows it, computed from counts alone.
///
/// The percentile is the model's share below the z-score, not a count of people.
public struct Rank: Hashable, Sendable {
    /// The weighted performance index, 1 or more.
    public let wpi: Int
    /// Standard deviations of ln(WPI) from the model's mean, about -4.3 to 24.8.
    public let zScore: Double
    /// Points, 0 or more; never lower for more of anything.
    public let elo: Int
    /// The tier, the division and its points that the Elo stands for.
    public let standing: RankPosition
    /// The estimated share of people below, 0 to 100, rounded to one decimal.
    public let percentile: Double

    /// Ranks counts: z = (ln WPI - 6.5) / 1.5 and Elo = max(0, round(1200 + 400 z)).
    public init(_ stats: AggregatedStats) {
        wpi = WeightedIndex(stats).value
        zScore = NormalDistribution.zScore(ofIndex: wpi)
        // An index is at most Int.max, so that z is below 25 and the conversion cannot trap.
        elo = max(0, Int((1200 + 400 * zScore).rounded(.toNearestOrAwayFromZero)))
        standing = RankPosition(elo: elo)
        percentile = (NormalDistribution.share(below: zScore) * 1000).rounded(.toNearestOrAwayFromZero) / 10
    }

    /// The tier.
    public var tier: Tier { standing.tier }

    /// The quarter of the tier.
    public var division: Division { standing.division }

    /// League points, 0 to 99.
    public var lp: Int { standing.lp }
}
