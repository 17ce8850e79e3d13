public import Quantities

/// The numbers that a badge shows.
public struct BadgeSummary: Hashable, Sendable {
    /// Whose they are, as shown; already free of control characters.
    public var owner: String
    /// All tokens.
    public var tokens: Int
    /// What they cost.
    public var cost: Cost
    /// Whether some of them have no known price, so that they cost more than that.
    public var isCostPartial: Bool
    /// Days in a row up to now.
    public var streak: Int
    /// At least 1.
    public var level: Int
    /// What the level is called.
    public var levelTitle: String
    /// Unlocked achievements, and all there are.
    public var achievements: Int, achievementsTotal: Int
    /// Tokens a day; days that are missing had none.
    public var days: [Day: Int]
    /// The last day shown.
    public var today: Day

    /// Puts the numbers of a badge together.
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

    /// `$42.50`, or `$42.50+` when that is not all.
    var costText: String { isCostPartial ? "\(cost)+" : "\(cost)" }

    /// The counts of the last days in order, ending today.
    func counts(ofLast length: Int) -> [Int] {
        (0..<length).map { days[today.advanced(by: $0 - length + 1)] ?? 0 }
    }
}
