public import Quantities

/// Seven complete days compared with the seven before them.
public struct WeekComparison: Hashable, Sendable {
    /// The seven days, oldest first; the last is yesterday.
    public let days: [DayUsage]
    /// Tokens of the seven days.
    public let tokens: Int
    /// Tokens of the seven days before.
    public let tokensBefore: Int
    /// Cost of the seven days.
    public let cost: Cost
    /// Cost of the seven days before.
    public let costBefore: Cost

    /// The growth of the tokens as a fraction: 0.5 for half more, -1 for none left; nil if there were none before.
    public var change: Double? {
        tokensBefore > 0 ? Double(tokens - tokensBefore) / Double(tokensBefore) : nil
    }

    /// The number of the seven days with activity.
    public var activeDays: Int { days.count { $0.records > 0 } }

    /// The day with most tokens, the earliest of equals; nil if there are none.
    public var bestDay: DayUsage? { days.best }

    /// Compares the seven days before the last of some days with the seven before those.
    ///
    /// - Parameter days: 15 days in a row or more, the last being today.
    package init(endingBeforeLastOf days: [DayUsage]) {
        self.init(days: Array(days.dropLast().suffix(7)), before: Array(days.dropLast(8).suffix(7)))
    }

    private init(days: [DayUsage], before: [DayUsage]) {
        self.days = days
        tokens = days.tokens
        tokensBefore = before.tokens
        cost = days.cost
        costBefore = before.cost
    }
}

extension [DayUsage] {
    /// The tokens of all days.
    package var tokens: Int { reduce(0) { $0 &+ $1.tokens } }

    /// What all days cost.
    package var cost: Cost { reduce(.zero) { $0 + $1.cost } }

    /// The day with most tokens, the earliest of equals; nil if there are none.
    package var best: DayUsage? {
        guard let best = self.max(by: { ($0.tokens, $1.day) < ($1.tokens, $0.day) }), best.tokens > 0 else {
            return nil
        }
        return best
    }

    /// The length of the longest run of days with records.
    package var longestRun: Int {
        var longest = 0
        var run = 0
        for day in self {
            run = day.records > 0 ? run + 1 : 0
            longest = Swift.max(longest, run)
        }
        return longest
    }
}
