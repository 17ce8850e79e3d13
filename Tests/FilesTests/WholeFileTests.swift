import Files
import Foundation
import Glibc
import Testing

@Suite struct WholeFileTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func write(_ text: String, to name: String) throws(FileError) {
        try WholeFile.write(Array(text.utf8), to: scratch.path(name))
    }

    @Test func `makes a file and leaves nothing beside it`() throws {
        try write("new", to: "file")

        #expect(try scratch.text("file") == "new")
        #expect(try scratch.names == ["file"])
    }

    @Test(arguments: [0o600, 0o640, 0o755]) func `an old file keeps its permissions`(permissions: Int) throws {
        try scratch.put("old, and longer", at: "file", permissions: permissions)
        try write("new", to: "file")

        #expect(try scratch.text("file") == "new")
        #expect(try scratch.permissions(of: "file") == permissions)
    }

    @Test func `puts another file in the old one's place, so that its readers see one of them whole`() throws {
        try scratch.put("old", at: "file")
        let reader = try #require(FileHandle(forReadingAtPath: scratch.path("file")))
        try write("new", to: "file")

        #expect(try reader.readToEnd() == Data("old".utf8))
    }

    @Test func `follows links, also in a row and to what is not there yet`() throws {
        try FileManager.default.createDirectory(atPath: scratch.path("sub"), withIntermediateDirectories: true)
        try scratch.link("first", to: "sub/second")
        try scratch.link("sub/second", to: "third")
        try write("new", to: "first")

        #expect(try scratch.text("sub/third") == "new")
        #expect(try scratch.attribute(.type, of: "first") as? FileAttributeType == .typeSymbolicLink)
        #expect(try scratch.attribute(.type, of: "sub/second") as? FileAttributeType == .typeSymbolicLink)
        #expect(try scratch.names == ["first", "sub"])
    }

    @Test func `links in a circle are an error`() throws {
        try scratch.link("a", to: "b")
        try scratch.link("b", to: "a")

        #expect(throws: FileError.system(ELOOP)) { try write("new", to: "a") }
    }

    @Test func `writes into a pipe, which stays one`() throws {
        let status = unsafe mkfifo(scratch.path("pipe"), 0o600)
        #expect(status == 0)
        // Open for both, so that opening it does not wait.
        let reader = try #require(FileHandle(forUpdatingAtPath: scratch.path("pipe")))
        try write("new", to: "pipe")

        #expect(try reader.read(upToCount: 3) == Data("new".utf8))
        #expect(try scratch.names == ["pipe"])
    }

    @Test func `writes to devices and says that one is full`() throws {
        // One of its own where that is allowed: whoever may make devices may also destroy the system's.
        let made = unsafe mknod(scratch.path("full"), S_IFCHR | 0o666, 0x107)
        let device = made == 0 ? scratch.path("full") : "/dev/full"

        #expect(throws: FileError.system(ENOSPC)) { try WholeFile.write([1], to: device) }
        let type = try FileManager.default.attributesOfItem(atPath: device)[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test func `writes to a descriptor of the process where it stands, and not to its file anew`() throws {
        try scratch.put("", at: "log")
        let log = try #require(FileHandle(forWritingAtPath: scratch.path("log")))
        try log.write(contentsOf: Data("first ".utf8))
        try WholeFile.write(Array("second ".utf8), to: "/dev/fd/\(log.fileDescriptor)")
        try scratch.link("link", to: "/proc/self/fd/\(log.fileDescriptor)")
        try write("third", to: "link")

        #expect(try scratch.text("log") == "first second third")
    }

    @Test func `says what is wrong with a path`() throws {
        #expect(throws: FileError.emptyPath) { try WholeFile.write([1], to: "") }
        #expect(throws: FileError.isFolder) { try write("new", to: "") }
        #expect(throws: FileError.noFolder) { try write("new", to: "nowhere/file") }
        try scratch.put("old", at: "file")
        #expect(throws: FileError.system(ENOTDIR)) { try write("new", to: "file/file") }
        #expect(try scratch.text("file") == "old")
        #expect("\(FileError.isFolder)" == "it is a folder")
        #expect("\(FileError.system(ENOSPC))" == "No space left on device")
    }

    @Test func `reads a file and says why it cannot`() throws {
        let bytes = [UInt8](repeating: 7, count: 200_000)
        try WholeFile.write(bytes, to: scratch.path("file"))

        #expect(try WholeFile.read(scratch.path("file")) == bytes)
        #expect(throws: FileError.isFolder) { try WholeFile.read(scratch.path("")) }
        #expect(throws: FileError.system(ENOENT)) { try WholeFile.read(scratch.path("nothing")) }
    }
}

@Suite struct FolderTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `makes a folder with those around it, and again`() throws {
        for _ in 0..<2 { try Folder.make(scratch.path("a") + "//b/c//") }

        #expect(try scratch.attribute(.type, of: "a/b/c") as? FileAttributeType == .typeDirectory)
    }

    @Test func `a file in the way is left`() throws {
        try scratch.put("old", at: "file")

        #expect(throws: FileError.system(ENOTDIR)) { try Folder.make(scratch.path("file")) }
        #expect(throws: FileError.system(ENOTDIR)) { try Folder.make(scratch.path("file/a")) }
        #expect(throws: FileError.emptyPath) { try Folder.make("") }
        #expect(try scratch.text("file") == "old")
    }
}
