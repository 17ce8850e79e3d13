import Cards
import ImageFiles
import SVG

extension PictureRenderer {
    /// The side of a stored picture in pixels: half as much again as the largest on cards.
    private static let avatarSide = 320.0

    /// Makes the picture of a user that the store keeps: a PNG of 320 × 320 pixels with the middle of a picture on
    /// white.
    ///
    /// - Parameter file: a PNG file, or a JPEG file in RGB or grey, of at most 16 million pixels.
    /// - Returns: the PNG file.
    /// - Throws: `UnreadablePicture` for any other, `RasterError`.
    public func avatar(from file: [UInt8]) throws -> [UInt8] {
        let avatar = try CardOwner.Avatar(file)
        let square = Box(x: 0, y: 0, width: Self.avatarSide, height: Self.avatarSide)
        let document = Document(
            size: Size(width: square.width, height: square.height),
            title: "",
            nodes: [
                .rectangle(Rectangle(square, fill: .solid(.white))),
                .image(EmbeddedImage(avatar.box(covering: square), format: avatar.format, bytes: avatar.bytes)),
            ]
        )
        return try picture(document, as: .png, mode: .small).bytes
    }
}
