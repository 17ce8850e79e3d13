import Foundation
import Testing
import Typography

/// Fonts that are not there, or not whole.
@Suite struct FontFilesTests {
    private static let names = [
        "DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
        "Inter-Bold.otf", "NotoColorEmoji.ttf",
    ]

    @Test(arguments: names) func `a font that is missing is named`(name: String) throws {
        try Self.withFonts { folder in
            try FileManager.default.removeItem(atPath: "\(folder)/\(name)")

            #expect(throws: FontLibraryError.missing("\(folder)/\(name)")) { try Self.open(folder) }
        }
    }

    @Test(arguments: names) func `a font that is cut off, empty or something else is named`(name: String) throws {
        let whole = try Data(contentsOf: Self.shipped.appending(path: name))
        for broken in [whole.prefix(whole.count / 2), whole.prefix(100), Data(), Data("version https://git-lfs".utf8)] {
            try Self.withFonts { folder in
                let path = "\(folder)/\(name)"
                try FileManager.default.removeItem(atPath: path)
                try broken.write(to: URL(filePath: path))
                let error = #expect(throws: FontLibraryError.self) { try Self.open(folder) }

                #expect(error?.description.contains("the font \(path) cannot be used: ") == true)
            }
        }
    }

    @Test func `no bytes at a font's beginning make it crash`() throws {
        let whole = try Data(contentsOf: Self.shipped.appending(path: "Inter-Bold.otf"))
        try Self.withFonts { folder in
            let path = "\(folder)/Inter-Bold.otf"
            for place in 0..<64 {
                var damaged = whole.prefix(2048)
                damaged[place] = 0xFF
                try FileManager.default.removeItem(atPath: path)
                try damaged.write(to: URL(filePath: path))

                #expect(throws: FontLibraryError.self) { try Self.open(folder) }
            }
        }
    }

    @Test func `an empty folder is no folder of fonts`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        #expect(throws: FontLibraryError.missing(folder.path + "/DejaVuSans.ttf")) { try Self.open(folder.path) }
    }

    private static let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fonts")

    private static func open(_ folder: String) throws {
        _ = try FontLibrary(folder: folder, includingSystem: false, cacheFolder: folder)
    }

    /// A folder with links to the project's fonts, as long as it is used.
    private static func withFonts(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in names {
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: name),
                withDestinationURL: shipped.appending(path: name)
            )
        }
        try body(folder.path)
    }
}
