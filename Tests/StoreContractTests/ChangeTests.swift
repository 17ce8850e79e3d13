import TestSupport
import Testing
import Usage

/// The change feed: whose pictures are void.
@Suite struct ChangeTests {
    @Test(arguments: Backend.allCases) func `the first time everything is new, then nothing`(backend: Backend) throws {
        let opened = try backend.open()
        let store = opened.store
        let changes = try store.changes(since: nil)

        #expect(changes.extent == .everything)
        #expect(try store.changes(since: changes.mark).extent == .users([]))
    }

    @Test(arguments: Backend.allCases) func `whatever another process changes is noticed, once`(backend: Backend) throws
    {
        let opened = try backend.open()
        try opened.addAda()
        let mark = try opened.store.changes(since: nil).mark
        _ = try opened.other.add([.use(record(id: "1"))], for: .ada, ImportOptions())
        let changes = try opened.store.changes(since: mark)

        #expect(changes.extent == .users([.ada]))
        #expect(changes.trouble == nil)
        #expect(try opened.store.changes(since: changes.mark).extent == .users([]))
    }

    @Test(arguments: Backend.allCases) func `who goes private or is removed is hidden`(backend: Backend) throws {
        let opened = try backend.open()
        try opened.addAda()
        _ = try opened.store.addUser(
            .name("bob"),
            displayName: nil,
            isPublic: true,
            zone: .utc,
            at: Timestamp(unixSeconds: 0)
        )
        let mark = try opened.store.changes(since: nil).mark
        try opened.other.update(.ada, UserChanges(isPublic: false))
        try opened.other.removeUser(.name("bob"))

        guard case .users(let names, let hidden) = try opened.store.changes(since: mark).extent else {
            Issue.record("everything has changed")
            return
        }
        #expect(Set(names) == [.ada, .name("bob")])
        #expect(hidden == [.ada, .name("bob")])
    }

    @Test(arguments: Backend.allCases) func `documents are nobody's change`(backend: Backend) throws {
        let opened = try backend.open()
        let mark = try opened.store.changes(since: nil).mark
        let time = Timestamp(unixSeconds: 1000)
        try opened.other.put(
            ["ann": [StoredDocument(name: "a", body: [1])]],
            in: "shelf",
            at: time,
            calendar: time,
            keeping: DocumentPolicy()
        )

        #expect(try opened.store.changes(since: mark).extent == .users([]))
    }
}
