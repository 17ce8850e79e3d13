import Foundation
import SQLiteStore
import Usage
import UsageImport
import SQLite
import TestSupport
import Testing

/// What a store says of its changes to whoever keeps something that was made of it.
@Suite struct StoreChangesTests {
    private let test: TestStore
    private let start: ChangeMark

    init() throws {
        test = try TestStore()
        try test.ada()
        try test.store.addUser(.name("bob"), at: Timestamp(unixSeconds: 0))
        start = try test.store.changes(since: nil).mark
    }

    private func connection() throws -> Connection {
        try Connection(path: test.path, access: .readWrite, busyTimeout: .zero)
    }

    /// Whom changes since a mark concern, and the mark to ask with next.
    private func changes(since mark: ChangeMark) throws -> (names: [String]?, next: ChangeMark) {
        let changes = try test.store.changes(since: mark)
        #expect(changes.trouble == nil)
        guard case .users(let names, _) = changes.extent else { return (nil, changes.mark) }
        return (names.map(\.key), changes.mark)
    }

    @Test func `a row that makes no sense hides the changes of nobody`() throws {
        try test.store.update(.ada, UserChanges(isPublic: false))
        try test.store.update(.name("bob"), UserChanges(isPublic: false))
        try connection().execute("UPDATE users SET zone = 'Mars/Olympus', name = '<>' WHERE id = 1")

        #expect(try changes(since: start).names == ["ada", "bob"])
    }

    @Test func `a store that has gone back has changed as a whole, and goes on from there`() throws {
        try test.store.update(.ada, UserChanges(isPublic: false))
        let later = try changes(since: start).next
        try connection().execute("UPDATE state SET change = 1; UPDATE users SET change = 1")

        let (names, back) = try changes(since: later)
        #expect(names == nil)
        try test.store.update(.name("bob"), UserChanges(isPublic: false))
        #expect(try changes(since: back).names == ["bob"])
    }

    @Test func `so has one whose content was written anew, though its number is the same`() throws {
        // What a restored backup does to the file too: the next number of its tables.
        try connection().execute("VACUUM")

        let (names, next) = try changes(since: start)
        #expect(names == nil)
        #expect(try changes(since: next).names == [])
    }

    @Test func `more removals than are listed concern everything, for whoever has missed one`() throws {
        let newcomers = (0...100).map { UserName.name("user-\($0)") }
        for name in newcomers { try test.store.addUser(name, at: Timestamp(unixSeconds: 0)) }
        let before = try changes(since: start).next
        try test.store.removeUser(newcomers[0])
        let after = try changes(since: before).next
        for name in newcomers.dropFirst() { try test.store.removeUser(name) }

        #expect(try changes(since: before).names == nil)
        #expect(try changes(since: after).names?.count == 100)
    }

    @Test func `a store that has lost its number counts on`() throws {
        try connection().execute("DELETE FROM state")
        #expect(try changes(since: start).names == nil)
        try test.store.update(.ada, UserChanges(isPublic: false))
        let (names, next) = try changes(since: start)
        #expect(names == ["ada"])
        try test.store.update(.name("bob"), UserChanges(isPublic: false))
        #expect(try changes(since: next).names == ["bob"])
    }

    @Test func `when it cannot be told whom they concern they concern everybody, and it says so`() throws {
        let connection = try connection()
        try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        let page = try connection.statement("SELECT rootpage FROM sqlite_schema WHERE name = 'users_by_change'")
            .first { $0.integer(0) }
        let size = try connection.statement("PRAGMA page_size").first { $0.integer(0) }
        let file = try FileHandle(forWritingTo: URL(filePath: test.path))
        try file.seek(toOffset: UInt64((try #require(page) - 1) * (try #require(size))))
        try file.write(contentsOf: Data(repeating: 0x5A, count: try #require(size)))
        try connection.execute("UPDATE state SET change = change + 1")

        let store = try TestStore.open(test.path, access: .readOnly)
        let changes = try store.changes(since: start)
        #expect(changes.extent == .everything)
        guard case .unavailable(let reason) = changes.trouble else {
            Issue.record("\(String(describing: changes.trouble))")
            return
        }
        #expect(reason.contains("is damaged: put a backup in its place"))
        #expect(try store.changes(since: changes.mark).extent == .users([]))
    }
}
