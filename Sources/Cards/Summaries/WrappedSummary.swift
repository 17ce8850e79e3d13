public import Quantities
public import Usage

/// A calendar year in review.
public struct WrappedSummary: Hashable, Sendable {
    /// A day and its tokens.
    public struct BestDay: Hashable, Sendable {
        /// The day.
        public var day: Day
        /// Its tokens.
        public var tokens: Int

        /// Makes a day with its tokens.
        public init(_ day: Day, tokens: Int) {
            (self.day, self.tokens) = (day, tokens)
        }
    }

    /// The user.
    public var owner: CardOwner
    /// The year.
    public var year: Int
    /// Its tokens.
    public var tokens: Int
    /// What they cost; nil when no price is known.
    public var cost: Cost?
    /// Tokens of each month from January on; missing months count as 0, those after twelve are not shown.
    public var months: [Int]
    /// The day with the most tokens; nil without activity.
    public var bestDay: BestDay?
    /// The number of active days, and the longest streak among them.
    public var activeDays: Int, longestStreak: Int
    /// The share of cache reads in all input, 0 to 1; nil without any input.
    public var cacheEfficiency: Double?
    /// Tokens by model and by tool, in any order.
    public var models: [Share], sources: [Share]
    /// Tokens by day; missing days had none.
    public var days: [Day: Int]

    /// Makes a summary.
    public init(
        owner: CardOwner,
        year: Int,
        tokens: Int,
        cost: Cost?,
        months: [Int],
        bestDay: BestDay?,
        activeDays: Int,
        longestStreak: Int,
        cacheEfficiency: Double?,
        models: [Share] = [],
        sources: [Share] = [],
        days: [Day: Int] = [:]
    ) {
        self.owner = owner
        self.year = year
        self.tokens = tokens
        self.cost = cost
        self.months = months
        self.bestDay = bestDay
        self.activeDays = activeDays
        self.longestStreak = longestStreak
        self.cacheEfficiency = cacheEfficiency
        self.models = models
        self.sources = sources
        self.days = days
    }
}

extension WrappedSummary: CardContent {
    package static let name = "wrapped"
    package static let help = "a calendar year in review"
    package static let tones: [CardTone] = [.festive]

    package static let values =
        CardOwner.values(of: \WrappedSummary.owner) + [
            CardValue("year", "the year, as 2026") { "\($0.year)" },
            CardValue("tokens", "the year's tokens, as 16.4B") { "\(CompactNumber($0.tokens))" },
            CardValue("cost", "what they cost, as $42.50") { $0.cost?.description },
            CardValue("active-days", "days with activity") { "\(CompactNumber($0.activeDays))" },
            CardValue("active-days-unit", "what they are: active day, or active days") {
                $0.activeDays == 1 ? "active day" : "active days"
            },
            CardValue("longest-streak", "the most days in a row") { "\(CompactNumber($0.longestStreak))" },
            CardValue("best-day", "the day with the most tokens, as 5 Jan") {
                $0.bestDay.map { DayText.short($0.day) }
            },
            CardValue("best-day-tokens", "the tokens of that day") {
                $0.bestDay.map { "\(CompactNumber($0.tokens))" }
            },
            CardValue("best-month", "the month with the most tokens, as March") {
                DayText.bestMonth(of: $0.months)
            },
            CardValue("cache", "cache reads of all input, as 92%") { $0.cacheEfficiency.flatMap(percentage) },
            CardValue("model", "the model with the most tokens") { $0.models.ranked.first?.name },
            CardValue("source", "the tool with the most tokens") { $0.sources.ranked.first?.name },
        ]

    package static let slots = [
        CardOwner.avatar(of: \WrappedSummary.owner),
        CardSlot("heatmap") { HeatmapChart(days: $0.days, year: $0.year) },
        CardSlot("models") { SplitBar(shares: $0.models) },
        CardSlot("year-sun") { YearSun(months: $0.months) },
        CardSlot("month-bars") { MonthBars(months: $0.months) },
    ]
}
