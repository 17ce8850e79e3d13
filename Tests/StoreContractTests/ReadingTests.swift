import Quantities
import Synchronization
import TestSupport
import Testing
import Usage

/// What pictures read, each of one state.
@Suite struct ReadingTests {
    /// The day 20,000 counts as today.
    private let time = ReadingTime(Timestamp(unixSeconds: 0), asOf: Day(number: 20_000))

    @Test(arguments: Backend.allCases) func `nobody is read as nil`(backend: Backend) throws {
        let opened = try backend.open()
        let store = opened.store

        #expect(try store.user(.ada) == nil)
        #expect(try store.user(token: "emblem_nope") == nil)
        #expect(try store.badge(of: .ada, at: time) == nil)
        #expect(try store.statsCard(of: .ada, at: time) == nil)
        #expect(try store.weekly(of: .ada, at: time) == nil)
        #expect(try store.achievement(try #require(Achievement.catalog.first), of: .ada) == nil)
        #expect(try store.wrapped(2024, of: .ada) == nil)
        #expect(throws: StoreError.unknownUser(.ada)) { try store.existingUser(.ada) }
    }

    @Test(arguments: Backend.allCases) func `somebody without usage is there, with nothing`(backend: Backend) throws {
        let opened = try backend.open()
        let ada = try opened.addAda(isPublic: false)
        let badge = try #require(try opened.store.badge(of: .name("ADA"), at: time))

        #expect(badge.user == ada && !badge.user.isPublic)
        #expect(badge.value.isEmpty)
        #expect(try opened.store.wrapped(2024, of: .ada)?.value.isEmpty == true)
    }

    @Test(arguments: Backend.allCases) func `all readings tell the same of the same usage`(backend: Backend) throws {
        let opened = try backend.open()
        try opened.addAda()
        try opened.store.setAvatar([1, 2, 3], of: .ada)
        try opened.add([
            record(day: 19_999, model: "a", input: 300, id: "1"), record(day: 19_998, model: "b", input: 100, id: "2"),
            record(day: 19_980, model: "c", input: 1000, id: "3"),
        ])
        let badge = try #require(try opened.other.badge(of: .ada, at: time))
        let stats = try #require(try opened.other.statsCard(of: .ada, at: time))
        let weekly = try #require(try opened.other.weekly(of: .ada, at: time))
        let wrapped = try #require(try opened.other.wrapped(2024, of: .ada))

        #expect(badge.value.tokens.total == 1400)
        #expect(badge.value == stats.value && stats.value == weekly.value.statistics)
        #expect(weekly.value.topModels.map(\.name) == ["a", "b"])
        #expect(weekly.value.topModels.map(\.share) == [0.75, 0.25])
        #expect(wrapped.value.tokens.total == 1400)
        // A badge shows no picture, so that none is read for it.
        #expect(badge.avatar == nil)
        #expect(stats.avatar == [1, 2, 3] && weekly.avatar == [1, 2, 3] && wrapped.avatar == [1, 2, 3])
    }

    @Test(arguments: Backend.allCases) func `today is the day in the user's zone`(backend: Backend) throws {
        let opened = try backend.open()
        let auckland = try #require(Zone("Pacific/Auckland"))
        _ = try opened.store.addUser(
            .ada,
            displayName: nil,
            isPublic: true,
            zone: auckland,
            at: Timestamp(unixSeconds: 0)
        )
        let evening = ReadingTime(Timestamp(unixSeconds: 20_000 * 86_400 + 20 * 3600))
        #expect(try opened.store.badge(of: .ada, at: evening)?.value.today == Day(number: 20_001))
    }

    @Test(arguments: Backend.allCases) func `a weekly reading is of one state, whatever is written meanwhile`(
        backend: Backend
    ) async throws {
        let opened = try backend.open()
        try opened.addAda()
        let isWriting = Running()
        let (store, other) = (opened.store, opened.other)
        let writer = Task {
            defer { isWriting.stop() }
            for number in 0..<300 {
                let item = UsageItem.use(record(day: 19_995, model: "only", input: 7, id: "\(number)"))
                _ = try store.add([item], for: .ada, ImportOptions())
            }
        }
        var readings = 0
        while isWriting.isRunning || readings == 0 {
            let weekly = try #require(try other.weekly(of: .ada, at: time)).value
            // One model alone was used, all of it in the week: any two states differ in one of these.
            #expect(weekly.statistics.week.tokens == weekly.statistics.tokens.total)
            #expect(weekly.topModels.map(\.tokens).reduce(0, +) == weekly.statistics.tokens.total)
            readings += 1
        }
        try await writer.value
        #expect(try other.weekly(of: .ada, at: time)?.value.topModels.first?.tokens == 2100)
    }

    private final class Running: Sendable {
        private let running = Atomic(true)

        var isRunning: Bool { running.load(ordering: .acquiring) }

        func stop() { running.store(false, ordering: .releasing) }
    }
}
