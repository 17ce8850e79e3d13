import Assets
import Cards
import Commands
import Foundation
import Pictures

/// The picture that `--avatar` names.
struct AvatarOption {
    private let path: String
    private let assets: String?

    /// Returns nil if the option is not given.
    init?(_ arguments: ParsedArguments) {
        guard let path = arguments["--avatar"] else { return nil }
        (self.path, assets) = (path, arguments["--assets"])
    }

    /// Returns the picture in the form in which the store keeps it, or nil for `none`.
    ///
    /// - Throws: `CommandError` for a file that is no picture, `AssetError` if fonts or templates are missing.
    func file(in context: CommandContext) throws -> [UInt8]? {
        guard path != "none" else { return nil }
        let data = try InputFile.read(path, atMost: InputFile.maxPictureSize, in: context)
        let assets = try Assets(folder: assets, program: context.program)
        let renderAssets = RenderAssets(
            fonts: try context.fonts(assets),
            templates: try CardTemplates.load(folder: assets.templates.path),
            brand: Brand(address: "")
        )
        do {
            return try PictureRenderer(renderAssets).avatar(from: data)
        } catch let error as UnreadablePicture {
            throw CommandError.noAvatar(path, reason: error.description)
        }
    }
}
