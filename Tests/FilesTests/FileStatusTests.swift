import Files
import Foundation
import Testing

@Suite struct FileStatusTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func status(_ name: String) -> FileStatus? { FileStatus(path: scratch.path(name)) }

    @Test func `tells the size, and the file's number as the system does`() throws {
        try scratch.put("12345", at: "file")
        let found = try #require(status("file"))

        #expect(found.size == 5)
        #expect(try scratch.attribute(.systemNumber, of: "file") as? UInt64 == found.device)
        #expect(try scratch.attribute(.systemFileNumber, of: "file") as? UInt64 == found.number)
    }

    @Test func `a file has the same number under another name, through links, and with more in it`() throws {
        try scratch.put("one", at: "file")
        let number = try #require(status("file")?.number)
        try scratch.link("first", to: "second")
        try scratch.link("second", to: "file")
        #expect(status("first")?.number == number)
        #expect(status("first")?.size == 3)

        try FileManager.default.moveItem(atPath: scratch.path("file"), toPath: scratch.path("moved"))
        let handle = try #require(FileHandle(forWritingAtPath: scratch.path("moved")))
        try handle.write(contentsOf: Data("one and more".utf8))
        #expect(status("moved")?.number == number)
        #expect(status("moved")?.size == 12)
    }

    @Test func `what has taken a file's place has another number`() throws {
        try scratch.put("one", at: "file")
        let old = try #require(status("file"))
        try scratch.put("two", at: "other")
        try FileManager.default.removeItem(atPath: scratch.path("file"))
        // The old one's number may be given away again only after this one was made.
        try FileManager.default.moveItem(atPath: scratch.path("other"), toPath: scratch.path("file"))

        #expect(status("file")?.number != old.number)
        #expect(status("file")?.device == old.device)
    }

    @Test func `where there is nothing, or only a link to nothing, there is no status`() throws {
        try scratch.link("dangling", to: "nowhere")
        try scratch.link("circle", to: "circle")

        for name in ["nothing", "nothing/file", "dangling", "circle"] { #expect(status(name) == nil) }
        #expect(FileStatus(path: "") == nil)
    }
}
