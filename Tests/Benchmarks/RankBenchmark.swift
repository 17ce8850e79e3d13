import RankCards
import Ranking
import SVG
import Typography

/// Rank cards drawn on one core, from counts that differ each time, to the bytes of the file.
enum RankBenchmark {
    static func run(fonts: FontLibrary, only wanted: String?) throws -> [Measurement] {
        guard wanted == nil || wanted == "rank" else { return [] }
        let measurer = try TextMeasurer(fonts)
        return RankTheme.allCases.map { theme in
            .perSecond("rank \(theme.rawValue)") { index in
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
