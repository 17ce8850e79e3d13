import Foundation
import Ranking
import Testing

@Suite struct AggregatedStatsTests {
    @Test func `a sum adds counts and spans the years`() {
        let early = AggregatedStats(commits: 3, reviews: 1, stars: 2, firstYear: 2012, lastYear: 2014)
        let late = AggregatedStats(commits: 4, mergedPullRequests: 5, closedIssues: 6, followers: 7, lastYear: 2020)

        #expect(
            early + late
                == AggregatedStats(
                    commits: 7,
                    mergedPullRequests: 5,
                    reviews: 1,
                    closedIssues: 6,
                    stars: 2,
                    followers: 7,
                    firstYear: 2012,
                    lastYear: 2020
                )
        )
        #expect(early + .zero == early)
    }

    @Test func `a sum stays at the largest number`() {
        let most = AggregatedStats(commits: .max, stars: .max - 1)

        #expect((most + AggregatedStats(commits: 1, stars: 2)).commits == .max)
        #expect((most + AggregatedStats(stars: 2)).stars == .max)
    }

    @Test func `no more than the commits can be private`() {
        #expect(AggregatedStats(commits: 3, privateContributions: 4).privateContributions == 3)
        #expect(AggregatedStats(privateContributions: .max) == .zero)
    }

    @Test func `a negative count becomes zero`() {
        #expect(AggregatedStats(commits: -1, followers: .min) == .zero)
    }

    @Test func `is written with the names of the public API`() throws {
        let stats = AggregatedStats(commits: 1, mergedPullRequests: 2, firstYear: 2012, lastYear: 2026)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(stats), as: UTF8.self)

        #expect(
            text == """
                {"firstContributionYear":2012,"lastContributionYear":2026,"totalCodeReviews":0,"totalCommits":1,\
                "totalFollowers":0,"totalIssuesClosed":0,"totalMergedPRs":2,"totalPrivateContributions":0,\
                "totalStars":0}
                """
        )
        #expect(try JSONDecoder().decode(AggregatedStats.self, from: Data(text.utf8)) == stats)
    }

    @Test(arguments: [
        #"{"totalCommits":-1}"#, #"{"totalCommits":1.5}"#, #"{"totalStars":"many"}"#, #"{"totalStars":1e40}"#,
    ])
    func `refuses what is no count`(text: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(AggregatedStats.self, from: Data(text.utf8))
        }
    }
}
