package import GitHub
import Usage
import Ranking

/// The counts behind a rank as JSON, by the GitHub Ranked specification, section 5.3.
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

    /// Makes the body of counts that were fetched from GitHub.
    package init(_ fetched: FetchedStats) {
        username = fetched.login
        season = fetched.season
        stats = fetched.totals
        yearlyBreakdown = fetched.years.map(Year.init)
        fetchedAt = Timestamp(unixSeconds: fetched.fetchedAt).description
    }

    /// The bytes of the JSON.
    package var json: [UInt8] { JSONBody.encode(self) }
}
