import Badges
import Quantities

/// Numbers to draw, invented.
enum BadgeFixtures {
    static let today = Day(number: 20_710)

    /// Somebody who works on most weekdays and a few weekends.
    static let typical = BadgeSummary(
        owner: "octavia",
        tokens: 1_250_000,
        cost: Cost(microdollars: 42_500_000),
        streak: 7,
        level: 12,
        levelTitle: "Apprentice",
        achievements: 8,
        achievementsTotal: 68,
        days: year(),
        today: today
    )

    /// Nothing yet.
    static let nothing = BadgeSummary(
        owner: "newcomer",
        tokens: 0,
        cost: .zero,
        streak: 0,
        level: 1,
        levelTitle: "Novice",
        achievements: 0,
        achievementsTotal: 68,
        days: [:],
        today: today
    )

    /// Everything as large as it gets.
    static let huge = BadgeSummary(
        owner: "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        tokens: 999_900_000_000,
        cost: Cost(microdollars: 987_654_321_000_000),
        streak: 12_345,
        level: 3162,
        levelTitle: "AI Legend",
        achievements: 68,
        achievementsTotal: 68,
        days: year(),
        today: today
    )

    /// The same person under another name.
    static func named(_ owner: String) -> BadgeSummary {
        var copy = typical
        copy.owner = owner
        return copy
    }

    /// The same person, active on these days only.
    static func active(on days: [Day: Int]) -> BadgeSummary {
        var copy = typical
        copy.days = days
        return copy
    }

    /// A year in which work grows and rests at weekends, from a little generator with a fixed seed.
    static func year() -> [Day: Int] {
        var state: UInt64 = 42
        var days: [Day: Int] = [:]
        for offset in 0..<371 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let random = Int(state >> 33 % 1000)
            let day = today.advanced(by: -offset)
            let isWeekend = day.weekday == 0 || day.weekday == 6
            guard random > (isWeekend ? 720 : 140) || offset < 7 else { continue }
            days[day] = (random + 50) * (400 - offset) / 40
        }
        return days
    }
}
