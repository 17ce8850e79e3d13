public import Quantities

/// What earns an achievement: something reached by all of a user's usage, in the order of its time.
public enum AchievementRule: Hashable, Sendable {
    /// So many records.
    case records(Int)
    /// So many tokens of all kinds.
    case tokens(Int)
    /// So many tokens written by models.
    case outputTokens(Int)
    /// So many tokens read from the cache.
    case cacheReadTokens(Int)
    /// So many tokens on one day.
    case tokensInDay(Int)
    /// So many active days in a row.
    case streak(Int)
    /// Cache efficiency of at least so many percent, over at least so many tokens read.
    case cacheEfficiency(percent: Int, over: Int)
    /// So much saved by reading the cache instead of paying full input.
    case cacheSavings(Cost)
    /// So many different models.
    case models(Int)
    /// So many different sources.
    case sources(Int)
    /// So many different models on one day.
    case modelsInDay(Int)
    /// So many active days.
    case activeDays(Int)
    /// So many days from the first active one to the last, both counted.
    case span(days: Int)
    /// So many sessions early in the day, from 6:00 to 8:59. A session is an hour of a day with activity.
    case earlySessions(Int)
    /// So many sessions at night, from 22:00 to 1:59.
    case nightSessions(Int)
    /// So many sessions on Saturdays and Sundays.
    case weekendSessions(Int)
    /// Activity at so many different hours of the clock, over all days.
    case hoursOfTheClock(Int)
    /// Granted by the operator.
    case granted

    /// Whether a standing fulfils the rule; never for one that is granted.
    package func isMet(by standing: LifetimeTotals) -> Bool {
        switch self {
        case .records(let least): standing.records >= least
        case .tokens(let least): standing.tokens.total >= least
        case .outputTokens(let least): standing.tokens.output >= least
        case .cacheReadTokens(let least): standing.tokens.cacheRead >= least
        case .tokensInDay(let least): standing.peakTokens >= least
        case .streak(let least): standing.longestStreak >= least
        case .cacheEfficiency(let percent, let volume): standing.readsFromCache(percent: percent, over: volume)
        case .cacheSavings(let least): standing.saved >= least.microdollars
        case .models(let least): standing.models >= least
        case .sources(let least): standing.sources >= least
        case .modelsInDay(let least): standing.peakModels >= least
        case .activeDays(let least): standing.activeDays >= least
        case .span(let least): standing.span >= least
        case .earlySessions(let least): standing.earlySessions >= least
        case .nightSessions(let least): standing.nightSessions >= least
        case .weekendSessions(let least): standing.weekendSessions >= least
        case .hoursOfTheClock(let least): standing.hours.count >= least
        case .granted: false
        }
    }
}
