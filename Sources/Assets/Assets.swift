public import Foundation

/// The folders of the files that pictures are made of: `Fonts/` and `Templates/`.
public struct Assets: Sendable {
    /// The folder of the fonts.
    public let fonts: URL
    /// The folder of the card templates.
    public let templates: URL

    /// Finds the folders.
    ///
    /// Without a folder given, looks in `../share/emblem` beside the program's folder, where a package installs them, and
    /// then in the folders above the program, for a checkout with its `.build`.
    ///
    /// - Parameters:
    ///   - folder: the folder that must hold both; nil to look for them.
    ///   - program: the running program's file.
    /// - Throws: `AssetError`.
    public init(folder: String?, program: URL) throws(AssetError) {
        let candidates = folder.map { [URL(filePath: $0)] } ?? Self.usualPlaces(for: program)
        guard let found = candidates.first(where: Self.isComplete) else {
            throw .notFound(lookedIn: candidates.map(\.path))
        }
        fonts = found.appending(path: "Fonts")
        templates = found.appending(path: "Templates")
    }

    private static func usualPlaces(for program: URL) -> [URL] {
        let folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
        let ancestors = sequence(first: folder) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
        return [folder.deletingLastPathComponent().appending(path: "share/emblem")] + ancestors.prefix(5)
    }

    private static func isComplete(_ folder: URL) -> Bool {
        ["Fonts", "Templates"].allSatisfy { FileManager.default.fileExists(atPath: folder.appending(path: $0).path) }
    }
}

/// Why the folders cannot be found.
public enum AssetError: Error, Hashable, Sendable, CustomStringConvertible {
    /// None of these folders holds both `Fonts` and `Templates`.
    case notFound(lookedIn: [String])

    /// What is missing, where it was looked for, and what to do.
    public var description: String {
        switch self {
        case .notFound(let folders):
            "no folder with Fonts and Templates: looked in \(folders.joined(separator: ", ")); "
                + "name it with --assets DIR or RENDER_ASSETS"
        }
    }
}
