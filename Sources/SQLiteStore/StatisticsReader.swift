import Usage
internal import Quantities
internal import SQLite

/// Reads one user's statistics from totals and roll-ups, never from records.
struct StatisticsReader {
    let connection: Connection
    let user: Int
    let zone: Zone

    private static let excess = "makes a sum of more than \(UsageLimits.total)"

    func statistics(asOf today: Day) throws(SQLiteError) -> Statistics {
        let totals = try totals() ?? Totals()
        let days = try days(from: today.advanced(by: 1 - Statistics.window), to: today)
        let achievements = try achievements()
        let streak = try streak(totals, asOf: today)
        let earned = achievements.reduce(0) { $0 + $1.achievement.rarity.experience }
        return Statistics(
            today: today,
            tokens: totals.tokens,
            cost: Cost(microdollars: totals.cost),
            unpricedTokens: totals.unpriced,
            unpricedModels: totals.unpriced > 0 ? try unpricedModels() : [],
            records: totals.records,
            streak: streak,
            level: Level(experience: totals.tokens.total / 10_000 + 10 * streak.current + earned),
            topModels: try top("models", of: totals.tokens.total),
            topSources: try top("sources", of: totals.tokens.total),
            activeDays: totals.activeDays,
            activity: totals.activity,
            days: days,
            week: WeekComparison(endingBeforeLastOf: days),
            achievements: achievements
        )
    }

    /// Returns when the user unlocked an achievement, or nil if they have not.
    func unlockTime(of achievement: Achievement) throws(SQLiteError) -> Timestamp? {
        try connection.statement("SELECT time FROM achievements WHERE user = ? AND achievement = ?")
            .first(.integer(user), .text(achievement.id)) { row throws(SQLiteError) in try row.time(0) }
    }

    /// Returns the most used models of the seven days before a day, five at most.
    func topModels(ofWeekBefore today: Day) throws(SQLiteError) -> [Share] {
        let range = today.advanced(by: -7)...today.advanced(by: -1)
        return try topModels(in: range, of: try days(from: range.lowerBound, to: range.upperBound).tokens)
    }

    func year(_ year: Int) throws(SQLiteError) -> YearReview? {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
        else { return nil }
        var tokens = TokenCounts.zero
        var unpriced = 0
        try connection.statement(
            """
            SELECT input, output, cache_creation, cache_read, unpriced FROM days
            WHERE user = ? AND day BETWEEN ? AND ?
            """
        ).query(.integer(user), .integer(first.number), .integer(last.number)) { row throws(SQLiteError) in
            tokens += try row.tokens(from: 0)
            unpriced += try row.count(4, max: UsageLimits.total - unpriced)
            guard tokens.total <= UsageLimits.total else { throw row.unusable(0, Self.excess) }
        }
        let days = try days(from: first, to: last)
        return YearReview(
            year: year,
            tokens: tokens,
            cost: days.cost,
            unpricedTokens: unpriced,
            days: days,
            topModels: try top("models", ofYear: year, of: tokens.total),
            topSources: try top("sources", ofYear: year, of: tokens.total),
            achievements: try achievements().filter { (first...last).contains(zone.day(of: $0.time)) }
        )
    }

    private struct Totals {
        var tokens = TokenCounts.zero
        var cost = 0
        var unpriced = 0
        var records = 0
        var activeDays = 0
        var firstDay = 0
        var lastDay = 0
        var runStart = 0
        var longestStreak = 0

        var activity: ClosedRange<Day>? {
            guard activeDays > 0, firstDay <= lastDay else { return nil }
            return Day(number: firstDay)...Day(number: lastDay)
        }
    }

    private func totals() throws(SQLiteError) -> Totals? {
        try connection.statement(
            """
            SELECT input, output, cache_creation, cache_read, cost, unpriced, records, active_days, first_day,
                last_day, run_start, longest_streak
            FROM totals WHERE user = ?
            """
        ).first(.integer(user)) { row throws(SQLiteError) in
            var totals = Totals(
                tokens: try row.tokens(from: 0),
                cost: try row.count(4),
                unpriced: try row.count(5),
                records: try row.count(6),
                activeDays: try row.count(7)
            )
            guard totals.activeDays > 0 else { return totals }
            (totals.firstDay, totals.lastDay) = (try row.day(8), try row.day(9))
            guard totals.firstDay <= totals.lastDay else { throw row.unusable(8, "lies behind last_day") }
            totals.runStart = try row.integer(10, in: totals.firstDay...totals.lastDay)
            totals.longestStreak = try row.count(11)
            return totals
        }
    }

    /// Returns the days of a range, with zeros for those without usage.
    private func days(from first: Day, to last: Day) throws(SQLiteError) -> [DayUsage] {
        var days: [DayUsage] = []
        days.reserveCapacity(first.distance(to: last) + 1)
        func fill(to number: Int) {
            while first.number + days.count < number {
                days.append(
                    DayUsage(day: Day(number: first.number + days.count), tokens: 0, cost: .zero, records: 0)
                )
            }
        }
        var sum = 0
        try connection.statement(
            """
            SELECT day, input, output, cache_creation, cache_read, cost, records FROM days
            WHERE user = ? AND day BETWEEN ? AND ? ORDER BY day
            """
        ).query(.integer(user), .integer(first.number), .integer(last.number)) { row throws(SQLiteError) in
            let day = try row.day(0)
            // In a damaged file an index may return days out of order or out of the range.
            guard first.number + days.count <= day, day <= last.number else { throw row.unusable(0, "is out of order") }
            fill(to: day)
            let tokens = try row.tokens(from: 1).total
            sum += tokens
            guard sum <= UsageLimits.total else { throw row.unusable(1, Self.excess) }
            let cost = Cost(microdollars: try row.count(5))
            days.append(DayUsage(day: Day(number: day), tokens: tokens, cost: cost, records: try row.count(6)))
        }
        fill(to: last.number + 1)
        return days
    }

    /// Returns the streak from the totals unless there is activity after today; then from the days up to today.
    private func streak(_ totals: Totals, asOf today: Day) throws(SQLiteError) -> Streak {
        var (start, last, longest) = (totals.runStart, totals.lastDay, totals.longestStreak)
        guard totals.activeDays > 0 else { return Streak(current: 0, longest: 0) }
        if last > today.number {
            (start, last, longest) = (Int.min, Int.min, 0)
            try connection.statement("SELECT day FROM days WHERE user = ? AND day <= ? ORDER BY day")
                .query(.integer(user), .integer(today.number)) { row throws(SQLiteError) in
                    let day = try row.day(0)
                    if last == Int.min || day != last + 1 { start = day }
                    last = day
                    longest = max(longest, last - start + 1)
                }
        }
        return Streak(current: last >= today.number - 1 ? last - start + 1 : 0, longest: longest)
    }

    private func achievements() throws(SQLiteError) -> [UnlockedAchievement] {
        var unlocked: [UnlockedAchievement] = []
        try connection.statement("SELECT achievement, time FROM achievements WHERE user = ? ORDER BY time, achievement")
            .query(.integer(user)) { row throws(SQLiteError) in
                // The store keeps ids that are no longer in the catalog; they are not shown.
                guard let achievement = Achievement.named(row.text(0)) else { return }
                unlocked.append(UnlockedAchievement(achievement: achievement, time: try row.time(1)))
            }
        return unlocked
    }
}
