import ImageFiles
import PNGCoding
public import Raster

/// A picture's pixels, whoever painted them.
public struct PixelGrid: Equatable, Sendable {
    /// Pixels across.
    public let width: Int
    /// Pixels down.
    public let height: Int
    /// Row by row from the top: alpha in the top byte, then red, green, blue, premultiplied.
    public internal(set) var words: [UInt32]

    /// A picture of one colour.
    public init(width: Int, height: Int, filledWith word: UInt32) {
        (self.width, self.height) = (width, height)
        words = Array(repeating: word, count: width * height)
    }

    /// What the rasterizer painted.
    public init(_ bitmap: Bitmap) {
        (width, height, words) = (bitmap.width, bitmap.height, bitmap.pixels)
    }

    /// What libpng reads from a file.
    public init(pngFile: [UInt8]) throws {
        let picture = try PNGPicture(pngFile)
        (width, height) = (picture.width, picture.height)
        let rgba = picture.rgba
        words = (0..<(width * height)).map { pixel in
            let alpha = UInt32(rgba[4 * pixel + 3])
            func channel(_ offset: Int) -> UInt32 { (UInt32(rgba[4 * pixel + offset]) * alpha + 127) / 255 }
            return alpha << 24 | channel(0) << 16 | channel(1) << 8 | channel(2)
        }
    }

    /// A PNG file, packed small: without alpha where nothing is transparent.
    public func pngFile() throws -> [UInt8] {
        let encoder = try PNGEncoder()
        let isOpaque = words.allSatisfy { $0 >> 24 == 255 }
        return isOpaque
            ? try encoder.encodeOpaque(words.span, width: width, height: height, pixelsPerRow: width, mode: .small)
            : try encoder.encodeTransparent(words.span, width: width, height: height, pixelsPerRow: width)
    }

    /// Pictures beside each other, a strip of grey between them.
    static func sideBySide(_ pictures: [PixelGrid]) -> PixelGrid {
        let gap = 12
        var sheet = PixelGrid(
            width: max(pictures.map { $0.width + gap }.reduce(0, +) - gap, 1),
            height: max(pictures.map(\.height).max() ?? 1, 1),
            filledWith: 0xFF80_8080
        )
        var left = 0
        for picture in pictures {
            for y in 0..<picture.height {
                let target = y * sheet.width + left
                sheet.words.replaceSubrange(
                    target..<(target + picture.width),
                    with: picture.words[(y * picture.width)..<((y + 1) * picture.width)]
                )
            }
            left += picture.width + gap
        }
        return sheet
    }
}

/// The largest difference of a channel between two pixels, in steps of 255.
func distance(_ first: UInt32, _ second: UInt32) -> Int {
    var worst = 0
    for shift: UInt32 in [24, 16, 8, 0] {
        worst = max(worst, abs(Int(first >> shift & 0xFF) - Int(second >> shift & 0xFF)))
    }
    return worst
}
