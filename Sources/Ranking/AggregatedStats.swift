/// What one person did on GitHub, over all time or in one season: the input of a rank.
///
/// All counts are zero or more. Sums stay at `Int.max` instead of overflowing.
public struct AggregatedStats: Hashable, Sendable {
    /// Commits, and private contributions of any kind.
    public var commits: Int
    /// Merged pull requests.
    public var mergedPullRequests: Int
    /// Reviews of pull requests.
    public var reviews: Int
    /// Closed issues.
    public var closedIssues: Int
    /// Stars on repositories that the user owns.
    public var stars: Int
    /// Followers; shown, but not part of the rank.
    public var followers: Int
    /// The first calendar year with a contribution; nil when there is none.
    public var firstYear: Int?
    /// The last calendar year with a contribution; nil when there is none.
    public var lastYear: Int?
    /// How many of the commits are private contributions, of which nothing but their number is known; at most all.
    public var privateContributions: Int

    /// All counts zero.
    public static let zero = AggregatedStats()

    /// Makes a set of counts; a negative count becomes zero.
    public init(
        commits: Int = 0,
        mergedPullRequests: Int = 0,
        reviews: Int = 0,
        closedIssues: Int = 0,
        stars: Int = 0,
        followers: Int = 0,
        firstYear: Int? = nil,
        lastYear: Int? = nil,
        privateContributions: Int = 0
    ) {
        self.commits = max(0, commits)
        self.mergedPullRequests = max(0, mergedPullRequests)
        self.reviews = max(0, reviews)
        self.closedIssues = max(0, closedIssues)
        self.stars = max(0, stars)
        self.followers = max(0, followers)
        self.firstYear = firstYear
        self.lastYear = lastYear
        self.privateContributions = min(max(0, privateContributions), self.commits)
    }

    /// Adds the counts; the years span both.
    public static func + (left: AggregatedStats, right: AggregatedStats) -> AggregatedStats {
        AggregatedStats(
            commits: left.commits.saturatingSum(right.commits),
            mergedPullRequests: left.mergedPullRequests.saturatingSum(right.mergedPullRequests),
            reviews: left.reviews.saturatingSum(right.reviews),
            closedIssues: left.closedIssues.saturatingSum(right.closedIssues),
            stars: left.stars.saturatingSum(right.stars),
            followers: left.followers.saturatingSum(right.followers),
            firstYear: [left.firstYear, right.firstYear].compactMap(\.self).min(),
            lastYear: [left.lastYear, right.lastYear].compactMap(\.self).max(),
            privateContributions: left.privateContributions.saturatingSum(right.privateContributions)
        )
    }
}

extension AggregatedStats: Codable {
    // The names of the data model, section 6.2 of the GitHub Ranked specification; the last is an addition.
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case commits = "totalCommits"
        case mergedPullRequests = "totalMergedPRs"
        case reviews = "totalCodeReviews"
        case closedIssues = "totalIssuesClosed"
        case stars = "totalStars"
        case followers = "totalFollowers"
        case firstYear = "firstContributionYear"
        case lastYear = "lastContributionYear"
        case privateContributions = "totalPrivateContributions"
    }

    /// The names of the API's data model, in its order.
    public static var names: [String] { CodingKeys.allCases.map(\.stringValue) }

    /// Reads the API's data model; a count that is left out is zero, a negative one is an error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func count(_ key: CodingKeys) throws -> Int {
            let count = try container.decodeIfPresent(Int.self, forKey: key) ?? 0
            guard count >= 0 else {
                throw DecodingError.dataCorruptedError(
                    forKey: key,
                    in: container,
                    debugDescription: "\(key.stringValue) is \(count); a count is zero or more"
                )
            }
            return count
        }
        self.init(
            commits: try count(.commits),
            mergedPullRequests: try count(.mergedPullRequests),
            reviews: try count(.reviews),
            closedIssues: try count(.closedIssues),
            stars: try count(.stars),
            followers: try count(.followers),
            firstYear: try container.decodeIfPresent(Int.self, forKey: .firstYear),
            lastYear: try container.decodeIfPresent(Int.self, forKey: .lastYear),
            privateContributions: try count(.privateContributions)
        )
    }
}
