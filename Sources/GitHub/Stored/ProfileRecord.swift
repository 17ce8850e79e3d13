/// A user's profile at GitHub and the counts that belong to no year.
public struct ProfileRecord: Hashable, Codable, Sendable {
    /// The name as its owner writes it.
    public let login: String
    /// People who follow them.
    public let followers: Int
    /// Pull requests merged, of all time.
    public let mergedPullRequests: Int
    /// Issues closed, of all time.
    public let closedIssues: Int
    /// Stars on the repositories they own, the 1,000 with most stars.
    public let stars: Int
    /// These stars by the year in which the repository was created, without repositories of an unreadable year.
    public let starsByYear: [Int: Int]
    /// The years with contributions, latest first.
    public let contributionYears: [Int]
    /// When it was fetched, in seconds since 1970.
    public let fetchedAt: Int

    /// Makes a record.
    public init(
        login: String,
        followers: Int,
        mergedPullRequests: Int,
        closedIssues: Int,
        stars: Int,
        starsByYear: [Int: Int],
        contributionYears: [Int],
        fetchedAt: Int
    ) {
        self.login = login
        self.followers = followers
        self.mergedPullRequests = mergedPullRequests
        self.closedIssues = closedIssues
        self.stars = stars
        self.starsByYear = starsByYear
        self.contributionYears = contributionYears
        self.fetchedAt = fetchedAt
    }
}
