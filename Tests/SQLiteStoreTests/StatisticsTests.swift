import Foundation
import Quantities
import Randomness
import SQLiteStore
import Usage
import UsageImport
import TestSupport
import Testing

@Suite struct StatisticsTests {
    private let today = Day(number: 20_000)

    private func days(_ days: [Int], asOf today: Int = 20_000) throws -> Streak {
        try TestStore().ada(days.map { record(day: $0, id: "\($0)") }, today: Day(number: today)).streak
    }

    @Test(arguments: ["UTC", "America/New_York", "Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin"])
    func `agrees with the obvious way over the fixture in any zone`(identifier: String) throws {
        let zone = try #require(Zone(identifier))
        let records = try fixtureRecords()
        let today = UsageFixture.lastDay
        let test = try TestStore()
        var random = SplitMix(seed: 5)
        let found = try test.ada(records.shuffled(using: &random), zone: zone, today: today)
        let naive = NaiveStatistics(records: records, zone: zone, today: today)
        #expect(found.tokens.total == naive.tokens)
        #expect(found.records == records.count)
        #expect(found.activeDays == naive.activeDays)
        #expect(found.streak.current == naive.streak)
        #expect(found.streak.longest == naive.longestStreak)
        #expect(found.days.count == 371 && found.days.last?.day == today)
        #expect(found.days.allSatisfy { $0.tokens == naive.tokens(on: $0.day) })
        #expect(found.topModels.map(\.name) == naive.tokens { $0.model }.prefix(5).map(\.name))
        #expect(found.topModels.map(\.tokens) == naive.tokens { $0.model }.prefix(5).map(\.tokens))
        #expect(found.topSources.map(\.tokens) == naive.tokens { $0.source }.map(\.tokens))
        #expect(abs(Double(found.cost.microdollars) / 1_000_000 - naive.cost) < 0.001)
        #expect(found.unpricedTokens == naive.tokens { $0.model }.first { $0.name == "house-model-7b" }?.tokens)
        #expect(found.unpricedModels == ["house-model-7b"])
        let week = (1...7).map { naive.tokens(on: today.advanced(by: -$0)) }.reduce(0, +)
        let before = (8...14).map { naive.tokens(on: today.advanced(by: -$0)) }.reduce(0, +)
        #expect(found.week.tokens == week && found.week.tokensBefore == before)
        let achievements = found.achievements.reduce(0) { $0 + $1.achievement.rarity.experience }
        #expect(found.level.experience == naive.tokens / 10_000 + naive.streak * 10 + achievements)
    }

    @Test func `a streak is alive until the day after its last day has passed`() throws {
        #expect(try days([19_998, 19_999, 20_000]) == Streak(current: 3, longest: 3))
        #expect(try days([19_997, 19_998, 19_999]) == Streak(current: 3, longest: 3))
        #expect(try days([19_996, 19_997, 19_998]) == Streak(current: 0, longest: 3))
        #expect(try days([19_990, 19_991, 20_000]) == Streak(current: 1, longest: 2))
        #expect(try days([]) == Streak(current: 0, longest: 0))
    }

    @Test func `days after today do not count for a streak`() throws {
        #expect(try days([19_999, 20_000, 20_001, 20_002]) == Streak(current: 2, longest: 2))
        #expect(try days([20_003]) == Streak(current: 0, longest: 0))
        #expect(try days([19_999, 20_001]) == Streak(current: 1, longest: 1))
    }

    @Test func `a late record joins two runs`() throws {
        let test = try TestStore()
        #expect(try test.ada([19_997, 19_999, 20_000].map { record(day: $0, id: "\($0)") }).streak.current == 2)
        #expect(try test.ada([record(day: 19_998, id: "late")]).streak == Streak(current: 4, longest: 4))
    }

