public import Quantities

/// A user's usage as badges and cards show it, as of one day.
public struct Statistics: Hashable, Sendable {
    /// How many days `days` holds: 53 weeks, of which the last may have just begun.
    public static let window = 371

    /// The day that counts as today in the user's time zone.
    public let today: Day
    /// All tokens ever, by kind.
    public let tokens: TokenCounts
    /// What they cost.
    public let cost: Cost
    /// The tokens of models without a known price; they cost 0 in `cost`.
    public let unpricedTokens: Int
    /// The models without a known price, the most used first, five at most.
    public let unpricedModels: [String]
    /// How many records there are.
    public let records: Int
    /// Days in a row.
    public let streak: Streak
    /// Experience points: ⌊tokens / 10,000⌋ + 10 a day of the current streak + those of the achievements.
    public let level: Level
    /// The most used models, five at most.
    public let topModels: [Share]
    /// The most used sources, five at most.
    public let topSources: [Share]
    /// On how many days there was activity.
    public let activeDays: Int
    /// The first and the last day with activity; nil when there was none.
    public let activity: ClosedRange<Day>?
    /// The last 371 days, oldest first, the last being today; a day without activity has zeros.
    public let days: [DayUsage]
    /// The seven complete days that end yesterday, and the seven before.
    public let week: WeekComparison
    /// What has been unlocked, oldest first.
    public let achievements: [UnlockedAchievement]

    /// The part of what models read that came from the cache, 0 to 1; nil when they read nothing.
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

    /// When an achievement was unlocked; nil when it was not.
    public func unlocked(_ achievement: Achievement) -> UnlockedAchievement? {
        achievements.first { $0.achievement == achievement }
    }
}

/// Days in a row with activity, in the user's time zone.
public struct Streak: Hashable, Sendable {
    /// The days of the streak that is alive: its last day is today or yesterday; else 0.
    public let current: Int
    /// The longest streak ever.
    public let longest: Int

    /// Makes a streak.
    public init(current: Int, longest: Int) {
        self.current = current
        self.longest = longest
    }
}

/// One of several names, such as a model, and its part of the tokens.
public struct Share: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Its tokens.
    public let tokens: Int
    /// What they cost.
    public let cost: Cost
    /// Its part of all tokens, 0 to 1.
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
    /// How many records it has; a day with records but without tokens is an active one too.
    public let records: Int

    /// The usage of a day.
    public init(day: Day, tokens: Int, cost: Cost, records: Int) {
        self.day = day
        self.tokens = tokens
        self.cost = cost
        self.records = records
    }
}
