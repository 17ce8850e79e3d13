import Foundation
import Testing
import Typography

/// The project's fonts, opened from the repository's own folder, without the system's.
func shippedFonts() throws -> FontLibrary {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return try FontLibrary(
        folder: root.appending(path: "Fonts").path,
        includingSystem: false,
        cacheFolder: FileManager.default.temporaryDirectory.appending(path: "emblem-test-fonts").path
    )
}
