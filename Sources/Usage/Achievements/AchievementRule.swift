public import Quantities

/// What earns an achievement: a total that a user's usage has reached, in the order of time.
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
