import Quantities

/// A user's totals up to some day: everything that the rules of achievements compare.
package struct LifetimeTotals {
    package var tokens = TokenCounts.zero
    package var cost = 0
    package var unpriced = 0
    package var saved = 0
    package var records = 0
    package var activeDays = 0
    package var firstDay = 0
    package var lastDay = 0
    /// The first day of the run of active days that `lastDay` ends.
    package var runStart = 0
    package var longestStreak = 0
    package var peakTokens = 0
    package var peakModels = 0
    package var models = 0
    package var sources = 0
    package var earlySessions = 0
    package var nightSessions = 0
    package var weekendSessions = 0
    package var hours = Hours(mask: 0)

    package var span: Int { activeDays > 0 ? lastDay - firstDay + 1 : 0 }

    /// Whether every sum is within a user's bounds, so that another day can be added without overflow.
    package var isWithinLimits: Bool {
        [tokens.total, cost, unpriced, saved, records].allSatisfy { $0 <= UsageLimits.total }
    }

    /// Adds a day later than all that were added before.
    package mutating func add(_ day: Int, _ sum: DaySum, newModels: Int, newSources: Int) {
        addVolume(of: sum)
        models += newModels
        sources += newSources
        if activeDays == 0 { firstDay = day }
        if activeDays == 0 || day != lastDay + 1 { runStart = day }
        lastDay = day
        activeDays += 1
        longestStreak = max(longestStreak, lastDay - runStart + 1)
        earlySessions += sum.hours.intersection(.early).count
        nightSessions += sum.hours.intersection(.night).count
        let weekday = Day(number: day).weekday
        if weekday == 0 || weekday == 6 { weekendSessions += sum.hours.count }
        hours.formUnion(sum.hours)
    }

    private mutating func addVolume(of sum: DaySum) {
        tokens += sum.tokens
        cost += sum.cost
        unpriced += sum.unpriced
        saved += sum.saved
        records += sum.records
        peakTokens = max(peakTokens, sum.tokens.total)
        peakModels = max(peakModels, sum.models)
    }

    package func readsFromCache(percent: Int, over volume: Int) -> Bool {
        let read = tokens.input &+ tokens.cacheRead
        return read >= volume && Double(tokens.cacheRead) * 100 >= Double(read) * Double(percent)
    }
}
