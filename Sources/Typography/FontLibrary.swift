package import Cairo
import Foundation

/// The fonts that text is set in: those of the project and, optionally, those of the system after them.
///
/// It is opened once and shared; each thread makes its own `TextMeasurer` from it.
public struct FontLibrary: Sendable {
    /// The font files found.
    package let configuration: FontConfiguration
    /// The characters without a font that any thread came across.
    let unwritten = UnwrittenText()

    /// Opens the fonts of a folder.
    ///
    /// - Parameters:
    ///   - folder: the project's `Fonts/`, an absolute path.
    ///   - includingSystem: whether scripts that the folder lacks may come from `/usr/share/fonts` and
    ///     `/usr/local/share/fonts`. Pictures then depend on what is installed.
    ///   - cacheFolder: where to remember what was read; where it cannot be made or written, a folder among the
    ///     temporary files serves.
    /// - Throws: `FontLibraryError`.
    public init(folder: String, includingSystem: Bool, cacheFolder: String) throws(FontLibraryError) {
        let system = includingSystem ? ["/usr/share/fonts", "/usr/local/share/fonts"] : []
        guard FileManager.default.fileExists(atPath: folder) else { throw .noFolder(folder) }
        try BundledFont.check(in: folder)
        do {
            configuration = try FontConfiguration(
                folders: [folder] + system,
                cacheFolder: Self.writable(cacheFolder)
            )
        } catch {
            throw .unreadable(folder: folder, reason: error.description)
        }
    }

    /// The common writing systems for which there is no font.
    public var missingSystems: [WritingSystem] {
        WritingSystem.all.filter { !configuration.covers($0.sample) }
    }

    /// The writing systems without a font among the text that any thread has measured or drawn.
    public var unwrittenSystems: [WritingSystem] { unwritten.systems }

    /// Returns the cache folder of the XDG base directory specification: `$XDG_CACHE_HOME/emblem/fonts`, else
    /// `~/.cache/emblem/fonts`, else one among the temporary files.
    public static func cacheFolder(environment: [String: String]) -> String {
        if let root = environment["XDG_CACHE_HOME"], root.hasPrefix("/") { return root + "/emblem/fonts" }
        if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.cache/emblem/fonts" }
        return temporaryFolder
    }

    private static var temporaryFolder: String {
        FileManager.default.temporaryDirectory.appending(path: "emblem-fonts").path
    }

    /// Returns a writable folder, which is created if necessary.
    private static func writable(_ folder: String) -> String {
        if folder != temporaryFolder {
            try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            if FileManager.default.isWritableFile(atPath: folder) { return folder }
        }
        try? FileManager.default.createDirectory(
            atPath: temporaryFolder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        return isOurs(temporaryFolder) ? temporaryFolder : nowhere
    }

    /// A path where no cache can be made, so that every start reads all fonts.
    private static let nowhere = "/dev/null/fonts"

    /// Whether a folder belongs to this user and only they can write to it: others could replace our fonts.
    package static func isOurs(_ folder: String) -> Bool {
        let files = FileManager.default
        guard let attributes = try? files.attributesOfItem(atPath: folder),
            let own = try? files.attributesOfItem(atPath: "/proc/self/fd")[.ownerAccountID] as? Int,
            let permissions = attributes[.posixPermissions] as? Int
        else { return false }
        return attributes[.type] as? FileAttributeType == .typeDirectory
            && attributes[.ownerAccountID] as? Int == own && permissions & 0o022 == 0
    }
}

/// Why the fonts cannot be used.
public enum FontLibraryError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The folder does not exist.
    case noFolder(String)
    /// A font that the project ships is missing.
    case missing(String)
    /// A font that the project ships is damaged.
    case broken(String, reason: String)
    /// The folder's fonts cannot be opened.
    case unreadable(folder: String, reason: String)

    /// What failed, for the person who runs the service.
    public var description: String {
        switch self {
        case .noFolder(let folder): "the folder of fonts \(folder) does not exist"
        case .missing(let path): "the font \(path) is missing: take it from the project's Fonts"
        case .broken(let path, let reason):
            "the font \(path) cannot be used: \(reason); take it from the project's Fonts"
        case .unreadable(let folder, let reason): "the fonts in \(folder) cannot be used: \(reason)"
        }
    }
}
