import Quantities
import Ranking
import Threads

extension StatsFetcher {
    /// Asks for the profile, without its repositories when they are too much for GitHub at once.
    func user(_ lookup: Lookup) async throws(GitHubError) -> ProfileQuery.User {
        do {
            return try await ask(ProfileQuery(login: lookup.login), lookup).user
        } catch .upstream(.resourceLimits) {
            return try await ask(ProfileQuery(login: lookup.login, withStars: false), lookup).user
        }
    }

    /// Makes and saves the profile of a user, after asking for the pages of repositories that are missing.
    func profile(
        _ user: ProfileQuery.User,
        _ lookup: Lookup,
        _ save: Save
    ) async throws(GitHubError) -> ProfileRecord {
        let repositories = try await starredRepositories(lookup, first: user.repositories)
        let now = time.unixSeconds()
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
            contributionYears: Self.years(of: user, until: Day(unixSeconds: now).year),
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
    static func years(of user: ProfileQuery.User, until last: Int) -> [Int] {
        let contributions = user.contributionsCollection
        let hidden = contributions.restrictedContributionsCount.value > 0 ? [last, last - 1] : []
        let years = Set(contributions.contributionYears + hidden).filter {
            (2000...max(2000, last + 1)).contains($0)
        }
        return years.sorted(by: >)
    }
}
