public import Quantities
public import Usage

/// Seven complete days beside the seven before.
public struct WeeklySummary: Hashable, Sendable {
    /// The user.
    public var owner: CardOwner
    /// The first of the seven days.
    public var firstDay: Day
    /// Tokens of each day from the first one on; missing days count as 0, those after seven are not shown.
    public var thisWeek: [Int]
    /// Tokens of each of the seven days before.
    public var lastWeek: [Int]
    /// What the week cost; nil when no price is known.
    public var cost: Cost?
    /// Tokens by model, in any order.
    public var models: [Share]
    /// The current streak in days; nil if it is not known.
    public var streak: Int?

    /// Makes a summary.
    public init(
        owner: CardOwner,
        firstDay: Day,
        thisWeek: [Int],
        lastWeek: [Int],
        cost: Cost?,
        models: [Share] = [],
        streak: Int? = nil
    ) {
        self.owner = owner
        self.firstDay = firstDay
        self.thisWeek = thisWeek
        self.lastWeek = lastWeek
        self.cost = cost
        self.models = models
        self.streak = streak
    }

    /// The week's tokens.
    var tokens: Int { thisWeek.prefix(7).saturatingSum }

    /// The change against the week before, as a fraction of that week's tokens; nil if it had none.
    public var change: Double? {
        let before = lastWeek.prefix(7).saturatingSum
        return before > 0 ? (Double(tokens) - Double(before)) / Double(before) : nil
    }

    /// Days of the seven with any activity.
    var activeDays: Int { thisWeek.prefix(7).count { $0 > 0 } }

    /// The change as text, with its direction.
    var trend: Trend? { change.map(Trend.init) }
}

/// A change as text, with its direction.
struct Trend: Hashable {
    enum Direction { case up, level, down }

    let direction: Direction
    /// The amount without a sign: `23%`, `11×` from eleven times as much on.
    let amount: String

    init(change: Double) {
        let percent = min(max((change * 100).rounded(), -100), 1e9)
        direction = percent > 0 ? .up : percent < 0 ? .down : .level
        amount = percent >= 1000 ? "\(CompactNumber(Int((percent / 100).rounded()) + 1))×" : "\(Int(abs(percent)))%"
    }
}

extension WeeklySummary: CardContent {
    package static let name = "weekly"
    package static let help = "seven days beside the seven before"
    package static let tones: [CardTone] = [.ember]

    package static let values =
        CardOwner.values(of: \WeeklySummary.owner) + [
            CardValue("tokens", "the week's tokens, as 1.2B") { "\(CompactNumber($0.tokens))" },
            CardValue("cost", "what they cost, as $42.50") { $0.cost?.description },
            CardValue("range", "the seven days, as 5–11 Jan 2026") { DayText.week(from: $0.firstDay) },
            CardValue("active-days", "days with activity, as 6") { "\($0.activeDays)" },
            CardValue("change", "the change against the week before, as 23%; unknown without one") {
                $0.trend?.amount
            },
            CardValue("up", "as change, where it is more than before") {
                $0.trend.flatMap { $0.direction == .up ? $0.amount : nil }
            },
            CardValue("down", "as change, where it is less") {
                $0.trend.flatMap { $0.direction == .down ? $0.amount : nil }
            },
            CardValue("level", "as change, where it is the same") {
                $0.trend.flatMap { $0.direction == .level ? $0.amount : nil }
            },
            CardValue("model", "the model with the most tokens") { $0.models.ranked.first?.name },
            CardValue("streak", "days in a row up to now") { $0.streak.map { "\(CompactNumber($0))" } },
        ]

    package static let slots = [
        CardOwner.avatar(of: \WeeklySummary.owner),
        CardSlot("week-bars") { WeekBars(firstDay: $0.firstDay, thisWeek: $0.thisWeek, lastWeek: $0.lastWeek) },
        CardSlot("change") { $0.trend.map(ChangeMark.init) },
        CardSlot("models") { SplitBar(shares: $0.models) },
    ]
}

extension Sequence<Int> {
    /// The sum of the numbers that are not negative, or `Int.max` if it overflows.
    var saturatingSum: Int {
        reduce(0) { sum, value in
            let (next, overflow) = sum.addingReportingOverflow(Swift.max(0, value))
            return overflow ? .max : next
        }
    }
}
