/// The pixels of a picture in memory: 32 bits each, red in bits 16 to 23, green in 8 to 15, blue in 0 to 7.
///
/// Made only by `PixelRows.with`, which has checked that every row lies within the pixels lent.
@unsafe struct PixelRows {
    let base: UnsafePointer<UInt32>
    let width: Int
    let height: Int
    let pixelsPerRow: Int

    /// A row's first pixel; `width` may be read from there.
    func row(_ y: Int) -> UnsafePointer<UInt32> {
        unsafe base + y * pixelsPerRow
    }

    /// Lends the rows of a picture.
    ///
    /// - Throws: `PNGError.size` when the pixels are fewer than the picture's or a side is not 1 to 32,767.
    static func with<Result>(
        _ pixels: Span<UInt32>,
        width: Int,
        height: Int,
        pixelsPerRow: Int,
        _ body: (PixelRows) throws(PNGError) -> Result
    ) throws(PNGError) -> Result {
        guard (1...32_767).contains(width), (1...32_767).contains(height), (width...65_535).contains(pixelsPerRow),
            pixels.count >= (height - 1) * pixelsPerRow + width
        else { throw .size(width: width, height: height) }
        return try unsafe pixels.withUnsafeBufferPointer { (buffer) throws(PNGError) -> Result in
            guard let base = buffer.baseAddress else { throw .size(width: width, height: height) }
            return try unsafe body(PixelRows(base: base, width: width, height: height, pixelsPerRow: pixelsPerRow))
        }
    }
}
