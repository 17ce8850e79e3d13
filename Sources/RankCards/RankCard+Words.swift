import Quantities
import Ranking
import Typography

extension RankCard {
    /// The tier, with its division if it has any.
    var tierText: String {
        rank.tier.showsDivision ? "\(rank.tier.rawValue) \(rank.division.rawValue)" : rank.tier.rawValue
    }

    /// The period that was counted.
    var seasonText: String { season.map { "Season \($0)" } ?? "All time" }

    /// The same in words, for screen readers.
    var title: String {
        "GitHub rank of \(DisplayText(username)): \(tierText), \(GroupedNumber(rank.elo)) Elo, LP \(rank.lp), "
            + "\(EstimatedShare(rank).spoken), \(season.map { "season \($0)" } ?? "all time")"
    }

    /// The counts, not abbreviated.
    var detail: String {
        [
            (stats.mergedPullRequests, "merged pull request", "merged pull requests"),
            (stats.reviews, "review", "reviews"), (stats.closedIssues, "issue closed", "issues closed"),
            (stats.commits, "commit", "commits"), (stats.stars, "star", "stars"),
        ]
        .map { count, one, many in "\(GroupedNumber(count)) \(count == 1 ? one : many)" }.joined(separator: ", ")
            + privateShare
    }

    /// The number of contributions to private repositories.
    private var privateShare: String {
        switch stats.privateContributions {
        case 0: ""
        case 1: "; 1 private contribution counts as a commit"
        case let count: "; \(GroupedNumber(count)) private contributions count as commits"
        }
    }
}
