import Files
package import Parameters

/// The destination of a command's result: a file, or standard output if none or `-` is named.
package struct OutputFile: Sendable {
    /// The file's path; nil for standard output.
    package let path: String?

    package static let spec = OptionSpec(
        name: "--output",
        value: "FILE",
        help: "Where to (default: standard output).",
        short: "-o"
    )

    /// Returns the option that names the type of the file, whose default is that of the file's ending.
    package static func formatSpec<Format>(_ parameter: Parameter<Format>) -> OptionSpec {
        let usual = parameter.description.default.map { ", else \($0)" } ?? ""
        return OptionSpec(parameter.description, value: "FORMAT", default: "by the file's ending\(usual)")
    }

    package init(_ arguments: ParsedArguments) throws(UsageError) {
        let path = arguments["--output"]
        guard path != "" else {
            throw .invalid(option: "--output", value: "", allowed: "a file, or - for standard output")
        }
        self.path = path == "-" ? nil : path
    }

    /// Returns the format that an option names, else that of the file's ending, else `usual`.
    ///
    /// - Throws: `UsageError` for an ending that names another format than the option, or a format of pictures that is
    ///   never written.
    package func format<Format: RawRepresentable<String> & CaseIterable & Equatable>(
        _ parameter: Parameter<Format>,
        in arguments: ParsedArguments,
        or usual: Format
    ) throws(UsageError) -> Format {
        let option = "--\(parameter.name)"
        let ofEnding = ending.flatMap(Format.init(rawValue:))
        let format = try arguments.value(of: parameter) ?? ofEnding ?? usual
        if let path, let ending, Self.pictureEndings.contains(ending), ofEnding != format {
            let fitting = arguments[option] == nil ? Array(Format.allCases) : [format]
            let endings = fitting.map { ".\($0.rawValue)" }.joined(separator: " or ")
            let reason = arguments.given(option).map { ", as \($0) says" } ?? ""
            throw .invalid(option: "--output", value: path, allowed: "a file that ends in \(endings)\(reason)")
        }
        return format
    }

    /// The endings that stand for a format of pictures; other endings do not limit the format.
    private static let pictureEndings: Set = ["svg", "png", "json", "jpg", "jpeg", "gif", "webp", "avif", "pdf"]

    /// The part of the file's name after its last dot, in lower case; nil for standard output.
    private var ending: String? {
        guard let name = path?.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    /// Writes the result: a regular file whole or not at all.
    ///
    /// - Throws: `UsageError.binaryToTerminal` for binary data to a terminal, and `CommandError.unwritable`.
    package func write(_ bytes: [UInt8], in context: CommandContext) throws {
        let isTerminal = path.map(Console.isTerminal) ?? context.console.isTerminal
        guard !isTerminal || !bytes.prefix(Self.sample).contains(0) else { throw UsageError.binaryToTerminal }
        if let path { return try Self.write(bytes, to: path, in: context) }
        context.console.write(bytes)
    }

    /// The number of bytes that are searched for a NUL, which text does not have, as git and grep do.
    private static let sample = 8000

    /// Writes a file: a regular file whole or not at all.
    ///
    /// - Throws: `CommandError.unwritable`.
    package static func write(_ bytes: [UInt8], to path: String, in context: CommandContext) throws(CommandError) {
        do throws(FileError) {
            try WholeFile.write(bytes, to: path, context.temporaries)
        } catch {
            throw .unwritable(path, reason: "\(error)")
        }
    }
}
