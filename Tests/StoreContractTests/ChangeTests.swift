import TestSupport
import Testing
import Usage
import UsageImport

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

    @Test(arguments: Backend.allCases) func `tells whom the changes of another process concern`(backend: Backend) throws
    {
        let (test, start) = try opened(backend)
        #expect(try changes(test, since: start) == ([], start))
        let other = test.other
        _ = try other.add([record(id: "1")], for: .name("bob"))
        let (names, next) = try changes(test, since: start)
        #expect(names == ["bob"])
        _ = try other.add([record(id: "1")], for: .name("bob"))
        #expect(try changes(test, since: next).names == [], "a duplicate changes nothing")
        try other.update(.ada, UserChanges(isPublic: false))
        _ = try other.grant("early-adopter", to: .name("bob"), at: Timestamp(unixSeconds: 0))
        #expect(try changes(test, since: next).names == ["ada", "bob"])
    }

    @Test(arguments: Backend.allCases)
    func `a user who is removed concerns nobody else, once, and what was drawn is shown to nobody`(backend: Backend)
        throws
    {
        let (test, start) = try opened(backend)
        try test.store.removeUser(.ada)
        try test.store.addUser(.ada, at: Timestamp(unixSeconds: 0))
        try test.store.update(.name("bob"), UserChanges(displayName: "Bob"))

        let changes = try test.store.changes(since: start)
        guard case .users(let names, let hidden) = changes.extent else {
            Issue.record("\(changes.extent)")
            return
        }
        #expect(Set(names) == [.ada, .name("bob")] && hidden == [.ada])
        #expect(try self.changes(test, since: changes.mark).names == [])
    }

    /// A store with Ada and Bob, and its mark.
    private func opened(_ backend: Backend) throws -> (OpenedStore, ChangeMark) {
        let opened = try backend.open()
        try opened.addAda()
        try opened.store.addUser(.name("bob"), at: Timestamp(unixSeconds: 0))
        return (opened, try opened.store.changes(since: nil).mark)
    }

    /// Whom changes since a mark concern, and the mark to ask with next.
    private func changes(
        _ test: OpenedStore,
        since mark: ChangeMark
    ) throws -> (names: [String]?, next: ChangeMark) {
        let changes = try test.store.changes(since: mark)
        #expect(changes.trouble == nil)
        guard case .users(let names, _) = changes.extent else { return (nil, changes.mark) }
        return (names.map(\.key), changes.mark)
    }
}
