import Files

/// What a command reads at once: a file, or standard input for `-`.
enum InputFile {
    /// All of it.
    static func read(_ path: String) throws(CommandError) -> [UInt8] {
        do throws(FileError) {
            return try path == "-" ? StandardStream.read() : WholeFile.read(path)
        } catch {
            throw .unreadable(path == "-" ? "standard input" : path, reason: "\(error)")
        }
    }
}