    @Test func `a streak lasts through the night of the clock change`() throws {
        let berlin = try #require(Zone("Europe/Berlin"))
        let times = ["2026-03-28T22:30:00Z", "2026-03-29T21:30:00Z", "2026-03-30T21:30:00Z"]
        let records = times.map { time -> UsageRecord in
            var record = record(id: time)
            record.timestamp = Timestamp(rfc3339: time) ?? record.timestamp
            return record
        }
        let statistics = try TestStore().ada(records, zone: berlin, today: try #require(Day("2026-03-30")))
        #expect(statistics.streak == Streak(current: 3, longest: 3))
    }

    @Test func `another time zone moves records to other days`() throws {
        let test = try TestStore()
        let records = (0..<20).map { record(day: 19_990, hour: $0 + 1, id: "\($0)") }
        #expect(try test.ada(records).activeDays == 1)
        try test.store.update(.ada, UserChanges(zone: Zone("Pacific/Kiritimati")))
        let user = try test.store.existingUser(.ada)
        let moved = try test.store.statistics(of: user, asOf: today)
        #expect(moved.activeDays == 2 && moved.tokens.total == 2000 && moved.streak.longest == 2)
        #expect(moved.days.filter { $0.records > 0 }.map(\.records) == [9, 11])
        try test.store.update(.ada, UserChanges(zone: .utc))
        #expect(try test.store.statistics(of: test.store.existingUser(.ada), asOf: today).activeDays == 1)
    }

    @Test func `the week is seven complete days before today beside the seven before`() throws {
        let inside = [19_993, 19_999].map { record(day: $0, input: 150, id: "\($0)") }
        let before = [19_986, 19_992].map { record(day: $0, input: 100, id: "\($0)") }
        let outside = [19_985, 20_000].map { record(day: $0, input: 9999, id: "\($0)") }
        let week = try TestStore().ada(inside + before + outside).week
        #expect(week.tokens == 300 && week.tokensBefore == 200 && week.change == 0.5)
        #expect(week.activeDays == 2 && week.days.count == 7)
        #expect(week.days.last?.day == Day(number: 19_999))
        #expect(week.bestDay?.day == Day(number: 19_993), "the earlier of equals")
        #expect(try TestStore().ada(inside).week.change == nil)
    }

    @Test func `names the models of the week before today`() throws {
        let test = try TestStore()
        try test.ada([
            record(day: 19_999, model: "a", input: 30, id: "1"), record(day: 19_993, model: "b", input: 70, id: "2"),
            record(day: 20_000, model: "c", input: 900, id: "3"),
        ])
        let models = try test.store.topModels(of: try test.store.existingUser(.ada), inWeekBefore: today)
        #expect(models.map(\.name) == ["b", "a"])
        #expect(models.map(\.share) == [0.7, 0.3])
    }

    @Test func `reviews a calendar year and nothing beyond it`() throws {
        let test = try TestStore()
        let first = try #require(Day(year: 2024, month: 1, day: 1)).number
        try test.ada([
            record(day: first - 1, input: 9999, id: "before"), record(day: first, input: 1, id: "1"),
            record(day: first + 1, source: "x", input: 5, cacheRead: 15, id: "2"),
            record(day: first + 31, input: 7, id: "3"),
            record(day: first + 365, input: 7, id: "4"), record(day: first + 366, input: 9999, id: "after"),
        ])
        let user = try test.store.existingUser(.ada)
        let year = try #require(try test.store.yearReview(of: user, year: 2024))
        #expect(year.tokens.total == 35 && year.activeDays == 4 && year.longestStreak == 2 && year.days.count == 366)
        #expect(year.bestDay?.tokens == 20)
        #expect(year.months.map(\.tokens) == [21, 7] + [Int](repeating: 0, count: 9) + [7])
        #expect(year.topSources.map(\.name) == ["x", "cursor"])
        #expect(try test.store.yearReview(of: user, year: 2020)?.isEmpty == true)
        #expect(try test.store.yearReview(of: user, year: 0) == nil)
        #expect(try test.store.yearReview(of: user, year: 9999)?.days.count == 365)
    }

    @Test func `a user without usage has empty statistics`() throws {
        let statistics = try TestStore().ada()
        #expect(statistics.isEmpty && statistics.tokens == .zero && statistics.level.number == 1)
        #expect(statistics.cacheEfficiency == nil && statistics.days.count == 371 && statistics.topModels.isEmpty)
    }

    @Test func `cache efficiency is what was read from the cache of all that was read`() throws {
        let statistics = try TestStore().ada([
            record(input: 25, output: 999, cacheCreation: 999, cacheRead: 75, id: "1")
        ])
        #expect(statistics.cacheEfficiency == 0.75)
    }

    @Test(arguments: [
        (0, 1, "Novice", 400, 0), (399, 1, "Novice", 400, 0.9975), (400, 2, "Novice", 900, 0),
        (14_400, 12, "Apprentice", 16_900, 0),
        (12_099, 10, "Novice", 12_100, 0.99952), (12_100, 11, "Apprentice", 14_400, 0),
        (260_100, 51, "Senior Dev", 270_400, 0),
        (1_020_100, 101, "AI Legend", 1_040_400, 0), (-5, 1, "Novice", 400, 0),
    ])
    func `levels are roots of the points`(points: Int, level: Int, title: String, next: Int, progress: Double) {
        let found = Level(experience: points)
        #expect(found.number == level && found.title == title && found.nextAt == next)
        #expect(abs(found.progress - progress) < 0.0001)
    }

    @Test func `levels do not trap at the end of the integers`() {
        #expect(Level(experience: .max).progress <= 1)
    }

    @Test func `the demo is as documented on any day`() throws {
        for today in [Day(number: 20_000), Day(number: 20_405)] {
            let demo = Statistics.demo(today: today)
            #expect(demo.tokens.total == 1_250_000 && demo.streak.current == 7 && demo.level.number == 12)
            #expect(demo.cost.description == "$42.50" && demo.achievements.count == 8)
            #expect(demo.days.suffix(7).map(\.tokens) == [1200, 3400, 2800, 4100, 2300, 3900, 2600])
            #expect(demo.days.count == 371 && demo.days.last?.day == today)
            #expect(demo.days.reduce(0) { $0 + $1.tokens } == 1_250_000)
            #expect(demo.days[363].records == 0)
            #expect(demo.days.allSatisfy { $0.tokens >= 0 })
            #expect(demo.topModels.reduce(0) { $0 + $1.tokens } == 1_250_000)
            #expect(demo.days.map(\.tokens) == Statistics.demo(today: Day(number: 1)).days.map(\.tokens))
        }
    }

    @Test func `the demo has a year in review where the calendar begins, before which there are no days`() throws {
        for offset in [0, 100, 365] {
            let today = try #require(Day(year: 1, month: 1, day: 1)).advanced(by: offset)
            let review = YearReview.demo(1, today: today)
            #expect(review.days.count == 365 && review.days[offset % 365].tokens >= 0)
        }
    }
}
