/// The weighted performance index: the weighted sum of the counts, at least 1.
///
/// 40 a merged pull request, 30 a review, 20 a closed issue, 10 a commit, and 5 a star for the first 500 stars, so
/// that one famous repository does not outweigh years of work. Followers do not count.
struct WeightedIndex: Hashable, Sendable {
    /// 1 to `Int.max`, where it stays.
    let value: Int

    private static let maxStars = 500

    init(_ stats: AggregatedStats) {
        let parts = [
            (stats.mergedPullRequests, 40), (stats.reviews, 30), (stats.closedIssues, 20), (stats.commits, 10),
            (min(stats.stars, Self.maxStars), 5),
        ]
        value = parts.reduce(0) { sum, part in
            sum.saturatingSum(max(0, part.0).saturatingProduct(part.1))
        }
        .clamped(from: 1)
    }
}

extension Int {
    fileprivate func clamped(from least: Int) -> Int { Swift.max(self, least) }
}
