import Commands
import Usage
import Pictures

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
    func renderAssets(from renderAssets: RenderAssets) throws -> RenderAssets

    /// Draws the picture, as a file.
    func draw(of name: UserName, from profiles: ProfileReader, with renderer: PictureRenderer) throws -> [UInt8]
}

extension PictureCommand {
    var needsItsOwnStudio: Bool { false }

    func renderAssets(from renderAssets: RenderAssets) throws -> RenderAssets { renderAssets }

    func run(in context: CommandContext) throws -> ExitStatus {
        let profiles = try options.profiles(for: [name], in: context)
        let renderAssets = try renderAssets(from: options.renderAssets(in: context))
        try output.write(try file(from: profiles, with: PictureRenderer(renderAssets)), in: context)
        context.noteMissingFonts(of: renderAssets)
        return .success
    }

    /// The picture; somebody who is not there is told how to come to be.
    func file(from profiles: ProfileReader, with renderer: PictureRenderer) throws -> [UInt8] {
        try options.store.explainingWhoIsMissing {
            try draw(of: try ProfileReader.name(name), from: profiles, with: renderer)
        }
    }
}
