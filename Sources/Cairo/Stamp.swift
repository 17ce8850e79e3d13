/// A small picture to be laid on others again and again: the hundreds of cells of a heatmap take a tenth of the time
/// that their outlines would.
public struct Stamp {
    /// How the pixels of a row are drawn.
    private struct Extent {
        /// The range of columns that contains all pixels that are not transparent.
        let visible: Range<Int>
        /// A range of columns within it that has one opaque colour.
        let solid: Range<Int>
    }

    private let width: Int
    private let height: Int
    /// Premultiplied, alpha in the top byte.
    private let pixels: [UInt32]
    private let extents: [Extent]

    /// Copies the pixels of a surface.
    public init(_ surface: ImageSurface) {
        let (width, pixels) = (surface.width, surface.words)
        extents = (0..<surface.height).map { y in Self.extent(of: pixels[(y * width)..<((y + 1) * width)]) }
        (self.width, height, self.pixels) = (width, surface.height, pixels)
    }

    /// Draws the picture over a surface once for each of `places`, which are pixels of its upper left corner.
    public func lay(on surface: ImageSurface, at places: [(x: Int, y: Int)]) {
        unsafe surface.update { base in
            unsafe pixels.withUnsafeBufferPointer { pixels in
                guard let source = pixels.baseAddress else { return }
                for (x, y) in places {
                    let rows = Self.part(of: height, at: y, within: surface.height)
                    let columns = Self.part(of: width, at: x, within: surface.width)
                    for row in rows {
                        let target = unsafe base + ((y + row) * surface.pixelsPerRow + x)
                        unsafe lay(source + row * width, extents[row], within: columns, on: target)
                    }
                }
            }
        }
    }

    /// Draws the given columns of a row; `target` is the index of column 0, which is valid only for those columns.
    @inline(__always) private func lay(
        _ row: UnsafePointer<UInt32>,
        _ extent: Extent,
        within columns: Range<Int>,
        on target: UnsafeMutablePointer<UInt32>
    ) {
        let visible = extent.visible.clamped(to: columns)
        let solid = extent.solid.clamped(to: visible)
        for column in visible.lowerBound..<solid.lowerBound {
            unsafe Self.blend(row[column], into: &target[column])
        }
        if !solid.isEmpty {
            unsafe (target + solid.lowerBound).update(repeating: row[solid.lowerBound], count: solid.count)
        }
        for column in solid.upperBound..<visible.upperBound {
            unsafe Self.blend(row[column], into: &target[column])
        }
    }

    private static func extent(of row: ArraySlice<UInt32>) -> Extent {
        let start = row.startIndex
        guard let first = row.firstIndex(where: { $0 != 0 }), let last = row.lastIndex(where: { $0 != 0 }) else {
            return Extent(visible: 0..<0, solid: 0..<0)
        }
        let opaque = row.firstIndex { $0 >> 24 == 0xFF } ?? first
        let end = row[opaque...].firstIndex { $0 != row[opaque] || $0 >> 24 < 0xFF } ?? row.endIndex
        return Extent(visible: (first - start)..<(last + 1 - start), solid: (opaque - start)..<(end - start))
    }

    /// Returns which of `count` rows or columns lie on the surface when the first is at `place`.
    private static func part(of count: Int, at place: Int, within limit: Int) -> Range<Int> {
        guard place > -count, place < limit else { return 0..<0 }
        return max(0, -place)..<min(count, limit - place)
    }

    /// Blends a pixel over another (Porter and Duff, 1984), rounding as Cairo does.
    private static func blend(_ above: UInt32, into below: inout UInt32) {
        let rest = 0xFF - above >> 24
        guard rest < 0xFF else { return }
        var result = above
        for shift in [UInt32(0), 8, 16, 24] {
            let product = (below >> shift & 0xFF) &* rest &+ 0x80
            result &+= ((product &+ product >> 8) >> 8) << shift
        }
        below = result
    }
}
