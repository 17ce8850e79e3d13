import Foundation

/// A folder of a test's own that goes with it.
public final class TemporaryFolder: Sendable {
    private let folder: URL

    /// Makes the folder.
    public init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "emblem-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The path of a file in it.
    public func path(_ name: String) -> String { folder.appending(path: name).path }
}
