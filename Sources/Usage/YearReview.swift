public import Quantities

/// A user's calendar year.
public struct YearReview: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The year's tokens by kind.
    public let tokens: TokenCounts
    /// What they cost.
    public let cost: Cost
    /// The tokens of models without a known price.
    public let unpricedTokens: Int
    /// Every day of the year in order.
    public let days: [DayUsage]
    /// The most used models of the year, five at most.
    public let topModels: [Share]
    /// The most used sources of the year, five at most.
    public let topSources: [Share]
    /// What was unlocked in the year, oldest first.
    public let achievements: [UnlockedAchievement]

    /// The number of days with activity.
    public var activeDays: Int { days.count { $0.records > 0 } }

    /// The length in days of the longest streak within the year.
    public var longestStreak: Int { days.longestRun }

    /// The day with most tokens, the earliest of equals; nil if there are none.
    public var bestDay: DayUsage? { days.best }

    /// The share of the tokens read that came from the cache, 0 to 1; nil if none were read.
    public var cacheEfficiency: Double? { tokens.cacheEfficiency }

    /// Whether there is nothing to show.
    public var isEmpty: Bool { activeDays == 0 }

    package init(
        year: Int,
        tokens: TokenCounts,
        cost: Cost,
        unpricedTokens: Int,
        days: [DayUsage],
        topModels: [Share],
        topSources: [Share],
        achievements: [UnlockedAchievement]
    ) {
        self.year = year
        self.tokens = tokens
        self.cost = cost
        self.unpricedTokens = unpricedTokens
        self.days = days
        self.topModels = topModels
        self.topSources = topSources
        self.achievements = achievements
    }

    /// Tokens and cost of the twelve months in order.
    public var months: [(tokens: Int, cost: Cost)] {
        var months = [(tokens: Int, cost: Cost)](repeating: (0, .zero), count: 12)
        for day in days {
            let index = day.day.parts.month - 1
            months[index].tokens &+= day.tokens
            months[index].cost = months[index].cost + day.cost
        }
        return months
    }
}
