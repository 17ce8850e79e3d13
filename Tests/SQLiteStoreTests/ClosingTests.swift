import Foundation
import SQLiteStore
import Usage
import UsageImport
import TestSupport
import Testing

/// What a store leaves behind when it is closed.
@Suite struct ClosingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var path: String { folder.path("store.sqlite") }

    private var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path("")).sorted() }
    }

    @Test func `the one file holds everything, also when others have it open and when it was read`() throws {
        let other = try TestStore.open(path)
        let store = try TestStore.open(path)
        try store.addUser(.ada, at: Timestamp(unixSeconds: 0))
        #expect(try store.user(.ada) != nil && other.user(.ada) != nil)
        store.close()

        try FileManager.default.copyItem(atPath: path, toPath: folder.path("alone.sqlite"))
        let alone = try TestStore.open(folder.path("alone.sqlite"), access: .readOnly)
        #expect(try alone.user(.ada) != nil)
        alone.close()
        other.close()
        #expect(try files == ["alone.sqlite", "store.sqlite"])
    }

    @Test func `whoever only reads leaves nothing beside it, and what somebody else left there`() throws {
        try TestStore.open(path).close()
        let reader = try TestStore.open(path, access: .readOnly)
        _ = try reader.users()
        reader.close()
        #expect(try files == ["store.sqlite"])

        let writer = try TestStore.open(path)
        try writer.addUser(.ada, at: Timestamp(unixSeconds: 0))
        let second = try TestStore.open(path, access: .readOnly)
        _ = try second.users()
        second.close()
        #expect(try files.count == 3)
        #expect(try writer.user(.ada) != nil)
    }

    @Test func `is read and written no more, and can be closed again`() throws {
        let store = try TestStore.open(path)
        store.close()
        store.close()

        let closed = StoreError.closed(location: path)
        #expect(throws: closed) { _ = try store.users() }
        #expect(throws: closed) { try store.addUser(.ada, at: Timestamp(unixSeconds: 0)) }
        #expect(!store.reopenIfReplaced())
        #expect(throws: closed) { _ = try store.users() }
    }

    @Test func `says that it is new when the tables are made, whatever was there of the file`() throws {
        #expect(try TestStore.open(path).isNew)
        #expect(try !TestStore.open(path).isNew)
        try Data().write(to: URL(filePath: folder.path("empty.sqlite")))
        #expect(try TestStore.open(folder.path("empty.sqlite")).isNew)
        #expect(try !TestStore.open(path, access: .readOnly).isNew)
    }

    @Test func `what was made in vain is deleted, and nothing else`() throws {
        try TestStore.open(path).closeDeletingIfUnused()
        #expect(try files.isEmpty)

        let used = try TestStore.open(path)
        try used.addUser(.ada, at: Timestamp(unixSeconds: 0))
        used.closeDeletingIfUnused()
        try TestStore.open(path).closeDeletingIfUnused()
        #expect(try TestStore.open(path, access: .readOnly).user(.ada) != nil)

        let empty = folder.path("empty.sqlite")
        try Data().write(to: URL(filePath: empty))
        try TestStore.open(empty).closeDeletingIfUnused()
        #expect(FileManager.default.fileExists(atPath: empty))
    }

    @Test func `nobody stores anything in a file that was deleted under them`() throws {
        let first = try TestStore.open(path)
        let second = try TestStore.open(path)
        first.closeDeletingIfUnused()

        #expect(throws: StoreError.gone(location: path)) { try second.addUser(.ada, at: Timestamp(unixSeconds: 0)) }
        #expect(try files.isEmpty)
    }
}
