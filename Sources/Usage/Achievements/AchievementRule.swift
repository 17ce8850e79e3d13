public import Quantities

/// The condition that earns an achievement: a total of a user's usage has reached a number.
public enum AchievementRule: Hashable, Sendable {
    /// A number of records.
    case records(Int)
    /// A number of tokens of all kinds.
    case tokens(Int)
    /// A number of output tokens.
    case outputTokens(Int)
    /// A number of tokens read from the cache.
    case cacheReadTokens(Int)
    /// A number of tokens on one day.
    case tokensInDay(Int)
    /// A number of active days in a row.
    case streak(Int)
    /// A cache efficiency of at least `percent`, over at least `over` tokens read.
    case cacheEfficiency(percent: Int, over: Int)
    /// An amount saved by reading the cache instead of paying full input.
    case cacheSavings(Cost)
    /// A number of different models.
    case models(Int)
    /// A number of different sources.
    case sources(Int)
    /// A number of different models on one day.
    case modelsInDay(Int)
    /// A number of active days.
    case activeDays(Int)
    /// A number of days from the first active one to the last, both counted.
    case span(days: Int)
    /// A number of sessions early in the day, from 6:00 to 8:59. A session is an hour of a day with activity.
    case earlySessions(Int)
    /// A number of sessions at night, from 22:00 to 1:59.
    case nightSessions(Int)
    /// A number of sessions on Saturdays and Sundays.
    case weekendSessions(Int)
    /// A number of different hours of the clock with activity, over all days.
    case hoursOfTheClock(Int)
    /// Granted by the operator.
    case granted

    /// Returns whether totals fulfil the rule; false for `granted`.
    package func isMet(by totals: LifetimeTotals) -> Bool {
        switch self {
        case .records(let least): totals.records >= least
        case .tokens(let least): totals.tokens.total >= least
        case .outputTokens(let least): totals.tokens.output >= least
        case .cacheReadTokens(let least): totals.tokens.cacheRead >= least
        case .tokensInDay(let least): totals.peakTokens >= least
        case .streak(let least): totals.longestStreak >= least
        case .cacheEfficiency(let percent, let volume): totals.readsFromCache(percent: percent, over: volume)
        case .cacheSavings(let least): totals.saved >= least.microdollars
        case .models(let least): totals.models >= least
        case .sources(let least): totals.sources >= least
        case .modelsInDay(let least): totals.peakModels >= least
        case .activeDays(let least): totals.activeDays >= least
        case .span(let least): totals.span >= least
        case .earlySessions(let least): totals.earlySessions >= least
        case .nightSessions(let least): totals.nightSessions >= least
        case .weekendSessions(let least): totals.weekendSessions >= least
        case .hoursOfTheClock(let least): totals.hours.count >= least
        case .granted: false
        }
    }
}
