import Foundation
public import Typography

/// The project's fonts, without anything of the system's.
public enum TestFonts {
    /// A measurer for the calling test.
    public static func measurer() throws -> TextMeasurer { try TextMeasurer(library()) }

    /// The fonts of `Fonts/`.
    public static func library() throws -> FontLibrary {
        try FontLibrary(
            folder: Snapshots.root.appending(path: "Fonts").path, includingSystem: false,
            cacheFolder: FontLibrary.cacheFolder(environment: [:]))
    }
}
