import Foundation
import SQLite
import TestSupport
import Testing

/// Who may read what a database leaves on the disk.
@Suite struct FileModeTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Opens a file, writes into it, and tells the modes of it and of what lies beside it meanwhile.
    private func modes(writing name: String, at path: String) throws -> [String: Int] {
        let connection = try Connection(path: path, access: .create, busyTimeout: .zero)
        try connection.prepareForUse(writing: .normal, cacheSize: 1024)
        try connection.execute("CREATE TABLE t (a)")
        var modes: [String: Int] = [:]
        for suffix in ["", "-wal", "-shm"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name + suffix))
            modes[suffix] = (attributes[.posixPermissions] as? NSNumber)?.intValue
        }
        return modes
    }

    private static let closed = ["": 0o600, "-wal": 0o600, "-shm": 0o600]

    @Test func `a new file is its owner's alone, and so is what lies beside it`() throws {
        #expect(try modes(writing: "new", at: folder.path("new")) == Self.closed)
    }

    @Test func `so is one that a link leads to`() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"),
            withDestinationPath: folder.path("target")
        )
        #expect(try modes(writing: "target", at: folder.path("link")) == Self.closed)
    }

    @Test func `whom a file was opened to keeps seeing it`() throws {
        let path = folder.path("old")
        #expect(FileManager.default.createFile(atPath: path, contents: Data(), attributes: [.posixPermissions: 0o640]))
        #expect(try modes(writing: "old", at: path) == ["": 0o640, "-wal": 0o640, "-shm": 0o640])
    }

    @Test func `no file is made where only one that is there may be opened`() throws {
        for access in [Connection.Access.readWrite, .readOnly] {
            #expect(throws: SQLiteError.self) {
                _ = try Connection(path: folder.path("none"), access: access, busyTimeout: .zero)
            }
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path("none")))
    }

    @Test func `a database in memory has no file`() throws {
        let connection = try Connection(path: ":memory:", access: .create, busyTimeout: .zero)
        try connection.execute("CREATE TABLE t (a)")
        #expect(!FileManager.default.fileExists(atPath: ":memory:"))
    }
}
