internal import Deflate

/// Writes pictures as PNG files in sRGB, without filters: pictures of text and flat shapes repeat, and filters hide it.
///
/// Keeps its working memory; one for each thread.
public final class PNGEncoder {
    /// What matters more.
    public enum Mode: String, Hashable, Sendable, CaseIterable {
        /// About 1 ms for a card.
        case fast
        /// About a tenth to a fifth fewer bytes, at several times the time.
        case small
    }

    private let output = BitBuffer(capacity: 1 << 18)
    private let pixelDeflate: PixelDeflate
    private let compressor: Compressor

    /// Makes an encoder.
    ///
    /// - Throws: `PNGError.noCompressor`.
    public init() throws(PNGError) {
        pixelDeflate = PixelDeflate(output: output)
        do {
            compressor = try Compressor(level: 7)
        } catch {
            throw .noCompressor
        }
    }

    /// A file of opaque pixels, 8 bits a channel, RGB.
    ///
    /// - Parameters:
    ///   - pixels: row by row, red in bits 16 to 23, green in 8 to 15, blue in 0 to 7 of each; the top byte does
    ///     not count, so premultiplied transparent pixels come out as over black.
    ///   - width: pixels across, 1 to 32,767.
    ///   - height: pixels down, 1 to 32,767.
    ///   - pixelsPerRow: from the start of a row to the next.
    ///   - mode: what matters more.
    /// - Returns: the file.
    /// - Throws: `PNGError.size`.
    public func encodeOpaque(
        _ pixels: Span<UInt32>,
        width: Int,
        height: Int,
        pixelsPerRow: Int,
        mode: Mode = .fast
    ) throws(PNGError) -> [UInt8] {
        output.clear()
        try unsafe PixelRows.with(pixels, width: width, height: height, pixelsPerRow: pixelsPerRow) { rows in
            if mode == .fast, width <= PixelDeflate.maximumWidth {
                unsafe pixelDeflate.compress(rows)
            } else {
                unsafe output.append(compressor.zlib(rows.rgb()))
            }
        }
        return file(width: width, height: height, colorType: 2)
    }

    /// A file of pixels that may be transparent, 8 bits a channel, RGBA.
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
        output.clear()
        try unsafe PixelRows.with(pixels, width: width, height: height, pixelsPerRow: pixelsPerRow) { rows in
            unsafe output.append(compressor.zlib(rows.rgba()))
        }
        return file(width: width, height: height, colorType: 6)
    }

    /// The chunks around the compressed pixels, in the order of the PNG specification, section 5.6.
    private func file(width: Int, height: Int, colorType: UInt8) -> [UInt8] {
        output.withBytes { stream in
            var file = ChunkWriter(capacity: stream.count + 128)
            let size = ChunkWriter.bigEndian(UInt32(width)) + ChunkWriter.bigEndian(UInt32(height))
            file.append("IHDR", (size + [8, colorType, 0, 0, 0]).span)
            // Rendering intent 0, perceptual.
            file.append("sRGB", [0].span)
            file.append("IDAT", stream)
            file.append("IEND", [UInt8]().span)
            return file.bytes
        }
    }
}
