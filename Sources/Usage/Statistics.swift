public import Quantities

/// A user's usage as badges and cards show it, as of one day.
public struct Statistics: Hashable, Sendable {
    /// The number of days in `days`: 53 weeks.
    public static let window = 371

    /// The day that counts as today in the user's time zone.
    public let today: Day
    /// The tokens of all time, by kind.
    public let tokens: TokenCounts
    /// What they cost.
    public let cost: Cost
    /// The tokens of models without a known price; they cost 0 in `cost`.
    public let unpricedTokens: Int
    /// The models without a known price, most used first, five at most.
    public let unpricedModels: [String]
    /// The number of records.
    public let records: Int
    /// The streak of active days.
    public let streak: Streak
    /// Experience points: ⌊tokens / 10,000⌋ + 10 a day of the current streak + those of the achievements.
    public let level: Level
    /// The most used models, five at most.
    public let topModels: [Share]
    /// The most used sources, five at most.
    public let topSources: [Share]
    /// The number of days with activity.
    public let activeDays: Int
    /// The first and the last day with activity; nil when there was none.
    public let activity: ClosedRange<Day>?
    /// The last 371 days, oldest first, the last being today; a day without activity has zeros.
    public let days: [DayUsage]
    /// The seven complete days that end yesterday, and the seven before.
    public let week: WeekComparison
    /// What has been unlocked, oldest first.
    public let achievements: [UnlockedAchievement]

    /// The share of the tokens read that came from the cache, 0 to 1; nil if none were read.
    public var cacheEfficiency: Double? { tokens.cacheEfficiency }

    /// Whether there is nothing to show.
    public var isEmpty: Bool { activity == nil }

    package init(
        today: Day,
        tokens: TokenCounts,
        cost: Cost,
        unpricedTokens: Int,
        unpricedModels: [String],
        records: Int,
        streak: Streak,
        level: Level,
        topModels: [Share],
        topSources: [Share],
        activeDays: Int,
        activity: ClosedRange<Day>?,
        days: [DayUsage],
        week: WeekComparison,
        achievements: [UnlockedAchievement]
    ) {
        self.today = today
        self.tokens = tokens
        self.cost = cost
        self.unpricedTokens = unpricedTokens
        self.unpricedModels = unpricedModels
        self.records = records
        self.streak = streak
        self.level = level
        self.topModels = topModels
        self.topSources = topSources
        self.activeDays = activeDays
        self.activity = activity
        self.days = days
        self.week = week
        self.achievements = achievements
    }

    /// Returns an achievement with the time when it was unlocked, or nil if it was not.
    public func unlocked(_ achievement: Achievement) -> UnlockedAchievement? {
        achievements.first { $0.achievement == achievement }
    }
}

/// Days in a row with activity, in the user's time zone.
public struct Streak: Hashable, Sendable {
    /// The length in days of the current streak, whose last day is today or yesterday; 0 if there is none.
    public let current: Int
    /// The length in days of the longest streak of all time.
    public let longest: Int

    /// Makes a streak.
    public init(current: Int, longest: Int) {
        self.current = current
        self.longest = longest
    }
}

/// The usage of one name, such as a model, as a share of all tokens.
public struct Share: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Its tokens.
    public let tokens: Int
    /// What they cost.
    public let cost: Cost
    /// The share of all tokens, 0 to 1.
    public let share: Double

    /// Makes a share of `total` tokens; if that is 0, the share is 0.
    public init(name: String, tokens: Int, cost: Cost, of total: Int) {
        self.name = name
        self.tokens = tokens
        self.cost = cost
        share = total > 0 ? Double(tokens) / Double(total) : 0
    }
}

/// The usage of one day.
public struct DayUsage: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Its tokens of all kinds.
    public let tokens: Int
    /// What they cost.
    public let cost: Cost
    /// The number of records; a day with records is active even without tokens.
    public let records: Int

    /// The usage of a day.
    public init(day: Day, tokens: Int, cost: Cost, records: Int) {
        self.day = day
        self.tokens = tokens
        self.cost = cost
        self.records = records
    }
}
