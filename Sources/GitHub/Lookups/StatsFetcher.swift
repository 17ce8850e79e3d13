import Quantities
import Threads

/// Fetches the history of a user with as few requests as GitHub allows.
struct StatsFetcher: Sendable {
    /// Stores a part that has been fetched, so that a later failure does not lose it.
    typealias Save = @Sendable (StoredHistory) async -> Void

    let client: GraphQLClient
    let time: TimeSource
    let policy: GitHubPolicy
    let freshness: Freshness

    /// Whom to look up, with which tokens, and until when (uptime) failed requests are retried.
    struct Lookup: Sendable {
        let login: Login
        let access: Access
        let deadline: Duration
    }

    /// Fetches what `known` lacks of a season, a calendar year (UTC), or of all time for nil.
    ///
    /// - Returns: `known` with what was fetched.
    func history(
        _ season: Int?,
        _ lookup: Lookup,
        known: StoredHistory,
        save: @escaping Save
    ) async throws(GitHubError) -> StoredHistory {
        guard let season else { return try await allTime(lookup, known: known, save: save) }
        return try await self.season(season, lookup, known: known, save: save)
    }

    /// The profile and the years that `known` lacks: two requests one after the other for most people.
    private func allTime(
        _ lookup: Lookup,
        known: StoredHistory,
        save: @escaping Save
    ) async throws(GitHubError) -> StoredHistory {
        if let profile = known.profile, freshness.isFresh(profile, at: time.unixSeconds()) {
            return try await adding(years: profile.contributionYears, to: known, lookup, save)
        }
        let user = try await user(lookup)
        let years = Self.years(of: user, until: Day(unixSeconds: time.unixSeconds()).year)
        async let profile = Result.catching { () async throws(GitHubError) in
            try await self.profile(user, lookup, save)
        }
        async let history = Result.catching { () async throws(GitHubError) in
            try await adding(years: years, to: known, lookup, save)
        }
        var complete = try await history.get()
        complete.profile = try await profile.get()
        return complete
    }

    /// The profile, unless `known` has a fresh one, and one year with what was merged and closed in it.
    private func season(
        _ year: Int,
        _ lookup: Lookup,
        known: StoredHistory,
        save: @escaping Save
    ) async throws(GitHubError) -> StoredHistory {
        async let profile = Result.catching { () async throws(GitHubError) in
            if let profile = known.profile, freshness.isFresh(profile, at: time.unixSeconds()) { return profile }
            return try await self.profile(user(lookup), lookup, save)
        }
        async let season = Result.catching { () async throws(GitHubError) in
            try await self.season(year, lookup, save)
        }
        var history = known
        history.merge(try await season.get())
        history.profile = try await profile.get()
        return history
    }

    private func season(_ year: Int, _ lookup: Lookup, _ save: Save) async throws(GitHubError) -> StoredHistory {
        let answer = try await ask(SeasonQuery(login: lookup.login, year: year), lookup)
        let now = time.unixSeconds()
        let season = SeasonRecord(
            year: year,
            mergedPullRequests: answer.merged.count,
            closedIssues: answer.closed.count,
            fetchedAt: now
        )
        let part = StoredHistory(
            years: [year: answer.user.season.record(of: year, fetchedAt: now)],
            seasons: [year: season]
        )
        await save(part)
        return part
    }

    /// Sends a query with the access and the deadline of a lookup.
    func ask<Query: GraphQLQuery>(_ query: Query, _ lookup: Lookup) async throws(GitHubError) -> Query.Answer {
        try await client.answer(to: query, for: lookup.access, retryingBefore: lookup.deadline)
    }
}
