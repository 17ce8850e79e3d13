/// A small picture to be laid on others again and again: the hundreds of cells of a heatmap take a tenth of the time
/// that their outlines would.
public struct Stamp {
    private let width: Int
    private let height: Int
    /// Premultiplied, alpha in the top byte.
    private let pixels: [UInt32]
    /// For each row the columns of one opaque colour, in one piece.
    private let solid: [Range<Int>]

    /// Takes over what is painted.
    public init(_ surface: ImageSurface) {
        let (width, pixels) = (surface.width, surface.words)
        solid = (0..<surface.height).map { y in
            let row = pixels[(y * width)..<((y + 1) * width)]
            guard let first = row.firstIndex(where: { $0 >> 24 == 0xFF }) else { return 0..<0 }
            let end = row[first...].firstIndex { $0 != row[first] } ?? row.endIndex
            return (first - y * width)..<(end - y * width)
        }
        (self.width, height, self.pixels) = (width, surface.height, pixels)
    }

    /// Lays the picture over a surface, its upper left corner at each of some pixels; what lies outside is cut off.
    public func lay(on surface: ImageSurface, at places: [(x: Int, y: Int)]) {
        surface.update { () in
            for place in places { lay(on: surface, x: place.x, y: place.y) }
        }
    }

    private func lay(on surface: ImageSurface, x: Int, y: Int) {
        let isWhole = x >= 0 && y >= 0 && x <= surface.width - width && y <= surface.height - height
        for row in 0..<height where (0..<surface.height).contains(y &+ row) {
            unsafe surface.withRow(y &+ row) { target in
                let above = pixels[(row * width)..<((row + 1) * width)]
                if isWhole {
                    unsafe lay(above, solid[row], on: target + x)
                } else {
                    for column in 0..<width where (0..<surface.width).contains(x &+ column) {
                        unsafe Self.blend(above[row * width + column], into: &target[x &+ column])
                    }
                }
            }
        }
    }

    /// Lays a whole row on as many pixels.
    private func lay(_ row: ArraySlice<UInt32>, _ solid: Range<Int>, on target: UnsafeMutablePointer<UInt32>) {
        let start = row.startIndex
        for column in 0..<solid.lowerBound { unsafe Self.blend(row[start + column], into: &target[column]) }
        if !solid.isEmpty {
            unsafe (target + solid.lowerBound).update(repeating: row[start + solid.lowerBound], count: solid.count)
        }
        for column in solid.upperBound..<width { unsafe Self.blend(row[start + column], into: &target[column]) }
    }

    /// Source over destination (Porter and Duff, 1984), rounded as Cairo does.
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
