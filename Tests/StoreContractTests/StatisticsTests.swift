import Foundation
import Quantities
import Randomness
import TestSupport
import Testing
import Usage
import UsageImport

@Suite struct StatisticsTests {
    private let today = Day(number: 20_000)

    private func days(_ days: [Int], _ backend: Backend) throws -> Streak {
        try backend.open().ada(days.map { record(day: $0, id: "\($0)") }, today: today).streak
    }

    @Test(
        arguments: Backend.allCases,
        ["UTC", "America/New_York", "Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin"]
    )
    func `agrees with the obvious way over the fixture in any zone`(backend: Backend, identifier: String) throws {
        let zone = try #require(Zone(identifier))
        let records = try fixtureRecords()
        let today = UsageFixture.lastDay
        let test = try backend.open()
        var random = SplitMix(seed: 1)
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

    @Test(arguments: Backend.allCases) func `a streak is alive until the day after its last day has passed`(
        backend: Backend
    ) throws {
        #expect(try days([19_998, 19_999, 20_000], backend) == Streak(current: 3, longest: 3))
        #expect(try days([19_997, 19_998, 19_999], backend) == Streak(current: 3, longest: 3))
        #expect(try days([19_996, 19_997, 19_998], backend) == Streak(current: 0, longest: 3))
        #expect(try days([19_990, 19_991, 20_000], backend) == Streak(current: 1, longest: 2))
        #expect(try days([], backend) == Streak(current: 0, longest: 0))
    }

    @Test(arguments: Backend.allCases) func `days after today do not count for a streak`(backend: Backend) throws {
        #expect(try days([19_999, 20_000, 20_001, 20_002], backend) == Streak(current: 2, longest: 2))
        #expect(try days([20_003], backend) == Streak(current: 0, longest: 0))
        #expect(try days([19_999, 20_001], backend) == Streak(current: 1, longest: 1))
    }

    @Test(arguments: Backend.allCases) func `a late record joins two runs`(backend: Backend) throws {
        let test = try backend.open()
        #expect(try test.ada([19_997, 19_999, 20_000].map { record(day: $0, id: "\($0)") }).streak.current == 2)
        #expect(try test.ada([record(day: 19_998, id: "late")]).streak == Streak(current: 4, longest: 4))
    }

    @Test(arguments: Backend.allCases) func `a streak lasts through the night of the clock change`(backend: Backend)
        throws
    {
        let berlin = try #require(Zone("Europe/Berlin"))
        let times = ["2026-03-28T22:30:00Z", "2026-03-29T21:30:00Z", "2026-03-30T21:30:00Z"]
        let records = times.map { time -> UsageRecord in
            var record = record(id: time)
            record.timestamp = Timestamp(rfc3339: time) ?? record.timestamp
            return record
        }
        let statistics = try backend.open().ada(records, zone: berlin, today: try #require(Day("2026-03-30")))
        #expect(statistics.streak == Streak(current: 3, longest: 3))
    }

    @Test(arguments: Backend.allCases) func `another time zone moves records to other days`(backend: Backend) throws {
        let test = try backend.open()
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

    @Test(arguments: Backend.allCases) func `the week is seven complete days before today beside the seven before`(
        backend: Backend
    ) throws {
        let inside = [19_993, 19_999].map { record(day: $0, input: 150, id: "\($0)") }
        let before = [19_986, 19_992].map { record(day: $0, input: 100, id: "\($0)") }
        let outside = [19_985, 20_000].map { record(day: $0, input: 9999, id: "\($0)") }
        let week = try backend.open().ada(inside + before + outside).week
        #expect(week.tokens == 300 && week.tokensBefore == 200 && week.change == 0.5)
        #expect(week.activeDays == 2 && week.days.count == 7)
        #expect(week.days.last?.day == Day(number: 19_999))
        #expect(week.bestDay?.day == Day(number: 19_993), "the earlier of equals")
        #expect(try backend.open().ada(inside).week.change == nil)
    }

    @Test(arguments: Backend.allCases) func `names the models of the week before today`(backend: Backend) throws {
        let test = try backend.open()
        try test.ada([
            record(day: 19_999, model: "a", input: 30, id: "1"), record(day: 19_993, model: "b", input: 70, id: "2"),
            record(day: 20_000, model: "c", input: 900, id: "3"),
        ])
        let models = try test.store.topModels(of: try test.store.existingUser(.ada), inWeekBefore: today)
        #expect(models.map(\.name) == ["b", "a"])
        #expect(models.map(\.share) == [0.7, 0.3])
    }

    @Test(arguments: Backend.allCases) func `reviews a calendar year and nothing beyond it`(backend: Backend) throws {
        let test = try backend.open()
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

    @Test(arguments: Backend.allCases) func `a user without usage has empty statistics`(backend: Backend) throws {
        let statistics = try backend.open().ada()
        #expect(statistics.isEmpty && statistics.tokens == .zero && statistics.level.number == 1)
        #expect(statistics.cacheEfficiency == nil && statistics.days.count == 371 && statistics.topModels.isEmpty)
    }

    @Test(arguments: Backend.allCases) func `cache efficiency is what was read from the cache of all that was read`(
        backend: Backend
    ) throws {
        let statistics = try backend.open().ada([
            record(input: 25, output: 999, cacheCreation: 999, cacheRead: 75, id: "1")
        ])
        #expect(statistics.cacheEfficiency == 0.75)
    }

}
