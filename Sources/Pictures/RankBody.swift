public import GitHub
public import Usage
public import Ranking

/// A rank as JSON, by the GitHub Ranked specification, sections 5.1 and 6.1.
public struct RankBody: Encodable, Sendable {
    private struct RankResult: Encodable {
        let tier: String
        let division: String
        let elo: Int
        let lp: Int
        let percentile: Double
        let wpi: Int
        let zScore: Double

        init(_ rank: Rank) {
            tier = rank.tier.rawValue
            division = rank.division.rawValue
            elo = rank.elo
            lp = rank.lp
            percentile = rank.percentile
            wpi = rank.wpi
            zScore = (rank.zScore * 10_000).rounded() / 10_000
        }
    }

    private let username: String
    private let season: Int?
    private let rank: RankResult
    private let stats: AggregatedStats
    private let calculatedAt: String
    private let cacheExpires: String

    /// Ranks counts of a user.
    ///
    /// - Parameters:
    ///   - stats: the counts.
    ///   - username: the name of the user.
    ///   - season: the calendar year counted; nil for all time.
    ///   - calculatedAt: the time when the counts were read.
    ///   - expires: the time until which they are valid; nil for ever, which is written as the last second of 9999.
    public init(
        _ stats: AggregatedStats,
        of username: String,
        season: Int?,
        calculatedAt: Timestamp,
        expires: Timestamp?
    ) {
        (self.username, self.season, self.stats) = (username, season, stats)
        rank = RankResult(Rank(stats))
        self.calculatedAt = calculatedAt.description
        cacheExpires = expires?.description ?? "9999-12-31T23:59:59Z"
    }

    /// Ranks counts that were fetched from GitHub.
    public init(_ fetched: FetchedStats) {
        self.init(
            fetched.totals,
            of: fetched.login,
            season: fetched.season,
            calculatedAt: Timestamp(unixSeconds: fetched.fetchedAt),
            expires: fetched.expires.map { Timestamp(unixSeconds: $0) }
        )
    }

    /// The bytes of the JSON.
    public var json: [UInt8] { JSONBody.encode(self) }
}
