import Files

/// What a command reads at once: a file, or standard input for `-`.
package enum InputFile {
    /// The most bytes of a few numbers of somebody.
    package static let longestCounts = 1 << 20
    /// The most bytes of somebody's picture.
    package static let longestPicture = 32 << 20
    /// The most bytes of the lines of a batch.
    package static let longestBatch = 256 << 20

    /// All of it, unless it has more than so many bytes: what is no file, as a device or a pipe without end, is not read
    /// for ever.
    package static func read(_ path: String, atMost most: Int) throws(CommandError) -> [UInt8] {
        do throws(FileError) {
            return try path == "-" ? StandardStream.read(atMost: most) : WholeFile.read(path, atMost: most)
        } catch {
            throw .unreadable(path == "-" ? "standard input" : path, reason: "\(error)")
        }
    }
}
