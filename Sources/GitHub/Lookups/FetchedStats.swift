public import Ranking

/// What a user did on GitHub, over all time or in a season.
public struct FetchedStats: Hashable, Sendable {
    /// Where the counts come from: MISS, HIT or STALE of the `X-Cache` header.
    public enum Origin: Hashable, Sendable {
        /// GitHub was asked for this answer.
        case fetched
        /// They were stored and are fresh.
        case stored
        /// They were stored and are no longer fresh, and GitHub cannot give newer ones now.
        case stale
    }

    /// The name as its owner writes it.
    public let login: String
    /// The calendar year (UTC) counted; nil for all time.
    public let season: Int?
    /// The counts a rank is made of; the stars of a season are those of repositories created in it.
    public let totals: AggregatedStats
    /// Contributions by year, latest first; of a season that year alone.
    public let years: [YearRecord]
    /// When they were fetched, in seconds since 1970: the profile for all time, the oldest record for a season.
    public let fetchedAt: Int
    /// When they stop being fresh, in seconds since 1970; nil for never.
    public let expires: Int?
    /// Where the counts come from.
    public let origin: Origin
}

extension FetchedStats {
    /// Adds up a history; nil when a part of it is missing.
    init?(_ history: StoredHistory, season: Int?, origin: Origin, freshness: Freshness) {
        guard let profile = history.profile else { return nil }
        let wanted = season.map { [$0] } ?? profile.contributionYears
        let years = wanted.compactMap { history.years[$0] }
        guard years.count == wanted.count else { return nil }
        let results = season.map { history.seasons[$0] }
        if case .some(.none) = results { return nil }
        login = profile.login
        self.season = season
        self.years = years
        self.origin = origin
        totals = Self.totals(profile, years, of: results ?? nil)
        expires = freshness.expiry(of: history, season: season)
        fetchedAt =
            season == nil
            ? profile.fetchedAt
            : (years.map(\.fetchedAt) + [results??.fetchedAt].compactMap(\.self)).min() ?? profile.fetchedAt
    }

    private static func totals(
        _ profile: ProfileRecord,
        _ years: [YearRecord],
        of season: SeasonRecord?
    ) -> AggregatedStats {
        let active = years.map(\.year).filter { profile.contributionYears.contains($0) }
        let hidden = years.reduce(0) { $0.saturatingSum(max(0, $1.privateContributions ?? 0)) }
        return AggregatedStats(
            commits: years.reduce(hidden) { $0.saturatingSum(max(0, $1.commits)) },
            mergedPullRequests: season?.mergedPullRequests ?? profile.mergedPullRequests,
            reviews: years.reduce(0) { $0.saturatingSum(max(0, $1.reviews)) },
            closedIssues: season?.closedIssues ?? profile.closedIssues,
            stars: season.map { profile.starsByYear[$0.year] ?? 0 } ?? profile.stars,
            followers: profile.followers,
            firstYear: active.min(),
            lastYear: active.max(),
            privateContributions: hidden
        )
    }
}
