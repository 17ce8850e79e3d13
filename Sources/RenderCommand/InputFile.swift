import Files

/// What a command reads at once: a file, or standard input for `-`.
enum InputFile {
    /// All of it, unless it has more than so many bytes.
    static func read(_ path: String, atMost most: Int = .max) throws(CommandError) -> [UInt8] {
        do throws(FileError) {
            return try path == "-" ? StandardStream.read(atMost: most) : WholeFile.read(path, atMost: most)
        } catch {
            throw .unreadable(path == "-" ? "standard input" : path, reason: "\(error)")
        }
    }
}
