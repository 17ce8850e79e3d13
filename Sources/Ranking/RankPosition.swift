/// The tier, the division and the points inside the division of an Elo.
public struct RankPosition: Hashable, Sendable {
    /// The tier.
    public let tier: Tier
    /// The quarter of the tier.
    public let division: Division
    /// League points, 0 to 99: hundredths of the division, 99 on its last Elo and from 3500 up.
    public let lp: Int

    /// Finds the position of an Elo; a negative Elo counts as 0.
    public init(elo: Int) {
        tier = Tier(elo: elo)
        let quarter = tier.quarter
        let position = min(max(0, elo) - tier.floor, quarter * Division.allCases.count - 1)
        division = Division(quarter: position / quarter)
        let inside = position % quarter
        lp = inside == quarter - 1 ? 99 : inside * 100 / quarter
    }
}
