import Ranking

extension AggregatedStats {
    static func random(using generator: inout some RandomNumberGenerator) -> AggregatedStats {
        func count() -> Int { Int.random(in: 0...(1 << Int.random(in: 0...20, using: &generator)), using: &generator) }
        return AggregatedStats(
            commits: count(),
            mergedPullRequests: count(),
            reviews: count(),
            closedIssues: count(),
            stars: count(),
            followers: count()
        )
    }
}
