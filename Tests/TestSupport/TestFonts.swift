import Foundation
public import Typography

/// The project's fonts, and behind them those that `script/bootstrap` installs for the world's other scripts.
public enum TestFonts {
    /// A measurer for the calling test.
    public static func measurer() throws -> TextMeasurer { try TextMeasurer(library()) }

    /// The fonts of `Fonts/` and of the system.
    public static func library() throws -> FontLibrary {
        try FontLibrary(
            folder: Snapshots.root.appending(path: "Fonts").path,
            includingSystem: true,
            cacheFolder: FontLibrary.cacheFolder(environment: [:])
        )
    }
}
