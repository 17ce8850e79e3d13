import Files

/// The folder that a command writes many pictures to.
package struct OutputFolder: Sendable {
    package let path: String

    package static let spec = OptionSpec(
        name: "--output",
        value: "DIR",
        help: "The folder they go to. Required.",
        short: "-o"
    )

    package init(_ arguments: ParsedArguments) throws(UsageError) {
        guard let path = arguments["--output"], !path.isEmpty else {
            throw .invalid(option: "--output", value: "", allowed: "the folder that the pictures go to")
        }
        self.path = path
    }

    /// Makes the folder, or a folder below it, unless it exists.
    ///
    /// - Throws: `CommandError.unwritable`.
    package func make(_ name: String = "") throws(CommandError) {
        let path = path + "/" + name
        do throws(FileError) {
            try Folder.make(path)
        } catch {
            throw .unwritable(path, reason: "\(error)")
        }
    }

    /// Writes a file in the folder.
    ///
    /// - Throws: `CommandError.unwritable`.
    package func write(_ bytes: [UInt8], to name: String, in context: CommandContext) throws(CommandError) {
        try OutputFile.write(bytes, to: path + "/" + name, in: context)
    }
}
