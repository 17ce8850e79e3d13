import Ranking

/// Fetches the history of a user with as few requests as GitHub allows.
struct StatsFetcher: Sendable {
    /// Stores a part that has been fetched, so that a later failure does not lose it.
    typealias Save = @Sendable (StoredHistory) async -> Void

    let client: GraphQLClient
    let time: any TimeSource
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
        if let profile = known.profile, freshness.isFresh(profile, at: time.unixSeconds) {
            return try await adding(years: profile.contributionYears, to: known, lookup, save)
        }
        let user = try await user(lookup)
        let years = Self.years(of: user, until: UTCTime.year(at: time.unixSeconds))
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
            if let profile = known.profile, freshness.isFresh(profile, at: time.unixSeconds) { return profile }
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
        let now = time.unixSeconds
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

    private func ask<Query: GraphQLQuery>(_ query: Query, _ lookup: Lookup) async throws(GitHubError) -> Query.Answer {
        try await client.answer(to: query, for: lookup.access, retryingBefore: lookup.deadline)
    }
}

// MARK: - The profile

extension StatsFetcher {
    private func user(_ lookup: Lookup) async throws(GitHubError) -> ProfileQuery.User {
        do {
            return try await ask(ProfileQuery(login: lookup.login), lookup).user
        } catch .upstream(.resourceLimits) {
            return try await ask(ProfileQuery(login: lookup.login, withStars: false), lookup).user
        }
    }

    private func profile(
        _ user: ProfileQuery.User,
        _ lookup: Lookup,
        _ save: Save
    ) async throws(GitHubError) -> ProfileRecord {
        let repositories = try await starredRepositories(lookup, first: user.repositories)
        let now = time.unixSeconds
        let profile = ProfileRecord(
            login: Login(user.login)?.description ?? lookup.login.description,
            followers: user.followers.count,
            mergedPullRequests: user.merged.count,
            closedIssues: user.closed.count,
            stars: repositories.reduce(0) { $0.saturatingSum($1.stargazerCount.value) },
            starsByYear: repositories.reduce(into: [:]) { stars, repository in
                guard let year = repository.year else { return }
                stars[year] = stars[year, default: 0].saturatingSum(repository.stargazerCount.value)
            },
            contributionYears: Self.years(of: user, until: UTCTime.year(at: now)),
            fetchedAt: now
        )
        await save(StoredHistory(profile: profile))
        return profile
    }

    /// Reads pages until one reaches a repository without stars, is the last, or is the last that the policy allows.
    private func starredRepositories(
        _ lookup: Lookup,
        first: RepositoryPage?
    ) async throws(GitHubError) -> [RepositoryPage.Repository] {
        var page = first
        var repositories: [RepositoryPage.Repository] = []
        var cursor: String?
        for _ in 0..<max(1, policy.maxStarPages) {
            let current: RepositoryPage
            if let page {
                current = page
            } else {
                current = try await ask(StarsQuery(login: lookup.login, cursor: cursor), lookup).user.repositories
            }
            repositories += current.repositories
            page = nil
            do throws(UpstreamFault) {
                guard let next = try current.next(), next != cursor else { break }
                cursor = next
            } catch {
                throw .upstream(error)
            }
        }
        return repositories
    }

    /// Returns the years that GitHub names from 2000 to next year, each once, latest first.
    ///
    /// GitHub's documentation does not say whether these include years with private contributions only, so a user with
    /// private contributions in the last twelve months gets the years of these months too.
    private static func years(of user: ProfileQuery.User, until last: Int) -> [Int] {
        let contributions = user.contributionsCollection
        let hidden = contributions.restrictedContributionsCount.value > 0 ? [last, last - 1] : []
        let years = Set(contributions.contributionYears + hidden).filter {
            (2000...max(2000, last + 1)).contains($0)
        }
        return years.sorted(by: >)
    }
}

// MARK: - The years

extension StatsFetcher {
    private func adding(
        years: [Int],
        to known: StoredHistory,
        _ lookup: Lookup,
        _ save: @escaping Save
    ) async throws(GitHubError) -> StoredHistory {
        let now = time.unixSeconds
        let missing = years.filter { year in known.years[year].map { !freshness.isFresh($0, at: now) } ?? true }
        var history = known
        for record in try await records(of: missing, parts: policy.yearsPerQuery, lookup, save) {
            history.years[record.year] = record
        }
        return history
    }

    /// Asks for the years in parts of at most that many years, all parts at the same time.
    private func records(
        of years: [Int],
        parts size: Int,
        _ lookup: Lookup,
        _ save: @escaping Save
    ) async throws(GitHubError) -> [YearRecord] {
        let size = max(1, size)
        let parts = stride(from: 0, to: years.count, by: size).map { Array(years[$0..<min($0 + size, years.count)]) }
        let results = await withTaskGroup(of: Result<[YearRecord], GitHubError>.self) { group in
            for part in parts {
                group.addTask {
                    await Result.catching { () async throws(GitHubError) in try await records(of: part, lookup, save) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var all: [YearRecord] = []
        for result in results { all += try result.get() }
        return all
    }

    /// Asks for the years in one request; asks again, in halves, for those that GitHub left out.
    private func records(of years: [Int], _ lookup: Lookup, _ save: @escaping Save) async throws(GitHubError)
        -> [YearRecord]
    {
        let came = try await contributions(in: years, lookup)
        let now = time.unixSeconds
        let found = years.compactMap { year in came[year]?.record(of: year, fetchedAt: now) }
        if !found.isEmpty {
            await save(StoredHistory(years: found.reduce(into: [:]) { $0[$1.year] = $1 }))
        }
        let missing = years.filter { came[$0] == nil }
        guard !missing.isEmpty else { return found }
        guard years.count > 1 else { throw .upstream(.incomplete) }
        return try await found + records(of: missing, parts: (missing.count + 1) / 2, lookup, save)
    }

    private func contributions(in years: [Int], _ lookup: Lookup) async throws(GitHubError) -> [Int: Contributions] {
        do {
            return try await ask(YearsQuery(login: lookup.login, years: years), lookup).contributions
        } catch .upstream(.resourceLimits) where years.count > 1 {
            return [:]
        }
    }
}
