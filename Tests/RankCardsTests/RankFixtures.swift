import Ranking
import RankCards

/// Ranks to draw, invented.
enum RankFixtures {
    /// Counts that lead to somewhere inside a tier.
    static func stats(in tier: Tier) -> AggregatedStats {
        switch tier {
        case .iron: stats(1, 0, 0, 1, 1)
        case .bronze: stats(6, 1, 1, 1, 4)
        case .silver: stats(28, 2, 1, 2, 7)
        case .gold: stats(61, 7, 6, 4, 21)
        case .platinum: stats(164, 21, 18, 9, 46)
        case .emerald: stats(540, 71, 37, 30, 118)
        case .diamond: stats(2104, 214, 310, 96, 347)
        case .master: stats(5230, 610, 420, 214, 905)
        case .grandmaster: stats(9410, 1180, 940, 402, 12_400)
        case .challenger: stats(24_800, 6240, 5120, 1730, 187_000)
        }
    }

    /// A card for a tier, of all time.
    static func card(_ tier: Tier, theme: RankTheme = .default) -> RankCard {
        card(stats(in: tier), theme: theme)
    }

    /// A card for counts.
    static func card(
        _ stats: AggregatedStats,
        named name: String = "octavia",
        season: Int? = nil,
        theme: RankTheme = .default
    ) -> RankCard {
        RankCard(username: name, rank: Rank(stats), stats: stats, season: season, theme: theme)
    }

    /// The largest counts there can be.
    static let largest = stats(.max, .max, .max, .max, .max)

    private static func stats(
        _ commits: Int,
        _ pulls: Int,
        _ reviews: Int,
        _ issues: Int,
        _ stars: Int
    ) -> AggregatedStats {
        AggregatedStats(
            commits: commits,
            mergedPullRequests: pulls,
            reviews: reviews,
            closedIssues: issues,
            stars: stars
        )
    }
}
