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

    /// Whether the picture cannot be drawn where all others are.
    var needsItsOwnStudio: Bool { get }

    /// Where the picture is drawn, made from where all others are.
    func studio(from studio: Studio) throws -> Studio

    /// Draws the picture, as a file.
    func draw(of name: UserName, from profiles: ProfileReader, with artist: Artist) throws -> [UInt8]
}

extension PictureCommand {
    var needsItsOwnStudio: Bool { false }

    func studio(from studio: Studio) throws -> Studio { studio }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try options.profiles(for: [name], in: context)
        let studio = try studio(from: options.studio(in: context))
        try output.write(try file(from: profiles, with: Artist(studio)), in: context)
        context.noteMissingFonts(of: studio)
        return .success
    }

    /// The picture; somebody who is not there is told how to come to be.
    func file(from profiles: ProfileReader, with artist: Artist) throws -> [UInt8] {
        try options.store.explainingWhoIsMissing {
            try draw(of: try ProfileReader.name(name), from: profiles, with: artist)
        }
    }
}
