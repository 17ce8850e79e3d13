import Foundation
import SQLiteStore
import Usage
import UsageImport
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
        #expect(throws: StoreError.self) { try test.store.check() }
        #expect(throws: StoreError.gone(location: test.path)) { _ = try test.store.add([record(id: "2")], for: .ada) }
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
        #expect(throws: StoreError.self) { try test.store.check() }
        #expect(throws: StoreError.self) { _ = try test.store.add([record(id: "2")], for: .ada) }
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
        #expect(throws: StoreError.readOnly(location: test.path)) { _ = try reader.add([record(id: "2")], for: .ada) }
    }

    /// Puts bytes where the store was.
    private func put(_ bytes: Data) throws {
        try delete()
        try bytes.write(to: URL(filePath: test.path))
    }

    @Test func `an empty file in its place is no store, and none is made of it`() throws {
        try put(Data())

        #expect(!test.store.reopenIfReplaced())
        #expect(!test.store.reopenIfReplaced())
        #expect(throws: StoreError.gone(location: test.path)) { try test.store.check() }
        #expect(throws: StoreError.gone(location: test.path)) { _ = try test.store.add([record(id: "2")], for: .ada) }
        #expect(try Data(contentsOf: URL(filePath: test.path)).isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: test.folder.path("")) == ["store.sqlite"])
    }

    @Test func `what is being copied into its place is taken when it is whole, and not changed before`() throws {
        let whole = try Data(contentsOf: URL(filePath: try other(records: 5)))
        for count in [1, 60, 100, 4000, 4096, whole.count / 2, whole.count - 4096, whole.count - 1] {
            try put(whole.prefix(count))
            #expect(!test.store.reopenIfReplaced())
            #expect(throws: StoreError.self) { try test.store.check() }
            #expect(throws: StoreError.self) { _ = try test.store.add([record(id: "2")], for: .ada) }
            #expect(try Data(contentsOf: URL(filePath: test.path)) == whole.prefix(count))
        }
        try put(whole)

        #expect(test.store.reopenIfReplaced())
        #expect(try test.ada([record(id: "2")]).records == 6)
    }

    @Test func `what makes a file a store is not added while serving`() throws {
        let whole = try other(records: 5)
        for script in ["PRAGMA application_id = 0", "PRAGMA user_version = 2"] {
            let path = test.folder.path("almost.sqlite")
            let connection = try Connection(path: whole, access: .readWrite, busyTimeout: .zero)
            try connection.execute("VACUUM INTO '\(path)'")
            try Connection(path: path, access: .readWrite, busyTimeout: .zero).execute(script)
            let bytes = try Data(contentsOf: URL(filePath: path))
            try delete()
            try FileManager.default.moveItem(atPath: path, toPath: test.path)

            #expect(!test.store.reopenIfReplaced())
            #expect(throws: StoreError.self) { try test.store.check() }
            #expect(try Data(contentsOf: URL(filePath: test.path)) == bytes)
        }
    }

    @Test func `pages that are damaged and mended again are not remembered`() throws {
        try other(checkpointing: test.path)
        let good = try Data(contentsOf: URL(filePath: test.path))
        let reader = try TestStore.open(test.path, access: .readOnly)
        let user = try reader.existingUser(.ada)
        // Writes only, so that it has read none of what is damaged yet.
        let late = try TestStore.open(test.path)
        let file = try FileHandle(forUpdating: URL(filePath: test.path))
        try file.seek(toOffset: 4096)
        try file.write(contentsOf: Data(repeating: 0x5A, count: good.count - 4096))
        for store in [reader, test.store] {
            #expect(throws: StoreError.self) { try store.statistics(of: user, asOf: Day(number: 20_000)) }
            #expect(throws: StoreError.self) { try store.check() }
        }
        #expect(throws: StoreError.self) { _ = try late.add([record(id: "2")], for: .ada) }

        try file.seek(toOffset: 4096)
        try file.write(contentsOf: good[4096...])
        for store in [reader, test.store] {
            try store.check()
            #expect(try store.statistics(of: user, asOf: Day(number: 20_000)).records == 1)
        }
        #expect(try late.add([record(id: "2")], for: .ada).summary.added == 1)
    }

    /// Has everything written into the file itself, and what others have in memory forgotten.
    private func other(checkpointing path: String) throws {
        let connection = try Connection(path: path, access: .readWrite, busyTimeout: .zero)
        try connection.execute("UPDATE state SET change = change; PRAGMA wal_checkpoint(TRUNCATE)")
    }
}
