import Randomness
import Ranking
import Testing

@Suite struct RankTests {
    @Test func `nothing at all is Iron IV with an index of 1`() {
        let rank = Rank(.zero)

        #expect(rank.wpi == 1)
        #expect(rank.elo == 0)
        #expect(rank.tier == .iron)
        #expect(rank.division == .four)
        #expect(rank.lp == 0)
        #expect(rank.percentile == 0)
        #expect(abs(rank.zScore + 4.333333) < 0.000001)
    }

    @Test func `the specification's octocat is a Grandmaster`() {
        let rank = Rank(
            AggregatedStats(
                commits: 5420,
                mergedPullRequests: 890,
                reviews: 1250,
                closedIssues: 340,
                stars: 12_500,
                followers: 8900
            )
        )

        #expect(rank.wpi == 136_600)
        #expect(rank.elo == 2620)
        #expect(rank.tier == .grandmaster)
        #expect(rank.division == .four)
        #expect(rank.lp == 20)
        #expect(rank.percentile == 100)
        #expect(abs(rank.zScore - 3.549875) < 0.000001)
    }

    @Test(arguments: [
        (AggregatedStats(mergedPullRequests: 1), 40), (AggregatedStats(reviews: 1), 30),
        (AggregatedStats(closedIssues: 1), 20), (AggregatedStats(commits: 1), 10), (AggregatedStats(stars: 1), 5),
        (AggregatedStats(stars: 500), 2500), (AggregatedStats(stars: 501), 2500), (AggregatedStats(followers: 99), 1),
    ])
    func `weighs each count`(stats: AggregatedStats, wpi: Int) {
        #expect(Rank(stats).wpi == wpi)
    }

    @Test(arguments: [(216, 900), (665, 1200), (2049, 1500), (13_360, 2000), (59_870, 2400)])
    func `an index near a threshold gives the threshold's Elo`(wpi: Int, elo: Int) {
        let rank = Rank(AggregatedStats(commits: wpi / 10, stars: wpi % 10 / 5))

        #expect(abs(rank.elo - elo) <= 2)
    }

    @Test func `the model's mean has half of the people below it`() {
        #expect(abs(Rank(AggregatedStats(commits: 66, stars: 1)).percentile - 50) <= 0.1)
        #expect(Rank(AggregatedStats(commits: 22)).percentile == 23.0)
    }

    @Test func `more of anything never lowers the Elo`() {
        var random = SplitMix(seed: 7)
        let counts: [WritableKeyPath<AggregatedStats, Int>] = [
            \.commits, \.mergedPullRequests, \.reviews, \.closedIssues, \.stars, \.followers,
        ]
        for _ in 0..<1000 {
            let less = AggregatedStats.random(using: &random)
            for count in counts {
                var more = less
                more[keyPath: count] += Int.random(in: 0...5000, using: &random)

                #expect(Rank(more).elo >= Rank(less).elo)
                #expect(Rank(more).percentile >= Rank(less).percentile)
            }
        }
    }

    @Test func `the largest counts do not trap`() {
        let rank = Rank(
            AggregatedStats(
                commits: .max,
                mergedPullRequests: .max,
                reviews: .max,
                closedIssues: .max,
                stars: .max,
                followers: .max
            )
        )

        #expect(rank.wpi == .max)
        #expect(rank.tier == .challenger)
        #expect(rank.division == .one)
        #expect(rank.lp == 99)
        #expect(rank.percentile == 100)
    }

    @Test func `a count set below zero counts as nothing`() {
        var stats = AggregatedStats.zero
        stats.commits = .min

        #expect(Rank(stats).wpi == 1)
    }
}
