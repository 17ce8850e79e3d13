import Ranking
import Typography

extension RankCard {
    /// The tier with its division, alone where divisions are not named.
    var tierText: String {
        rank.tier.showsDivision ? "\(rank.tier.rawValue) \(rank.division.rawValue)" : rank.tier.rawValue
    }

    /// The time that was counted.
    var seasonText: String { season.map { "Season \($0)" } ?? "All time" }

    /// The whole of it for readers who cannot see it.
    var title: String {
        "GitHub rank of \(DisplayText(username)): \(tierText), \(GroupedNumber(rank.elo)) Elo, LP \(rank.lp), "
            + "\(EstimatedShare(rank).spoken), \(season.map { "season \($0)" } ?? "all time")"
    }

    /// The counts, in full.
    var detail: String {
        [
            (stats.mergedPullRequests, "merged pull requests"), (stats.reviews, "reviews"),
            (stats.closedIssues, "issues closed"), (stats.commits, "commits"), (stats.stars, "stars"),
        ]
        .map { "\(GroupedNumber($0.0)) \($0.1)" }.joined(separator: ", ")
    }
}

/// A number with its thousands parted: `2,340`.
struct GroupedNumber: CustomStringConvertible {
    let description: String

    init(_ number: Int) {
        var groups: [Substring] = []
        var digits = Substring(String(number.magnitude))
        while digits.count > 3 {
            groups.append(digits.suffix(3))
            digits = digits.dropLast(3)
        }
        groups.append(digits)
        description = (number < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
    }
}
