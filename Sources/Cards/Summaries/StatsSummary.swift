public import Quantities
public import Usage

/// The numbers of a stats card.
public struct StatsSummary: Hashable, Sendable {
    /// The user.
    public var owner: CardOwner
    /// All tokens.
    public var tokens: Int
    /// What they cost; nil when no price is known.
    public var cost: Cost?
    /// The current and the longest streak, in days.
    public var streak: Int, longestStreak: Int
    /// At least 1.
    public var level: Int
    /// The title of the level.
    public var levelTitle: String
    /// The progress to the next level, 0 to 1.
    public var levelProgress: Double
    /// The share of cache reads in all input, 0 to 1; nil without any input.
    public var cacheEfficiency: Double?
    /// Tokens by model and by tool, in any order.
    public var models: [Share], sources: [Share]
    /// Tokens by day; missing days had none.
    public var days: [Day: Int]
    /// The last day shown.
    public var today: Day

    /// Makes a summary.
    public init(
        owner: CardOwner,
        tokens: Int,
        cost: Cost?,
        streak: Int,
        longestStreak: Int,
        level: Int,
        levelTitle: String,
        levelProgress: Double,
        cacheEfficiency: Double?,
        models: [Share] = [],
        sources: [Share] = [],
        days: [Day: Int],
        today: Day
    ) {
        self.owner = owner
        self.tokens = tokens
        self.cost = cost
        self.streak = streak
        self.longestStreak = longestStreak
        self.level = level
        self.levelTitle = levelTitle
        self.levelProgress = levelProgress
        self.cacheEfficiency = cacheEfficiency
        self.models = models
        self.sources = sources
        self.days = days
        self.today = today
    }
}

extension StatsSummary: CardContent {
    package static let name = "stats"
    package static let help = "somebody's numbers of all time"
    package static let tones: [CardTone] = [.ember]

    package static let values =
        CardOwner.values(of: \StatsSummary.owner) + [
            CardValue("tokens", "all tokens, as 16.4B") { "\(CompactNumber($0.tokens))" },
            CardValue("cost", "what they cost, as $42.50") { $0.cost?.description },
            CardValue("streak", "days in a row up to now, as 9") { "\(CompactNumber($0.streak))" },
            CardValue("longest-streak", "the most days in a row") { "\(CompactNumber($0.longestStreak))" },
            CardValue("level", "the level, as 134") { "\(CompactNumber($0.level))" },
            CardValue("level-title", "what the level is called") { $0.levelTitle },
            CardValue("level-progress", "how far it is to the next level, as 62%") { percentage($0.levelProgress) },
            CardValue("cache", "cache reads of all input, as 92%") { $0.cacheEfficiency.flatMap(percentage) },
            CardValue("model", "the model with the most tokens") { $0.models.ranked.first?.name },
            CardValue("source", "the tool with the most tokens") { $0.sources.ranked.first?.name },
        ]

    package static let slots = [
        CardOwner.avatar(of: \StatsSummary.owner),
        CardSlot("heatmap") { HeatmapChart(days: $0.days, weeksEndingAt: $0.today) },
        CardSlot("models") { SplitBar(shares: $0.models) },
        CardSlot("progress") { ProgressBar(fraction: $0.levelProgress) },
    ]
}
