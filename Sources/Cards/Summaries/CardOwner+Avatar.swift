public import SVG

extension CardOwner {
    /// A picture file that was read once, so that it is known that cards can show it.
    public struct Avatar: Hashable, Sendable {
        /// The format of the file.
        public let format: EmbeddedImage.Format
        /// The file.
        public let bytes: [UInt8]
        /// Pixels across and down.
        let size: Size

        /// Reads a PNG or JPEG file of at most 16 million pixels.
        ///
        /// The format is recognized by the file's first bytes. All PNG files are accepted, and JPEG files in RGB or
        /// grey; viewers show others, such as CMYK, in different colours.
        ///
        /// - Throws: `UnreadablePicture`.
        public init(_ file: [UInt8]) throws(UnreadablePicture) {
            let picture = try EmbeddedImage.read(file)
            (format, size, bytes) = (picture.format, picture.size, file)
        }

        /// Returns the box in which the picture, centred, covers a square.
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
