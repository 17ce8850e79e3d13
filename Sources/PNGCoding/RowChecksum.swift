/// The Adler-32 (RFC 1950, section 8.2) of rows of pixels as PNG writes them, straight from 32-bit pixels.
///
/// With a row's n bytes d0…, a grows by their sum and b by n·a plus the sum of (n - i)·di; both sums hold for a
/// repeated row too, whatever a was.
struct RowChecksum {
    private var a: UInt64 = 1
    private var b: UInt64 = 0
    private var count: UInt64 = 0
    private var sum: UInt64 = 0
    private var weighted: UInt64 = 0

    /// Adds a row: a zero byte, then red, green and blue of `count` pixels, 10,922 at most, which must be readable.
    mutating func add(_ row: UnsafePointer<UInt32>, count pixels: Int) {
        let raw = unsafe UnsafeRawPointer(row)
        let steps = pixels / 8
        // Per lane at most 1,366 steps of 765: the sums of sums stay below 2^30.
        var (all, sums, late) = (SIMD8<UInt32>.zero, SIMD8<UInt32>.zero, SIMD8<UInt32>.zero)
        for step in 0..<steps {
            let pixel = unsafe raw.loadUnaligned(fromByteOffset: 32 * step, as: SIMD8<UInt32>.self)
            let (red, green, blue) = (pixel &>> 16 & 0xFF, pixel &>> 8 & 0xFF, pixel & 0xFF)
            all &+= red &+ green &+ blue
            sums &+= all
            late &+= green &+ blue &+ blue
        }
        sum = 0
        weighted = 0
        var behind: UInt64 = 0
        for lane in 0..<8 {
            sum += UInt64(all[lane])
            weighted += 8 * UInt64(sums[lane])
            behind += UInt64(lane) * UInt64(all[lane])
        }
        weighted += UInt64(pixels - 8 * steps) * sum
        weighted -= behind
        var offset = (0..<8).reduce(UInt64(0)) { $0 + UInt64(late[$1]) }
        for x in (8 * steps)..<pixels {
            let pixel = unsafe row[x]
            let (red, green, blue) = (UInt64(pixel >> 16 & 0xFF), UInt64(pixel >> 8 & 0xFF), UInt64(pixel & 0xFF))
            sum += red + green + blue
            weighted += UInt64(pixels - x) * (red + green + blue)
            offset += green + 2 * blue
        }
        weighted = 3 * weighted - offset
        count = UInt64(3 * pixels + 1)
        repeatRow()
    }

    /// Adds the last row once more.
    mutating func repeatRow() {
        b = (b + count * a + weighted) % 65_521
        a = (a + sum) % 65_521
    }

    /// The checksum as it ends a zlib stream.
    var bytes: [UInt8] {
        let value = b << 16 | a
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
