/// A user's contributions in a calendar year (UTC), as GitHub counted them at `fetchedAt`.
public struct YearRecord: Hashable, Codable, Sendable {
    /// The calendar year.
    public let year: Int
    /// Commits, those to private repositories left out.
    public let commits: Int
    /// Pull requests opened.
    public let pullRequests: Int
    /// Reviews given.
    public let reviews: Int
    /// Issues opened.
    public let issues: Int
    /// Contributions of any kind to private repositories, if the user's profile shows their number; nil in records of
    /// earlier versions, which did not ask for it.
    public let privateContributions: Int?
    /// When it was fetched, in seconds since 1970.
    public let fetchedAt: Int

    /// Makes a record.
    public init(
        year: Int,
        commits: Int,
        pullRequests: Int,
        reviews: Int,
        issues: Int,
        privateContributions: Int? = 0,
        fetchedAt: Int
    ) {
        self.year = year
        self.commits = commits
        self.pullRequests = pullRequests
        self.reviews = reviews
        self.issues = issues
        self.privateContributions = privateContributions
        self.fetchedAt = fetchedAt
    }
}

/// A user's merged pull requests and closed issues in a calendar year (UTC); fetched only for that season.
public struct SeasonRecord: Hashable, Codable, Sendable {
    /// The calendar year.
    public let year: Int
    /// Pull requests merged in the year, whenever they were opened.
    public let mergedPullRequests: Int
    /// Issues closed in the year, whenever they were opened.
    public let closedIssues: Int
    /// When it was fetched, in seconds since 1970.
    public let fetchedAt: Int

    /// Makes a record.
    public init(year: Int, mergedPullRequests: Int, closedIssues: Int, fetchedAt: Int) {
        self.year = year
        self.mergedPullRequests = mergedPullRequests
        self.closedIssues = closedIssues
        self.fetchedAt = fetchedAt
    }
}
