import Cards
import Foundation
import Quantities
import SVG
import Usage
import TestSupport
import Testing

/// People and their numbers to draw, invented.
enum CardFixtures {
    static let today = Day(number: 20_710)
    static let brand = Brand(address: "emblem.example")

    /// The project's templates, read once for all tests.
    static func templates() throws -> CardTemplates { try loaded.get() }

    static let folder = Snapshots.root.appending(path: "Templates").path
    private static let loaded = Result { () throws(TemplateError) in try CardTemplates.load(folder: folder) }

    static let octavia = CardOwner(username: "octavia", displayName: "Octavia Reyes")

    static let models = [
        Share(name: "claude-opus-4", tokens: 9_700_000_000, cost: .zero, of: 0),
        Share(name: "claude-sonnet-4-5", tokens: 4_900_000_000, cost: .zero, of: 0),
        Share(name: "gpt-5-codex", tokens: 1_300_000_000, cost: .zero, of: 0),
        Share(name: "gemini-2.5-pro", tokens: 400_000_000, cost: .zero, of: 0),
        Share(name: "haiku", tokens: 100_000_000, cost: .zero, of: 0),
    ]

    /// A card of every kind, each rarity included, with numbers as an eager user has them.
    static func typical(owner: CardOwner = octavia) -> [Card] {
        [stats(owner), weekly(owner), wrapped(owner)] + Rarity.allCases.map { achievement(owner, $0) }
            + [
                .empty(owner), .missing(name: owner.username), .private(name: owner.username),
                .notice(headline: "Busy, try again", detail: "Too much to draw at once; try again in a second."),
            ]
    }

    /// Cards of the four kinds of statistics with nothing in them.
    static func zero(owner: CardOwner = octavia) -> [Card] {
        var stats = statistics(owner)
        (stats.tokens, stats.cost, stats.streak, stats.longestStreak) = (0, .zero, 0, 0)
        (stats.level, stats.levelTitle, stats.levelProgress) = (1, "Novice", 0)
        (stats.cacheEfficiency, stats.models, stats.sources, stats.days) = (nil, [], [], [:])
        let weekly = WeeklySummary(owner: owner, firstDay: today, thisWeek: [], lastWeek: [], cost: nil)
        let wrapped = WrappedSummary(
            owner: owner,
            year: 2026,
            tokens: 0,
            cost: nil,
            months: [],
            bestDay: nil,
            activeDays: 0,
            longestStreak: 0,
            cacheEfficiency: nil
        )
        return [Card(stats), Card(weekly), Card(wrapped)]
    }

    /// The largest numbers there are.
    static func huge(owner: CardOwner = octavia) -> [Card] {
        var stats = statistics(owner)
        (stats.tokens, stats.cost) = (999_900_000_000, Cost(microdollars: 987_654_321_000_000))
        (stats.streak, stats.longestStreak, stats.level) = (12_345, 12_345, 3162)
        stats.days = year { _ in 999_900_000_000 }
        let weekly = WeeklySummary(
            owner: owner,
            firstDay: today,
            thisWeek: Array(repeating: 142_800_000_000, count: 7),
            lastWeek: [1, 0, 0, 0, 0, 0, 0],
            cost: Cost(microdollars: .max),
            models: models
        )
        let wrapped = WrappedSummary(
            owner: owner,
            year: 2026,
            tokens: 999_900_000_000,
            cost: Cost(microdollars: 987_654_321_000_000),
            months: Array(repeating: .max, count: 12),
            bestDay: .init(today, tokens: .max),
            activeDays: 365,
            longestStreak: 365,
            cacheEfficiency: 1,
            models: models,
            sources: models,
            days: year { _ in 1000 }
        )
        return [Card(stats), Card(weekly), Card(wrapped)]
    }

    /// Somebody active on one day only.
    static func oneDay() -> [Card] {
        var stats = statistics()
        (stats.tokens, stats.streak, stats.longestStreak) = (5000, 1, 1)
        (stats.days, stats.models) = ([today: 5000], [Share(name: "haiku", tokens: 5000, cost: .zero, of: 0)])
        var week = week()
        (week.thisWeek, week.lastWeek, week.streak) = ([0, 0, 0, 0, 0, 0, 5000], Array(repeating: 0, count: 7), 1)
        var year = review()
        year.months = [0, 0, 0, 0, 0, 0, 0, 0, 5000, 0, 0, 0]
        (year.tokens, year.bestDay, year.activeDays) = (5000, .init(today, tokens: 5000), 1)
        (year.longestStreak, year.days) = (1, [today: 5000])
        return [Card(stats), Card(week), Card(year)]
    }

    /// Cards whose every text is what markup escapes.
    static func markup() -> [Card] {
        let text = "<&\"'> & Co"
        let owner = CardOwner(username: "amp", displayName: text)
        let shares = [
            Share(name: text, tokens: 9, cost: .zero, of: 0), Share(name: "</text>", tokens: 3, cost: .zero, of: 0),
        ]
        var stats = statistics(owner)
        (stats.levelTitle, stats.models, stats.sources) = (text, shares, shares)
        var week = week(owner)
        week.models = shares
        var year = review(owner)
        (year.models, year.sources) = (shares, shares)
        let award = AchievementSummary(
            owner: owner,
            id: "markup",
            name: text,
            summary: "Write \(text) & survive",
            rarity: .epic,
            unlocked: today,
            experience: 500
        )
        return [
            Card(stats), Card(week), Card(year), Card(award), .empty(owner), .missing(name: text),
            .private(name: text), .notice(headline: text, detail: "Not \(text) again"),
        ]
    }

