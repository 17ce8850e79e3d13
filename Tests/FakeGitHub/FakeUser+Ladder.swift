extension FakeUser {
    /// Makes a user with private contributions only, 1,234 in 2026 and 300 in 2025.
    public static func secretive(login: String = "secretive") -> FakeUser {
        FakeUser(login: login, years: [2025: Year(restricted: 300), 2026: Year(restricted: 1234)])
    }

    /// Makes a user for each tier from Iron to Challenger, named after it in lower case, in the middle of the tier.
    public static func ladder() -> [FakeUser] {
        let indices = [
            ("iron", 23), ("bronze", 123), ("silver", 379), ("gold", 1167), ("platinum", 2981), ("emerald", 7612),
            ("diamond", 28_283), ("master", 87_100), ("grandmaster", 268_337), ("challenger", 1_202_604),
        ]
        return indices.map { name, index in user(name, index: index) }
    }

    /// Makes that many users from `user-0`, who has nothing, to the best.
    public static func crowd(_ count: Int) -> [FakeUser] {
        (0..<max(0, count)).map { number in user("user-\(number)", index: 40 + number * number % 1_200_007) }
    }

    /// Makes a user whose weighted index is `index` or at most 9 less: three fifths from merged pull requests, the rest
    /// from reviews, closed issues, stars and commits.
    private static func user(_ login: String, index: Int) -> FakeUser {
        let merged = index * 6 / 10 / 40
        let reviews = index / 10 / 30
        let closed = index / 20 / 20
        let stars = min(500, index / 20 / 5)
        let commits = (index - 40 * merged - 30 * reviews - 20 * closed - 5 * stars) / 10
        let before = Year(
            commits: commits / 2,
            pullRequests: merged / 2,
            reviews: reviews / 2,
            issues: closed / 2,
            merged: merged / 2,
            closed: closed / 2
        )
        let running = Year(
            commits: commits - before.commits,
            pullRequests: merged - before.pullRequests,
            reviews: reviews - before.reviews,
            issues: closed - before.issues,
            merged: merged - before.merged,
            closed: closed - before.closed
        )
        return FakeUser(
            login: login,
            followers: stars / 3,
            years: [2025: before, 2026: running],
            repositories: stars > 0 ? [Repository(stars: stars, year: 2025)] : []
        )
    }
}
