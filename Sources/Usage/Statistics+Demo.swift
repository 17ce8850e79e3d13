import Randomness
public import Quantities

extension Statistics {
    /// Invented statistics for the demo badge: 1,250,000 tokens, a streak of 7, level 12, $42.50, 8 achievements, and a
    /// year of daily counts that ends with 1200, 3400, 2800, 4100, 2300, 3900, 2600.
    ///
    /// All values but the dates are the same on every day. The level is invented too: so few tokens would not earn it.
    public static func demo(today: Day) -> Statistics {
        let days = demoDays(today: today)
        return Statistics(
            today: today,
            tokens: TokenCounts(input: 310_000, output: 140_000, cacheCreation: 60_000, cacheRead: 740_000),
            cost: demoCost,
            unpricedTokens: 0,
            unpricedModels: [],
            records: days.reduce(0) { $0 + $1.records },
            streak: Streak(current: 7, longest: days.longestRun),
            level: Level(experience: 15_150),
            topModels: [("claude-3-5-sonnet", 66), ("gpt-4o", 24), ("claude-3-haiku", 10)].map(demoShare),
            topSources: [("claude-code", 58), ("cursor", 42)].map(demoShare),
            activeDays: days.count { $0.records > 0 },
            activity: today.advanced(by: 1 - window)...today,
            days: days,
            week: WeekComparison(endingBeforeLastOf: days),
            achievements: demoAchievements(today: today)
        )
    }

    private static let demoTotal = 1_250_000
    private static let demoCost = Cost(microdollars: 42_500_000)
    private static let demoWeek = [1200, 3400, 2800, 4100, 2300, 3900, 2600]

    private static func demoShare(_ name: String, percent: Int) -> Share {
        let cost = Cost(microdollars: demoCost.microdollars * percent / 100)
        return Share(name: name, tokens: demoTotal * percent / 100, cost: cost, of: demoTotal)
    }

    /// Returns the days: a quiet one before the last week, so that the streak is seven days, and the rest of the total
    /// on the first.
    private static func demoDays(today: Day) -> [DayUsage] {
        var generator = SplitMix(seed: 12)
        let invented = window - demoWeek.count
        var weights = (0..<invented).map { index -> Int in
            let isQuiet = UInt.random(in: 0..<100, using: &generator) < (index % 7 >= 5 ? 55 : 9)
            let base = 40 + 100 * index / invented
            let swing = Int.random(in: -30...60, using: &generator)
            return isQuiet || index == invented - 1 ? 0 : base + swing
        }
        weights[0] = max(weights[0], 1)
        let rest = demoTotal - demoWeek.reduce(0, +)
        let sum = weights.reduce(0, +)
        var counts = weights.map { $0 * rest / sum }
        counts[0] += rest - counts.reduce(0, +)
        return (counts + demoWeek).enumerated().map { index, tokens in
            DayUsage(
                day: today.advanced(by: index + 1 - window),
                tokens: tokens,
                cost: Cost(microdollars: tokens * demoCost.microdollars / demoTotal),
                records: (tokens + 399) / 400
            )
        }
    }

    private static func demoAchievements(today: Day) -> [UnlockedAchievement] {
        let unlocked = [
            ("first-sync", 370), ("tokens-10k", 366), ("cache-10", 330), ("streak-3", 301), ("models-3", 260),
            ("streak-7", 190), ("tokens-100k", 150), ("token-millionaire", 40),
        ]
        return unlocked.compactMap { id, daysAgo in
            let time = Timestamp(unixSeconds: today.advanced(by: -daysAgo).startInUnixSeconds + 43_200)
            return Achievement.named(id).map { UnlockedAchievement(achievement: $0, time: time) }
        }
    }
}

extension YearReview {
    /// Returns the review of a calendar year with the days of the demo's year, which ends today, that lie in it.
    public static func demo(_ year: Int, today: Day) -> YearReview {
        let statistics = Statistics.demo(today: today)
        // Days before the calendar's first day are clamped to it.
        let known = Dictionary(statistics.days.map { ($0.day, $0) }) { $1 }
        let first = Day(year: year, month: 1, day: 1) ?? today
        let length = (Day(year: year, month: 12, day: 31) ?? first).number - first.number + 1
        let days = (0..<length).map { offset in
            let day = first.advanced(by: offset)
            return known[day] ?? DayUsage(day: day, tokens: 0, cost: .zero, records: 0)
        }
        let tokens = days.tokens
        return YearReview(
            year: year,
            tokens: TokenCounts(
                input: tokens / 4,
                output: tokens / 8,
                cacheCreation: tokens / 8,
                cacheRead: tokens - tokens / 4 - 2 * (tokens / 8)
            ),
            cost: days.cost,
            unpricedTokens: 0,
            days: days,
            topModels: statistics.topModels,
            topSources: statistics.topSources,
            achievements: []
        )
    }
}
