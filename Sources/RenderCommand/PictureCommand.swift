import Foundation
import Profiles
import Service

/// A command that draws one picture of somebody; `render batch` runs many of them.
protocol PictureCommand: Command {
    /// Whose picture.
    var name: String { get }
    /// Where it goes.
    var output: OutputFile { get }
    /// What it is drawn from and with.
    var options: PictureOptions { get }

    /// Fonts and templates.
    func studio(in context: CommandContext) throws -> Studio

    /// Draws the picture, as a file.
    func draw(of name: UserName, from profiles: ProfileReader, with artist: Artist) throws -> [UInt8]
}

extension PictureCommand {
    func studio(in context: CommandContext) throws -> Studio { try options.studio(in: context) }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try options.profiles(for: [name], in: context)
        let artist = try Artist(try studio(in: context))
        try output.write(try file(from: profiles, with: artist), context.console)
        return .success
    }

    /// The picture; somebody who is not there is told how to come to be.
    func file(from profiles: ProfileReader, with artist: Artist) throws -> [UInt8] {
        try options.store.explainingWhoIsMissing {
            try draw(of: try ProfileReader.name(name), from: profiles, with: artist)
        }
    }
}

/// Where a command's result goes: a file, or standard output for none and for `-`.
struct OutputFile: Sendable {
    /// The file's path; nil for standard output.
    let path: String?

    static let spec = OptionSpec(
        name: "--output",
        value: "FILE",
        help: "Where to (default: standard output).",
        short: "-o"
    )

    static func formatSpec(default format: String) -> OptionSpec {
        OptionSpec(
            name: "--format",
            value: "FORMAT",
            help: "svg or png (default: by the file's ending, else \(format))."
        )
    }

    init(_ arguments: ParsedArguments) {
        let path = arguments["--output"]
        self.path = path == "-" ? nil : path
    }

    /// What the file's ending says; nil for any other ending and for none.
    var format: Picture.Format? {
        guard let path, let dot = path.lastIndex(of: ".") else { return nil }
        return Picture.Format(rawValue: path[path.index(after: dot)...].lowercased())
    }

    func write(_ bytes: [UInt8], _ console: Console) throws(CommandError) {
        guard let path else { return console.write(bytes) }
        try Self.write(bytes, to: path)
    }

    /// Writes a file whole or not at all.
    static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .unwritable(path, reason: error.localizedDescription)
        }
    }
}
