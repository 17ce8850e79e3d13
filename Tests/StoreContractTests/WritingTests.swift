import Quantities
import TestSupport
import Testing
import Usage
import UsageImport

/// What is written, as another process sees it.
@Suite struct WritingTests {
    private let time = ReadingTime(Timestamp(unixSeconds: 0), asOf: Day(number: 20_000))

    @Test(arguments: Backend.allCases) func `a name is given once, in any case, and reserved ones to nobody`(
        backend: Backend
    ) throws {
        let opened = try backend.open()
        try opened.addAda()

        for (name, error) in [("ADA", StoreError.nameTaken(.ada)), ("demo", .reservedName(.name("demo")))] {
            #expect(throws: error) {
                try opened.other.addUser(
                    .name(name),
                    displayName: nil,
                    isPublic: true,
                    zone: .utc,
                    at: Timestamp(unixSeconds: 0)
                )
            }
        }
        #expect(try opened.other.users().count == 1)
    }

    @Test(arguments: Backend.allCases) func `what is changed is changed, and the rest stays`(backend: Backend) throws {
        let opened = try backend.open()
        let before = try opened.addAda()
        try opened.store.update(.ada, UserChanges(displayName: "Ada L.", isPublic: false))
        let after = try #require(try opened.other.user(.ada))

        #expect(after.displayName == "Ada L." && !after.isPublic)
        #expect(after.zone == before.zone && after.created == before.created)
        // Who goes private ends the links that were made before.
        #expect(after.shareSeal != before.shareSeal)
        #expect(throws: StoreError.unknownUser(.name("bob"))) {
            try opened.store.update(.name("bob"), UserChanges(isPublic: true))
        }
    }

    @Test(arguments: Backend.allCases) func `importing twice changes nothing`(backend: Backend) throws {
        let opened = try backend.open()
        try opened.addAda()
        let records = try fixtureRecords()
        let first = try opened.add(records)
        let before = try opened.other.badge(of: .ada, at: time, for: .everybody).found?.value
        let second = try opened.add(records)

        #expect(first.added == records.count && first.skipped == 0)
        #expect(second.added == 0 && second.skipped == records.count)
        #expect(try opened.other.badge(of: .ada, at: time, for: .everybody).found?.value == before)
    }

    @Test(arguments: Backend.allCases) func `an import adds whom it is for, and nobody when it fails`(
        backend: Backend
    ) throws {
        let opened = try backend.open()
        let store = opened.store
        var options = ImportOptions()
        options.newcomer = Newcomer(zone: .utc, isPublic: true, time: Timestamp(unixSeconds: 0))

        #expect(throws: StoreError.unreadable("broken")) {
            try store.importUsage(for: .ada, options, from: { () throws(StoreError) in throw .unreadable("broken") })
        }
        #expect(try store.user(.ada) == nil)
        var pieces = [Array(UsageFixture.jsonLines().utf8)]
        let summary = try store.importUsage(for: .ada, options, from: { pieces.popLast() })
        #expect(summary.isNewUser && summary.hasStored)
        #expect(try store.user(.ada)?.isPublic == true)
    }

    @Test(arguments: Backend.allCases) func `a token tells its owner until it is revoked`(backend: Backend) throws {
        let opened = try backend.open()
        let ada = try opened.addAda()
        let (token, stored) = try opened.store.addToken(for: .ada, label: "ci", at: Timestamp(unixSeconds: 0))

        #expect(try opened.other.user(token: token) == ada)
        #expect(try opened.other.tokens(of: ada) == [stored])
        try opened.other.revokeToken(stored.id, of: ada)
        #expect(try opened.store.user(token: token) == nil)
        #expect(throws: StoreError.unknownToken(stored.id)) { try opened.store.revokeToken(stored.id, of: ada) }
    }

    @Test(arguments: Backend.allCases) func `an achievement is granted once and taken back`(backend: Backend) throws {
        let opened = try backend.open()
        try opened.addAda()
        let achievement = try #require(Achievement.granted.first)
        let time = Timestamp(unixSeconds: 1_000_000)

        #expect(try opened.store.grant(achievement.id, to: .ada, at: time))
        #expect(try !opened.store.grant(achievement.id, to: .ada, at: time))
        #expect(try opened.other.achievement(achievement, of: .ada, for: .everybody).found?.value?.time == time)
        #expect(try opened.store.revoke(achievement.id, from: .ada))
        #expect(try !opened.store.revoke(achievement.id, from: .ada))
        #expect(
            try opened.other.achievement(achievement, of: .ada, for: .everybody).found?.value
                == UnlockedAchievement?.none
        )
        #expect(throws: StoreError.unknownAchievement("nope")) {
            try opened.store.grant("nope", to: .ada, at: time)
        }
    }

    @Test(arguments: Backend.allCases) func `machines and days are forgotten`(backend: Backend) throws {
        let opened = try backend.open()
        try opened.addAda()
        for (machine, day) in [("laptop", 19_990), ("desk", 19_991)] {
            var options = ImportOptions()
            options.machine = machine
            _ = try opened.store.add([.use(record(day: day, id: machine))], for: .ada, options)
        }

        #expect(try Set(opened.other.machines(of: .ada).map(\.name)) == ["laptop", "desk"])
        try opened.store.renameMachine(of: .ada, from: "desk", to: "office")
        #expect(try opened.store.removeMachine("laptop", of: .ada) == 1)
        #expect(try opened.other.machines(of: .ada).map(\.name) == ["office"])
        #expect(try opened.store.forget(Day(number: 19_991)...Day(number: 19_991), of: .ada) == 1)
        #expect(try opened.other.badge(of: .ada, at: time, for: .everybody).found?.value.isEmpty == true)
    }

    @Test(arguments: Backend.allCases) func `what is exported comes back as it was`(backend: Backend) throws {
        let opened = try backend.open()
        try opened.addAda()
        try opened.add(try fixtureRecords())
        var lines: [String] = []
        try opened.store.exportUsage(of: .ada) { lines.append($0) }
        let again = try backend.open()
        try again.addAda()
        var pieces = [Array(lines.joined(separator: "\n").utf8)]
        _ = try again.store.importUsage(for: .ada, from: { pieces.popLast() })

        let before = try opened.store.badge(of: .ada, at: time, for: .everybody).found
        let after = try again.store.badge(of: .ada, at: time, for: .everybody).found
        #expect(after?.value.tokens == before?.value.tokens)
        #expect(after?.value.cost == before?.value.cost)
        #expect(after?.value.records == before?.value.records)
        #expect(after?.value.days == before?.value.days)
        #expect(after?.value.topModels == before?.value.topModels)
        #expect(after?.value.topSources == before?.value.topSources)
        #expect(after?.value.unpricedTokens == before?.value.unpricedTokens)
        #expect(after?.value.achievements == before?.value.achievements)
    }

    @Test(arguments: Backend.allCases) func `who is removed is gone with everything`(backend: Backend) throws {
        let opened = try backend.open()
        try opened.addAda()
        try opened.add([record(id: "1")])
        try opened.store.setAvatar([1], of: .ada)
        let (token, _) = try opened.store.addToken(for: .ada, label: "ci", at: Timestamp(unixSeconds: 0))
        let holdings = try opened.store.removeUser(.ada)

        #expect(holdings.records == 1 && holdings.tokens == 1 && holdings.hasAvatar)
        #expect(try opened.other.user(.ada) == nil)
        #expect(try opened.other.user(token: token) == nil)
        #expect(throws: StoreError.unknownUser(.ada)) { try opened.store.removeUser(.ada) }
    }

    @Test(arguments: Backend.allCases) func `documents are kept by subject and name`(backend: Backend) throws {
        let opened = try backend.open()
        let (first, second) = (StoredDocument(name: "a", body: [1]), StoredDocument(name: "b", body: [2]))
        let time = Timestamp(unixSeconds: 1000)
        for documents in [[first], [second], [StoredDocument(name: "a", body: [3])]] {
            try opened.store.put(
                ["ann": documents],
                in: "shelf",
                at: time,
                calendar: time,
                keeping: DocumentPolicy()
            )
        }

        #expect(try opened.other.documents(of: "ann", in: "shelf") == [StoredDocument(name: "a", body: [3]), second])
        #expect(try opened.other.documents(of: "ann", in: "other").isEmpty)
        #expect(try opened.other.newestDocument(in: "shelf") == time)
        #expect(try opened.other.newestDocument(in: "other") == nil)
    }
}
