package import GitHub
import Usage
import Ranking

/// The statistics behind a rank as JSON, of the same specification, section 5.3.
package struct StatsBody: Encodable {
    private struct Year: Encodable {
        let year: Int
        let commits: Int
        let prs: Int
        let reviews: Int
        let issues: Int
        let privateContributions: Int

        init(_ record: YearRecord) {
            privateContributions = record.privateContributions ?? 0
            (year, prs) = (record.year, record.pullRequests)
            commits = record.commits.saturatingSum(privateContributions)
            (reviews, issues) = (record.reviews, record.issues)
        }
    }

    private let username: String
    private let season: Int?
    private let stats: AggregatedStats
    private let yearlyBreakdown: [Year]
    private let fetchedAt: String

    /// The body of somebody's statistics.
    package init(_ figures: FetchedStats) {
        username = figures.login
        season = figures.season
        stats = figures.totals
        yearlyBreakdown = figures.years.map(Year.init)
        fetchedAt = Timestamp(unixSeconds: figures.fetchedAt).description
    }

    /// The body's bytes.
    package var json: [UInt8] { JSONBody.encode(self) }
}
