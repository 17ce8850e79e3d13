import Quantities

/// A page of the repositories that a user owns, most stars first.
struct RepositoryPage: Decodable, Sendable {
    struct Repository: Decodable, Sendable {
        let stargazerCount: Count
        let createdAt: String?

        /// The year it was created; nil when GitHub does not say it readably.
        var year: Int? {
            createdAt.flatMap { Day(String(decoding: $0.utf8.prefix(10), as: UTF8.self))?.year }
        }
    }

    struct Position: Decodable, Sendable {
        let hasNextPage: Bool
        let endCursor: String?
    }

    // A repository that the token may not see is null.
    private let nodes: [Repository?]
    private let pageInfo: Position?

    static let fields = "{ nodes { stargazerCount createdAt } pageInfo { hasNextPage endCursor } }"

    var repositories: [Repository] { nodes.compactMap(\.self) }

    /// Returns the cursor of the next page; nil when this page is the last or reaches a repository without stars.
    ///
    /// - Throws: `UpstreamFault.malformed` when there must be a next page but GitHub does not say where.
    func next() throws(UpstreamFault) -> String? {
        guard let last = repositories.last, last.stargazerCount.value > 0 else { return nil }
        guard let pageInfo else { throw .malformed(at: "repositories.pageInfo") }
        guard pageInfo.hasNextPage else { return nil }
        guard let cursor = pageInfo.endCursor else { throw .malformed(at: "repositories.pageInfo.endCursor") }
        return cursor
    }
}
