import RankCards
import Ranking
import SVG
import Typography

/// Rank cards drawn on one core, from counts that differ each time, to the bytes of the file.
enum RankBenchmark {
    static func add(to bench: inout Workbench, fonts: FontLibrary) throws {
        let measurer = try TextMeasurer(fonts)
        for theme in RankTheme.allCases {
            bench.add("rank.\(theme.rawValue)") { index in
                let stats = AggregatedStats(
                    commits: index &* 7919 % 20_000,
                    mergedPullRequests: index &* 31 % 3000,
                    reviews: index % 1500,
                    closedIssues: index % 700,
                    stars: index &* 13 % 50_000,
                    followers: index % 9000
                )
                let card = RankCard(username: "octavia", rank: Rank(stats), stats: stats, theme: theme)
                return SVGWriter.bytes(of: card.document(measuring: measurer)).count
            }
        }
    }
}
