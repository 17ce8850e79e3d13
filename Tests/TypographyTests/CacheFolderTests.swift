import Foundation
import Testing
import Typography

@Suite struct CacheFolderTests {
    @Test(arguments: [(0o700, true), (0o755, true), (0o775, false), (0o707, false), (0o777, false)])
    func `a folder that others can write to is not trusted`(permissions: Int, isOurs: Bool) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: folder.path)

        #expect(FontLibrary.isOurs(folder.path) == isOurs)
    }

    @Test func `nor is a link, a file, or what is not there`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let link = folder.appending(path: "link")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder)
        let file = folder.appending(path: "file")
        try Data().write(to: file)

        #expect(![link, file, folder.appending(path: "nothing")].contains { FontLibrary.isOurs($0.path) })
    }
}
