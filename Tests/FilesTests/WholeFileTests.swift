import Dispatch
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

    @Test func `a link in a folder that all can write is not followed, nor one on the way`() throws {
        for folder in ["open", "own"] {
            try FileManager.default.createDirectory(atPath: scratch.path(folder), withIntermediateDirectories: true)
        }
        try scratch.link("open/file", to: scratch.path("victim"))
        try scratch.link("open/folder", to: scratch.path("own"))
        try FileManager.default.setAttributes([.posixPermissions: 0o1777], ofItemAtPath: scratch.path("open"))
        for path in ["open/file", "open/folder/file"] {
            #expect(throws: FileError.foreignLink) { try write("new", to: path) }
        }
        try write("new", to: "open/other")

        #expect(try scratch.text("open/other") == "new")
        #expect(try scratch.names == ["open", "own"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("own")).isEmpty)
    }

    @Test func `one's own link is followed where a group can write`() throws {
        try FileManager.default.createDirectory(atPath: scratch.path("shared"), withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: 0o775], ofItemAtPath: scratch.path("shared"))
        try scratch.link("shared/link", to: "../file")
        try write("new", to: "shared/link")

        #expect(try scratch.text("file") == "new")
    }

    @Test func `a path with a NUL names no file`() throws {
        // Foundation would cut it there.
        let path = scratch.path("") + "/a\0b"
        #expect(throws: FileError.badPath) { try WholeFile.write([1], to: path) }
        #expect(throws: FileError.badPath) { try WholeFile.read(path) }
        #expect(throws: FileError.badPath) { try Folder.make(path) }
        #expect(try scratch.names.isEmpty)
    }

    @Test func `what is being written when all is to end leaves nothing beside`() throws {
        let temporaries = TemporaryFiles()
        let path = scratch.path("file")
        let ended = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            let bytes = [UInt8](repeating: 7, count: 1 << 20)
            while (try? WholeFile.write(bytes, to: path, temporaries)) != nil {}
            ended.signal()
        }
        while try scratch.names.isEmpty {}
        temporaries.end()
        ended.wait()

        #expect(try ["file"].starts(with: scratch.names))
        #expect(throws: FileError.system(ECANCELED)) { try WholeFile.write([1], to: scratch.path("more"), temporaries) }
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
