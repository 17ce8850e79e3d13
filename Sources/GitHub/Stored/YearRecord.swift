/// What somebody contributed in a calendar year (UTC), and when GitHub said so.
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
    /// Contributions to private repositories, of whatever kind, of people who share their number on their profile; nil
    /// when it was not asked for, as by earlier versions.
    public let privateContributions: Int?
    /// Seconds since 1970.
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

/// What became of somebody's work in a calendar year (UTC); asked only when that season is.
public struct SeasonRecord: Hashable, Codable, Sendable {
    /// The calendar year.
    public let year: Int
    /// Pull requests merged in the year, whenever they were opened.
    public let mergedPullRequests: Int
    /// Issues closed in the year, whenever they were opened.
    public let closedIssues: Int
    /// Seconds since 1970.
    public let fetchedAt: Int

    /// Makes a record.
    public init(year: Int, mergedPullRequests: Int, closedIssues: Int, fetchedAt: Int) {
        self.year = year
        self.mergedPullRequests = mergedPullRequests
        self.closedIssues = closedIssues
        self.fetchedAt = fetchedAt
    }
}