    static func statistics(_ owner: CardOwner = octavia) -> StatsSummary {
        StatsSummary(
            owner: owner,
            tokens: 16_400_000_000,
            cost: Cost(microdollars: 8_912_340_000),
            streak: 9,
            longestStreak: 41,
            level: 134,
            levelTitle: "AI Legend",
            levelProgress: 0.62,
            cacheEfficiency: 0.924,
            models: models,
            sources: [
                Share(name: "Claude Code", tokens: 9, cost: .zero, of: 0),
                Share(name: "Codex", tokens: 3, cost: .zero, of: 0),
            ],
            days: busyYear,
            today: today
        )
    }

    static func stats(_ owner: CardOwner) -> Card { Card(statistics(owner)) }

    static func week(_ owner: CardOwner = octavia) -> WeeklySummary {
        WeeklySummary(
            owner: owner,
            firstDay: Day(number: 20_702),
            thisWeek: [182_000_000, 264_000_000, 143_000_000, 301_000_000, 226_000_000, 41_000_000, 84_000_000],
            lastWeek: [151_000_000, 120_000_000, 203_000_000, 188_000_000, 245_000_000, 0, 102_000_000],
            cost: Cost(microdollars: 684_120_000),
            models: models,
            streak: 9
        )
    }

    static func weekly(_ owner: CardOwner) -> Card { Card(week(owner)) }

    static func review(_ owner: CardOwner = octavia) -> WrappedSummary {
        WrappedSummary(
            owner: owner,
            year: 2026,
            tokens: 16_400_000_000,
            cost: Cost(microdollars: 8_912_340_000),
            months: [310, 420, 690, 880, 1240, 1510, 1380, 1760, 2140, 2480, 1990, 1600].map { $0 * 1_000_000 },
            bestDay: .init(Day(number: 20_733), tokens: 412_000_000),
            activeDays: 287,
            longestStreak: 41,
            cacheEfficiency: 0.924,
            models: models,
            sources: [
                Share(name: "Claude Code", tokens: 9, cost: .zero, of: 0),
                Share(name: "Codex", tokens: 3, cost: .zero, of: 0),
            ],
            days: busyYear
        )
    }

    static func wrapped(_ owner: CardOwner) -> Card { Card(review(owner)) }

    static func achievement(_ owner: CardOwner, _ rarity: Rarity) -> Card { Card(unlocked(owner, rarity)) }

    static func unlocked(_ owner: CardOwner, _ rarity: Rarity) -> AchievementSummary {
        let (id, name, summary, points) =
            switch rarity {
            case .common: ("first-sync", "First Sync", "Send the first usage record", 10)
            case .rare: ("streak-7", "Week Warrior", "Be active seven days in a row", 100)
            case .epic: ("token-titan", "Token Titan", "Use ten million tokens in all", 500)
            case .legendary: ("streak-365", "Eternal Flame", "Be active every single day of a whole year", 1000)
            }
        return AchievementSummary(
            owner: owner,
            id: id,
            name: name,
            summary: summary,
            rarity: rarity,
            unlocked: today,
            experience: points
        )
    }

    /// Work that grows over the year and rests on most weekends, from a generator with a fixed seed.
    static let busyYear: [Day: Int] = {
        var state: UInt64 = 42
        var days: [Day: Int] = [:]
        for offset in 0..<371 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let random = Int((state >> 33) % 1000)
            let day = today.advanced(by: -offset)
            let isWeekend = day.weekday == 0 || day.weekday == 6
            guard random > (isWeekend ? 620 : 120) || offset < 9 else { continue }
            days[day] = (random + 50) * (400 - offset) * 300
        }
        return days
    }()

    static func year(_ tokens: (Int) -> Int) -> [Day: Int] {
        Dictionary(uniqueKeysWithValues: (0..<371).map { (today.advanced(by: -$0), tokens($0)) })
    }

    /// Names that break careless layouts.
    static let hardNames: [(label: String, owner: CardOwner)] = [
        ("longest-username", CardOwner(username: "wolkenstein-hohenzollern-von-und-zu-123")),
        ("widest-username", CardOwner(username: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")),
        (
            "sixty",
            CardOwner(
                username: "maxi",
                displayName: "Maximiliane von der Wolkenstein-Hohenzollern zu Seefeld 1234"
            )
        ),
        ("arabic", CardOwner(username: "mar", displayName: "محمد عبد الرحمن")),
        ("hebrew", CardOwner(username: "nbd", displayName: "נעמה בן־דוד")),
        ("hindi", CardOwner(username: "ananya", displayName: "अनन्या शर्मा")),
        ("thai", CardOwner(username: "somchai", displayName: "สมชาย ใจดี")),
        ("chinese", CardOwner(username: "wxm", displayName: "王小明的仓库")),
        ("korean", CardOwner(username: "kmj", displayName: "김민준")),
        ("combining", CardOwner(username: "zoe", displayName: "Zoe\u{308} Ńguyê\u{303}n\u{323}")),
        ("emoji", CardOwner(username: "ana", displayName: "Ana 👩‍💻👨‍👩‍👧‍👦")),
        ("markup", CardOwner(username: "amp", displayName: "<&\"'> & Co")),
    ]
}
