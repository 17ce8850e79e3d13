/// A count from GitHub, zero or more; decoding fails for anything else.
struct Count: Decodable, Hashable, Sendable {
    let value: Int

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        value = try container.decode(Int.self)
        guard value >= 0 else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a count below zero")
        }
    }
}

/// A GraphQL connection of which only the size is read.
struct Total: Decodable, Sendable {
    private let totalCount: Count

    var count: Int { totalCount.value }
}

/// A user's contributions in a span of at most a year.
struct Contributions: Decodable, Sendable {
    private let totalCommitContributions: Count
    private let totalPullRequestContributions: Count
    private let totalPullRequestReviewContributions: Count
    private let totalIssueContributions: Count
    // Contributions that the token may not see, if the user shares their number; the other counts leave them out.
    private let restrictedContributionsCount: Count

    static let fields = """
        { totalCommitContributions totalPullRequestContributions totalPullRequestReviewContributions \
        totalIssueContributions restrictedContributionsCount }
        """

    func record(of year: Int, fetchedAt: Int) -> YearRecord {
        YearRecord(
            year: year,
            commits: totalCommitContributions.value,
            pullRequests: totalPullRequestContributions.value,
            reviews: totalPullRequestReviewContributions.value,
            issues: totalIssueContributions.value,
            privateContributions: restrictedContributionsCount.value,
            fetchedAt: fetchedAt
        )
    }
}

/// A key of an object in an answer, of which the query chooses the names.
struct AnswerKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) {
        stringValue = name
    }

    init(stringValue: String) {
        self.init(stringValue)
    }

    init?(intValue: Int) {
        nil
    }
}
