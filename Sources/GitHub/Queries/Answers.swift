/// A count GitHub gives: a whole number, zero or more; anything else is an answer that cannot be read.
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

/// A connection of which only the size is asked.
struct Total: Decodable, Sendable {
    private let totalCount: Count

    var count: Int { totalCount.value }
}

/// What somebody contributed in a span of at most a year.
struct Contributions: Decodable, Sendable {
    private let totalCommitContributions: Count
    private let totalPullRequestContributions: Count
    private let totalPullRequestReviewContributions: Count
    private let totalIssueContributions: Count
    // What the token may not see of those who share their number: never counted in the others.
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

/// A key of an object whose names are made when the query is.
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
