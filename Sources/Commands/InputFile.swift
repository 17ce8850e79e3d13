import Files

/// Files that commands read whole.
package enum InputFile {
    /// Bytes of the largest file of counts for a rank card.
    package static let maxCountsSize = 1 << 20
    /// Bytes of the largest picture of a user.
    package static let maxPictureSize = 32 << 20
    /// Bytes of the largest file of lines for a batch.
    package static let maxBatchSize = 256 << 20

    /// Reads a file, or standard input for `-`.
    ///
    /// - Throws: `CommandError.unreadable`, also for more than `limit` bytes, which a device or a pipe may have without
    ///   end.
    package static func read(_ path: String, atMost limit: Int, in context: CommandContext) throws(CommandError)
        -> [UInt8]
    {
        do throws(FileError) {
            return try path == "-" ? context.input.readAll(atMost: limit) : WholeFile.read(path, atMost: limit)
        } catch {
            throw .unreadable(path == "-" ? "standard input" : path, reason: "\(error)")
        }
    }
}
