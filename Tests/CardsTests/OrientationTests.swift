import Cards
import SVG
import Testing

/// Pictures that a camera was turned for.
@Suite struct OrientationTests {
    @Test(arguments: 1...8)
    func `a JPEG and a PNG are as wide as they are seen, by what the camera noted`(orientation: UInt8) throws {
        let exif = Self.exif(orientation)
        let files = [
            Self.jpeg(try AvatarFixtures.jpeg(), noting: exif),
            Self.png(AvatarFixtures.png(width: 64, height: 32), noting: exif),
        ]
        let square = Box(x: 0, y: 0, width: 32, height: 32)
        let boxes = try files.map { try CardOwner.Avatar($0).box(covering: square) }

        // The JPEG is a square, the PNG is not.
        #expect(boxes[0] == square)
        #expect((boxes[1].width, boxes[1].height) == (orientation < 5 ? (64, 32) : (32, 64)))
    }

    /// A block of Exif with an orientation alone.
    private static func exif(_ orientation: UInt8) -> [UInt8] {
        Array("MM\0*\0\0\0\u{8}\0\u{1}\u{1}\u{12}\0\u{3}\0\0\0\u{1}\0".utf8) + [orientation, 0, 0, 0, 0, 0, 0]
    }

    private static func jpeg(_ file: [UInt8], noting exif: [UInt8]) -> [UInt8] {
        let content = Array("Exif\0\0".utf8) + exif
        return file.prefix(2) + [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content + file.dropFirst(2)
    }

    private static func png(_ file: [UInt8], noting exif: [UInt8]) -> [UInt8] {
        let header = 8 + 25
        return file.prefix(header) + PNGWriting.chunk("eXIf", exif) + file.dropFirst(header)
    }
}
