import Quantities
import Synchronization
import TestSupport
import Testing
import Usage

/// What pictures read, each of one state.
@Suite struct ReadingTests {
    /// The day 20,000 counts as today.
    private let time = ReadingTime(Timestamp(unixSeconds: 0), asOf: Day(number: 20_000))

    @Test(arguments: Backend.allCases) func `a name that nobody has is missing for everyone`(backend: Backend) throws {
        let opened = try backend.open()
        let store = opened.store

        #expect(try store.user(.ada) == nil)
        #expect(try store.user(token: "emblem_nope") == nil)
        #expect(throws: StoreError.unknownUser(.ada)) { try store.existingUser(.ada) }
        for viewer in [Viewer.everybody, .administrator, .linkHolder(nil)] {
            #expect(try answers(store, for: viewer) == Array(repeating: .missing, count: 6))
        }
    }

    @Test(arguments: Backend.allCases) func `a private profile is hidden from all but its owner and administrators`(
        backend: Backend
    ) throws {
        let opened = try backend.open()
        let ada = try opened.addAda(isPublic: false)

        for viewer in [Viewer.everybody, .linkHolder(ada.shareSeal)] {
            #expect(try answers(opened.store, for: viewer) == Array(repeating: .hidden, count: 6))
        }
        for viewer in [Viewer.administrator, .owner(ada)] {
            #expect(try answers(opened.store, for: viewer) == Array(repeating: .found(ada), count: 6))
        }
        try opened.store.update(.ada, UserChanges(isPublic: true))
        let shown = try opened.store.existingUser(.ada)
        for viewer in [Viewer.everybody, .administrator, .owner(ada), .linkHolder(ada.shareSeal)] {
            #expect(try answers(opened.other, for: viewer) == Array(repeating: .found(shown), count: 6))
        }
    }

    @Test(arguments: Backend.allCases) func `who has got a name after somebody else is not taken for them`(
        backend: Backend
    ) throws {
        let opened = try backend.open()
        let before = try opened.addAda()
        try opened.store.removeUser(.ada)
        let after = try opened.addAda()

        for viewer in [Viewer.owner(before), .linkHolder(before.shareSeal)] {
            #expect(try answers(opened.other, for: viewer) == Array(repeating: .missing, count: 6))
        }
        for viewer in [Viewer.owner(after), .linkHolder(after.shareSeal)] {
            #expect(try answers(opened.other, for: viewer) == Array(repeating: .found(after), count: 6))
        }
    }

    @Test(arguments: Backend.allCases) func `links that were ended show nothing more`(backend: Backend) throws {
        let opened = try backend.open()
        let ada = try opened.addAda()
        try opened.store.revokeShares(of: .ada)

        #expect(try answers(opened.other, for: .linkHolder(ada.shareSeal)) == Array(repeating: .missing, count: 6))
        #expect(try opened.other.user(.ada, for: .owner(ada)).found != nil)
    }

    /// Whom every reading shows a viewer.
    private func answers(_ store: any PictureReading, for viewer: Viewer) throws -> [ProfileLookup<User>] {
        let achievement = try #require(Achievement.catalog.first)
        return [
            try store.user(.ada, for: viewer),
            try store.badge(of: .ada, at: time, for: viewer).map(\.user),
            try store.statsCard(of: .ada, at: time, for: viewer).map(\.user),
            try store.weekly(of: .ada, at: time, for: viewer).map(\.user),
            try store.achievement(achievement, of: .ada, for: viewer).map(\.user),
            try store.wrapped(2024, of: .ada, for: viewer).map(\.user),
        ]
    }

    @Test(arguments: Backend.allCases) func `somebody without usage is there, with nothing`(backend: Backend) throws {
        let opened = try backend.open()
        let ada = try opened.addAda()
        let badge = try #require(try opened.store.badge(of: .name("ADA"), at: time, for: .everybody).found)

        #expect(badge.user == ada)
        #expect(badge.value.isEmpty)
        #expect(try opened.store.wrapped(2024, of: .ada, for: .everybody).found?.value.isEmpty == true)
    }

    @Test(arguments: Backend.allCases) func `all readings tell the same of the same usage`(backend: Backend) throws {
        let opened = try backend.open()
        try opened.addAda()
        try opened.store.setAvatar([1, 2, 3], of: .ada)
        try opened.add([
            record(day: 19_999, model: "a", input: 300, id: "1"), record(day: 19_998, model: "b", input: 100, id: "2"),
            record(day: 19_980, model: "c", input: 1000, id: "3"),
        ])
        let badge = try #require(try opened.other.badge(of: .ada, at: time, for: .everybody).found)
        let stats = try #require(try opened.other.statsCard(of: .ada, at: time, for: .everybody).found)
        let weekly = try #require(try opened.other.weekly(of: .ada, at: time, for: .everybody).found)
        let wrapped = try #require(try opened.other.wrapped(2024, of: .ada, for: .everybody).found)

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
        #expect(
            try opened.store.badge(of: .ada, at: evening, for: .everybody).found?.value.today == Day(number: 20_001)
        )
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
            let weekly = try #require(try other.weekly(of: .ada, at: time, for: .everybody).found).value
            // One model alone was used, all of it in the week: any two states differ in one of these.
            #expect(weekly.statistics.week.tokens == weekly.statistics.tokens.total)
            #expect(weekly.topModels.map(\.tokens).reduce(0, +) == weekly.statistics.tokens.total)
            readings += 1
        }
        try await writer.value
        #expect(try other.weekly(of: .ada, at: time, for: .everybody).found?.value.topModels.first?.tokens == 2100)
    }

    private final class Running: Sendable {
        private let running = Atomic(true)

        var isRunning: Bool { running.load(ordering: .acquiring) }

        func stop() { running.store(false, ordering: .releasing) }
    }
}
