internal import Randomness

/// A user of the fake GitHub.
public struct FakeUser: Sendable {
    /// A year's contributions and results.
    public struct Year: Sendable {
        /// Commits.
        public var commits: Int
        /// Pull requests opened.
        public var pullRequests: Int
        /// Reviews given.
        public var reviews: Int
        /// Issues opened.
        public var issues: Int
        /// Pull requests merged in the year.
        public var merged: Int
        /// Issues closed in the year.
        public var closed: Int
        /// Contributions to private repositories.
        public var restricted: Int

        /// Makes a year, empty unless told otherwise.
        public init(
            commits: Int = 0,
            pullRequests: Int = 0,
            reviews: Int = 0,
            issues: Int = 0,
            merged: Int = 0,
            closed: Int = 0,
            restricted: Int = 0
        ) {
            self.commits = commits
            self.pullRequests = pullRequests
            self.reviews = reviews
            self.issues = issues
            self.merged = merged
            self.closed = closed
            self.restricted = restricted
        }
    }

    /// A repository and the year it was created in.
    public struct Repository: Sendable {
        /// Stars it has.
        public var stars: Int
        /// The year it was created in.
        public var year: Int

        /// Makes a repository.
        public init(stars: Int, year: Int = 2020) {
            self.stars = stars
            self.year = year
        }
    }

    /// The name as its owner writes it.
    public var login: String
    /// People who follow them.
    public var followers: Int
    /// Contributions and results by calendar year.
    public var years: [Int: Year]
    /// Repositories, in any order.
    public var repositories: [Repository]

    /// Makes a user, without a history unless told otherwise.
    public init(login: String, followers: Int = 0, years: [Int: Year] = [:], repositories: [Repository] = []) {
        self.login = login
        self.followers = followers
        self.years = years
        self.repositories = repositories
    }

    /// Makes a user with twelve years of history, 2015 to 2026, and 250 repositories of which 180 have stars.
    public static func veteran(login: String = "octocat") -> FakeUser {
        let years = (2015...2026).map { year in
            let index = year - 2014
            let figures = Year(
                commits: 100 * index,
                pullRequests: 10 * index,
                reviews: 5 * index,
                issues: 3 * index,
                merged: 8 * index,
                closed: 2 * index
            )
            return (year, figures)
        }
        let repositories = (0..<250).map { index in
            Repository(stars: max(0, 180 - index), year: 2015 + index % 12)
        }
        var random = SplitMix(seed: 6)
        return FakeUser(
            login: login,
            followers: 4321,
            years: Dictionary(uniqueKeysWithValues: years),
            repositories: repositories.shuffled(using: &random)
        )
    }
}
