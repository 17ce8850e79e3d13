import Foundation
import Profiles
import Quantities
import SQLite
import TestSupport
import Testing

/// What a store does whose file is deleted or replaced while it is open.
@Suite struct ReplacedStoreTests {
    private let test: TestStore

    init() throws {
        test = try TestStore()
        try test.ada([record(id: "1")])
    }

    private func delete() throws {
        for name in ["store.sqlite", "store.sqlite-wal", "store.sqlite-shm"] {
            try? FileManager.default.removeItem(atPath: test.folder.path(name))
        }
    }

    /// Another store with as many records of Ada's, under a name of its own.
    private func other(records: Int) throws -> String {
        let path = test.folder.path("other.sqlite")
        let other = try TestStore.open(path)
        try other.addUser(.ada, at: Timestamp(unixSeconds: 0))
        _ = try other.add((0..<records).map { record(id: "other \($0)") }, for: .ada)
        let connection = try Connection(path: path, access: .readWrite, busyTimeout: .zero)
        try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return path
    }

    @Test func `the file that was opened is left open`() throws {
        #expect(!test.store.reopenIfReplaced())
        #expect(try test.ada([record(id: "2")]).records == 2)
        #expect(!test.store.reopenIfReplaced())
    }

    @Test func `while there is no file nothing is read and nothing is written`() throws {
        try delete()

        #expect(!test.store.reopenIfReplaced())
        #expect(throws: ProfilesError.self) { try test.store.check() }
        #expect(throws: ProfilesError.gone(path: test.path)) { _ = try test.store.add([record(id: "2")], for: .ada) }
        #expect(!FileManager.default.fileExists(atPath: test.path), "nobody asked for a new one")
        #expect(!test.store.reopenIfReplaced())
    }

    @Test func `the file that was moved away and back is read again`() throws {
        let aside = test.folder.path("aside")
        try FileManager.default.moveItem(atPath: test.path, toPath: aside)
        #expect(!test.store.reopenIfReplaced())
        try FileManager.default.moveItem(atPath: aside, toPath: test.path)

        #expect(test.store.reopenIfReplaced())
        #expect(try test.ada([record(id: "2")]).records == 2)
        #expect(!test.store.reopenIfReplaced())
    }

    @Test func `a store that has taken its place is read and written`() throws {
        let other = try other(records: 5)
        try delete()
        try FileManager.default.moveItem(atPath: other, toPath: test.path)

        #expect(test.store.reopenIfReplaced())
        #expect(try test.ada([record(id: "2")]).records == 6)
        #expect(try TestStore.open(test.path).user(.ada) != nil, "it is whole")
    }

    @Test func `a link that leads to another store is followed`() throws {
        let link = test.folder.path("link")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: test.path)
        let linked = try TestStore.open(link)
        #expect(!linked.reopenIfReplaced())
        try FileManager.default.removeItem(atPath: link)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: try other(records: 5))

        #expect(linked.reopenIfReplaced())
        let user = try linked.existingUser(.ada)
        #expect(try linked.statistics(of: user, asOf: Day(number: 20_000)).records == 5)
    }

    @Test func `something else in its place is left as it is`() throws {
        try delete()
        let poem = Data(String(repeating: "roses are red ", count: 100).utf8)
        try poem.write(to: URL(filePath: test.path))

        #expect(!test.store.reopenIfReplaced())
        #expect(throws: ProfilesError.self) { try test.store.check() }
        #expect(throws: ProfilesError.self) { _ = try test.store.add([record(id: "2")], for: .ada) }
        #expect(try Data(contentsOf: URL(filePath: test.path)) == poem)
    }

    @Test func `a store that is only read follows too`() throws {
        let reader = try TestStore.open(test.path, access: .readOnly)
        let other = try other(records: 5)
        try delete()
        try FileManager.default.moveItem(atPath: other, toPath: test.path)

        #expect(reader.reopenIfReplaced())
        let user = try reader.existingUser(.ada)
        #expect(try reader.statistics(of: user, asOf: Day(number: 20_000)).records == 5)
        #expect(throws: ProfilesError.readOnly(path: test.path)) { _ = try reader.add([record(id: "2")], for: .ada) }
    }
}
