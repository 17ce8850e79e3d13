import Quantities
import TestSupport
import Testing
import Usage
import UsageImport

/// What usage unlocks, and what is granted.
@Suite struct AchievementTests {
    private func unlocked(_ test: OpenedStore) throws -> [String: Timestamp] {
        let list = try test.statistics.achievements
        return Dictionary(uniqueKeysWithValues: list.map { ($0.achievement.id, $0.time) })
    }

    private func noon(_ day: Int, hour: Int = 12) -> Timestamp {
        Timestamp(unixSeconds: day * 86_400 + hour * 3600)
    }

    @Test(arguments: Backend.allCases) func `unlocks at the record that reached the number, in the order of time`(
        backend: Backend
    ) throws {
        let test = try backend.open()
        try test.ada([
            record(day: 19_999, hour: 15, input: 600, id: "3"), record(day: 19_998, input: 300, id: "1"),
            record(day: 19_999, hour: 9, input: 99, id: "2"), record(day: 19_999, hour: 16, input: 1, id: "4"),
        ])
        let times = try unlocked(test)
        #expect(times["first-sync"] == noon(19_998))
        #expect(times["first-steps"] == noon(19_999, hour: 16))
        #expect(times["back-again"] == noon(19_999, hour: 9))
        #expect(times["tokens-10k"] == nil)
    }

    @Test(arguments: Backend.allCases) func `unlocks a streak with the first record of its last day`(backend: Backend)
        throws
    {
        let test = try backend.open()
        try test.ada(
            (0..<7).flatMap { day in [9, 18].map { record(day: 19_990 + day, hour: $0, id: "\(day)-\($0)") } }
        )
        #expect(try unlocked(test)["streak-7"] == noon(19_996, hour: 9))
        #expect(try unlocked(test)["streak-10"] == nil)
    }

    @Test(arguments: Backend.allCases) func `reports what is new, and once unlocked stays unlocked with its time`(
        backend: Backend
    ) throws {
        let test = try backend.open()
        try test.ada()
        let (first, _) = try test.store.add([record(day: 19_999, id: "1")], for: .ada)
        #expect(first.unlocked.map(\.achievement.id) == ["first-sync"])
        let (second, _) = try test.store.add([record(day: 19_990, id: "2")], for: .ada)
        #expect(second.unlocked.map(\.achievement.id) == ["back-again"])
        #expect(try unlocked(test)["first-sync"] == noon(19_999))
        try test.store.update(.ada, UserChanges(zone: Zone("Asia/Tokyo")))
        #expect(try unlocked(test)["first-sync"] == noon(19_999))
    }

    @Test(arguments: Backend.allCases) func `counts sessions by the hours of the user's clock`(backend: Backend) throws
    {
        let test = try backend.open()
        // 21:00 in UTC is 6:00 of the next day in Tokyo.
        let records = (0..<10).flatMap { day in
            (0..<3).map { record(day: 19_900 + day, hour: 21, id: "\(day)-\($0)") }
        }
        try test.ada(Array(records.dropLast(3)), zone: try #require(Zone("Asia/Tokyo")))
        #expect(try unlocked(test)["early-bird"] == nil, "three records within an hour are one session")
        try test.ada(Array(records.suffix(3)))
        #expect(try unlocked(test)["early-bird"] == noon(19_909, hour: 21))
        #expect(try unlocked(test)["night-owl"] == nil)
    }

    @Test(arguments: Backend.allCases) func `cache efficiency needs its volume, and may be lost again`(backend: Backend)
        throws
    {
        let test = try backend.open()
        try test.ada([record(day: 19_990, input: 100, cacheRead: 9000, id: "1")])
        #expect(try unlocked(test)["cache-10"] == nil)
        try test.ada([
            record(day: 19_991, input: 1000, cacheRead: 99_000, id: "2"),
            record(day: 19_992, input: 9_000_000, id: "3"),
        ])
        #expect(try unlocked(test)["cache-10"] == noon(19_991))
        #expect(try unlocked(test)["cache-50"] == nil)
    }

    @Test(arguments: Backend.allCases) func `counts models and tools over all days and on one`(backend: Backend) throws
    {
        let test = try backend.open()
        try test.ada(
            ["a", "b", "a", "c", "d"].enumerated().map { index, name in
                record(day: 19_990, hour: index, model: name, source: name, id: "\(index)")
            }
        )
        let times = try unlocked(test)
        #expect(times["models-2"] == noon(19_990, hour: 1) && times["models-3"] == noon(19_990, hour: 3))
        #expect(times["day-models-4"] == noon(19_990, hour: 4) && times["sources-3"] == noon(19_990, hour: 3))
        #expect(times["models-5"] == nil)
    }

    @Test(arguments: Backend.allCases) func `grants only what cannot be earned, and once`(backend: Backend) throws {
        let test = try backend.open()
        try test.ada()
        let time = Timestamp(unixSeconds: 9)
        #expect(try test.store.grant("first-follower", to: .ada, at: time))
        #expect(try !test.store.grant("first-follower", to: .ada, at: Timestamp(unixSeconds: 10)))
        #expect(try unlocked(test) == ["first-follower": time])
        let user = try test.store.existingUser(.ada)
        let follower = try #require(Achievement.named("first-follower"))
        #expect(try test.store.unlocked(follower, by: user)?.time == time)
        #expect(try test.store.unlocked(try #require(Achievement.named("streak-7")), by: user) == nil)
        #expect(throws: StoreError.notGranted("streak-7")) { try test.store.grant("streak-7", to: .ada, at: time) }
        #expect(throws: StoreError.unknownAchievement("x")) { try test.store.grant("x", to: .ada, at: time) }
    }

    @Test(arguments: Backend.allCases) func `takes back what was granted, and nothing else`(backend: Backend) throws {
        let test = try backend.open()
        try test.ada([record(id: "1")])
        _ = try test.store.grant("hall-of-fame", to: .ada, at: Timestamp(unixSeconds: 9))
        let before = try test.store.changes(since: nil).mark
        #expect(try test.store.revoke("hall-of-fame", from: .ada))
        #expect(try test.store.changes(since: before).extent == .users([.ada]))
        #expect(try unlocked(test)["hall-of-fame"] == nil)
        #expect(try !test.store.revoke("hall-of-fame", from: .ada))
        #expect(throws: StoreError.notGranted("first-sync")) { try test.store.revoke("first-sync", from: .ada) }
        #expect(try unlocked(test)["first-sync"] != nil)
    }

    @Test(arguments: Backend.allCases) func `everything that can be earned is earned by enough usage`(backend: Backend)
        throws
    {
        let test = try backend.open()
        var records = (0..<400).map { day in
            record(
                day: 19_600 + day,
                hour: day % 24,
                model: day < 10 ? "m\(day)" : "claude-3-opus",
                source: "s\(day % 5)",
                input: 60_000,
                output: 10_000,
                cacheRead: 3_000_000,
                id: "d\(day)"
            )
        }
        records += (0..<120).map { record(day: 19_600 + $0, hour: 7, model: "m\($0 % 4)", input: 0, id: "e\($0)") }
        records += (0..<10_000).map { record(day: 19_600, hour: 22, model: "m\($0 % 4)", input: 1, id: "r\($0)") }
        try test.ada(records)
        let ids = Set(try unlocked(test).keys)
        let earned = Achievement.catalog.filter { $0.rule != .granted }
        #expect(earned.filter { !ids.contains($0.id) }.map(\.id) == [])
        #expect(ids.count == 58)
    }
}
