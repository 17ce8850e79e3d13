extension PixelRows {
    /// The bytes of an RGB picture without filters: a zero, then three bytes a pixel, for each row.
    func rgb() -> [UInt8] {
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

    /// The bytes of an RGBA picture without filters, its colours no longer premultiplied.
    func rgba() -> [UInt8] {
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
