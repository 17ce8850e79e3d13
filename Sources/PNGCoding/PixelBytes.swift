/// Unpacks pixels into the bytes that PNG compresses, without filters: a zero byte, then the row's pixels.
public enum PixelBytes {
    /// Returns red, green and blue of each pixel, for colour type 2.
    ///
    /// - Parameters:
    ///   - pixels: row by row, red in bits 16 to 23, green in 8 to 15, blue in 0 to 7; the top byte is ignored.
    ///   - width: pixels across, 1 to 32,767.
    ///   - height: pixels down, 1 to 32,767.
    ///   - pixelsPerRow: from the start of a row to the next, `width` to 65,535.
    /// - Returns: `(3 * width + 1) * height` bytes.
    /// - Throws: `PNGError.size`.
    public static func rgb(
        _ pixels: Span<UInt32>,
        width: Int,
        height: Int,
        pixelsPerRow: Int
    ) throws(PNGError) -> [UInt8] {
        try unsafe PixelRows.with(pixels, width: width, height: height, pixelsPerRow: pixelsPerRow) { unsafe $0.rgb() }
    }

    /// Returns red, green, blue and alpha of each pixel, no longer premultiplied, for colour type 6.
    ///
    /// - Parameters:
    ///   - pixels: row by row, premultiplied, alpha in the top byte, then red, green, blue.
    ///   - width: pixels across, 1 to 32,767.
    ///   - height: pixels down, 1 to 32,767.
    ///   - pixelsPerRow: from the start of a row to the next, `width` to 65,535.
    /// - Returns: `(4 * width + 1) * height` bytes.
    /// - Throws: `PNGError.size`.
    public static func rgba(
        _ pixels: Span<UInt32>,
        width: Int,
        height: Int,
        pixelsPerRow: Int
    ) throws(PNGError) -> [UInt8] {
        try unsafe PixelRows.with(pixels, width: width, height: height, pixelsPerRow: pixelsPerRow) { unsafe $0.rgba() }
    }
}

extension PixelRows {
    fileprivate func rgb() -> [UInt8] {
        let stride = unsafe 3 * width + 1
        return unsafe [UInt8](unsafeUninitializedCapacity: stride * height) { bytes, count in
            var at = 0
            for y in 0..<(unsafe height) {
                let pixels = unsafe row(y)
                unsafe bytes[at] = 0
                at += 1
                for x in 0..<(unsafe width) {
                    let pixel = unsafe pixels[x]
                    unsafe bytes[at] = UInt8(truncatingIfNeeded: pixel >> 16)
                    unsafe bytes[at + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
                    unsafe bytes[at + 2] = UInt8(truncatingIfNeeded: pixel)
                    at += 3
                }
            }
            count = at
        }
    }

    fileprivate func rgba() -> [UInt8] {
        var bytes: [UInt8] = []
        unsafe bytes.reserveCapacity((4 * width + 1) * height)
        for y in 0..<(unsafe height) {
            let pixels = unsafe row(y)
            bytes.append(0)
            for x in 0..<(unsafe width) {
                let pixel = unsafe pixels[x]
                let alpha = pixel >> 24
                for shift in [UInt32(16), 8, 0] {
                    let channel = pixel >> shift & 0xFF
                    let plain = alpha == 0 ? 0 : min((channel * 255 + alpha / 2) / alpha, 255)
                    bytes.append(UInt8(truncatingIfNeeded: plain))
                }
                bytes.append(UInt8(truncatingIfNeeded: alpha))
            }
        }
        return bytes
    }
}
