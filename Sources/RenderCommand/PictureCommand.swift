import Commands
import Usage
import Pictures

/// A command that draws one picture of a user; `render batch` runs many of them.
protocol PictureCommand: Command {
    /// The name of the user whom the picture shows.
    var name: String { get }
    /// Where the picture is written.
    var output: OutputFile { get }
    /// The options that all commands for pictures share.
    var options: PictureOptions { get }

    /// Returns assets with the picture's own template, or nil if the picture is drawn with `shared`.
    func ownAssets(from shared: RenderAssets) throws -> RenderAssets?

    /// Draws the picture and returns the bytes of its file.
    func draw(of name: UserName, from profiles: ProfileReader, with renderer: PictureRenderer) throws -> [UInt8]
}

extension PictureCommand {
    func ownAssets(from shared: RenderAssets) throws -> RenderAssets? { nil }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try options.profiles(for: [name], in: context)
        let shared = try options.renderAssets(in: context)
        let renderAssets = try ownAssets(from: shared) ?? shared
        try output.write(try file(from: profiles, with: PictureRenderer(renderAssets)), in: context)
        context.noteMissingFonts(of: renderAssets)
        return .success
    }

    /// Draws the picture and returns the bytes of its file.
    ///
    /// - Throws: `CommandError.noUser`, which says how to add the user; and what drawing throws.
    func file(from profiles: ProfileReader, with renderer: PictureRenderer) throws -> [UInt8] {
        try options.store.explainingWhoIsMissing {
            try draw(of: try ProfileReader.name(name), from: profiles, with: renderer)
        }
    }
}
