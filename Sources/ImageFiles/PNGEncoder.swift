internal import Deflate
public import PNGCoding

/// Writes pictures as PNG files in sRGB.
///
/// Without filters: the rows of text and flat shapes repeat, which filters would hide from the compressor. Keeps its
/// working memory from picture to picture; it belongs to one thread at a time.
public final class PNGEncoder {
    /// Whether the time or the size of the file matters more.
    public enum Mode: String, Hashable, Sendable, CaseIterable {
        /// About 1 ms for a card.
        case fast
        /// About a tenth to a fifth fewer bytes, at several times the time.
        case small
    }

    private let pixelDeflate = PixelDeflate()
    private let compressor: Compressor

    /// Makes an encoder.
    ///
    /// - Throws: `PNGError.noCompressor`.
    public init() throws(PNGError) {
        do {
            compressor = try Compressor(level: 7)
        } catch {
            throw .noCompressor
        }
    }

    /// Writes opaque pixels, 8 bits a channel, RGB.
    ///
    /// - Parameters:
    ///   - pixels: row by row, red in bits 16 to 23, green in 8 to 15, blue in 0 to 7; the top byte is ignored, so that
    ///     premultiplied transparent pixels look as they do on black.
    ///   - width: pixels across, 1 to 32,767.
    ///   - height: pixels down, 1 to 32,767.
    ///   - pixelsPerRow: from the start of a row to the next.
    ///   - mode: whether time or size matters more.
    /// - Returns: the file.
    /// - Throws: `PNGError.size`.
    public func encodeOpaque(
        _ pixels: Span<UInt32>,
        width: Int,
        height: Int,
        pixelsPerRow: Int,
        mode: Mode = .fast
    ) throws(PNGError) -> [UInt8] {
        let isFast = mode == .fast && width <= PixelDeflate.maxWidth
        let stream =
            if isFast {
                try pixelDeflate.compress(pixels, width: width, height: height, pixelsPerRow: pixelsPerRow)
            } else {
                compressor.zlib(
                    try PixelBytes.rgb(pixels, width: width, height: height, pixelsPerRow: pixelsPerRow)
                )
            }
        return Self.file(stream, width: width, height: height, colorType: 2)
    }

    /// Writes pixels that may be transparent, 8 bits a channel, RGBA.
    ///
    /// - Parameters:
    ///   - pixels: row by row, premultiplied, alpha in the top byte, then red, green, blue.
    ///   - width: pixels across, 1 to 32,767.
    ///   - height: pixels down, 1 to 32,767.
    ///   - pixelsPerRow: from the start of a row to the next.
    /// - Returns: the file.
    /// - Throws: `PNGError.size`.
    public func encodeTransparent(
        _ pixels: Span<UInt32>,
        width: Int,
        height: Int,
        pixelsPerRow: Int
    ) throws(PNGError) -> [UInt8] {
        let bytes = try PixelBytes.rgba(pixels, width: width, height: height, pixelsPerRow: pixelsPerRow)
        return Self.file(compressor.zlib(bytes), width: width, height: height, colorType: 6)
    }

    /// Puts the chunks around the compressed pixels, in the order of the PNG specification, section 5.6.
    private static func file(_ stream: [UInt8], width: Int, height: Int, colorType: UInt8) -> [UInt8] {
        var file = ChunkWriter(capacity: stream.count + 128)
        let size = ChunkWriter.bigEndian(UInt32(width)) + ChunkWriter.bigEndian(UInt32(height))
        file.append("IHDR", size + [8, colorType, 0, 0, 0])
        // Rendering intent 0, perceptual.
        file.append("sRGB", [0])
        file.append("IDAT", stream)
        file.append("IEND", [])
        return file.bytes
    }
}
