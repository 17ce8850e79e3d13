public import Quantities

/// The numbers that a badge shows.
public struct BadgeSummary: Hashable, Sendable {
    /// The user's name as it is shown, without control characters.
    public var owner: String
    /// All tokens.
    public var tokens: Int
    /// What they cost.
    public var cost: Cost
    /// Whether some tokens have no known price, so that `cost` is too low.
    public var isCostPartial: Bool
    /// Days in a row up to now.
    public var streak: Int
    /// At least 1.
    public var level: Int
    /// The title of the level.
    public var levelTitle: String
    /// Unlocked achievements, and all there are.
    public var achievements: Int, achievementsTotal: Int
    /// Tokens by day; missing days had none.
    public var days: [Day: Int]
    /// The last day shown.
    public var today: Day

    /// Makes a summary.
    public init(
        owner: String,
        tokens: Int,
        cost: Cost,
        isCostPartial: Bool = false,
        streak: Int,
        level: Int,
        levelTitle: String,
        achievements: Int,
        achievementsTotal: Int,
        days: [Day: Int],
        today: Day
    ) {
        self.owner = owner
        self.tokens = tokens
        self.cost = cost
        self.isCostPartial = isCostPartial
        self.streak = streak
        self.level = level
        self.levelTitle = levelTitle
        self.achievements = achievements
        self.achievementsTotal = achievementsTotal
        self.days = days
        self.today = today
    }

    /// `1 token`, `1.3M tokens`.
    var tokensText: String { CompactNumber.of(tokens, "token") }

    /// `1 day`, `7 days`.
    var streakText: String { CompactNumber.of(streak, "day") }

    /// `$42.50`, or `$42.50+` when some tokens have no known price.
    var costText: String { isCostPartial ? "\(cost)+" : "\(cost)" }

    /// Returns the tokens of the last `length` days in order, ending today.
    func counts(ofLast length: Int) -> [Int] {
        (0..<length).map { days[today.advanced(by: $0 - length + 1)] ?? 0 }
    }
}
