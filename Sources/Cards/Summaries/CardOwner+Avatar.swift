public import SVG

extension CardOwner {
    /// A picture file that was read once, so that every card can be drawn that shows it.
    public struct Avatar: Hashable, Sendable {
        /// How the bytes are to be read.
        public let format: EmbeddedImage.Format
        /// The file.
        public let bytes: [UInt8]
        /// Pixels across and down.
        let size: Size

        /// Takes a PNG or JPEG file, whole and of at most 16 million pixels.
        ///
        /// What it is, its bytes say: nobody's name for it counts. PNG files of every kind are taken, JPEG files in RGB or
        /// grey; for others, as those of printers in CMYK, viewers disagree about the colours.
        ///
        /// - Throws: `UnreadablePicture`.
        public init(_ file: [UInt8]) throws(UnreadablePicture) {
            let picture = try EmbeddedImage.read(file)
            (format, size, bytes) = (picture.format, picture.size, file)
        }

        /// Where the picture lies so that it covers a square, the rest of it on both sides alike.
        public func box(covering square: Box) -> Box {
            let scale = square.width / min(size.width, size.height)
            let (width, height) = (size.width * scale, size.height * scale)
            return Box(
                x: square.center.x - width / 2,
                y: square.center.y - height / 2,
                width: width,
                height: height
            )
        }
    }
}
