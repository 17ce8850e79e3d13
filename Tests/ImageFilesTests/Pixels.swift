/// Pixels of test pictures, opaque, with a few unused ones at each row's end.
struct Pixels {
    let width: Int
    let height: Int
    let pixelsPerRow: Int
    private(set) var words: [UInt32]

    init(_ width: Int, _ height: Int, padding: Int = 0, _ color: (_ x: Int, _ y: Int) -> UInt32) {
        (self.width, self.height, pixelsPerRow) = (width, height, width + padding)
        words = []
        for y in 0..<height {
            for x in 0..<width { words.append(0xFF00_0000 | color(x, y)) }
            // Unlike anything else, so that reading them shows.
            for x in 0..<padding { words.append(UInt32(truncatingIfNeeded: 0xABCD_0000 &+ x &* 77 &+ y)) }
        }
    }

    /// Red, green, blue and alpha of the pixels as a decoder gives them.
    var rgba: [UInt8] {
        (0..<height).flatMap { y in
            (0..<width).flatMap { x in
                let word = words[y * pixelsPerRow + x]
                return [word >> 16, word >> 8, word].map { UInt8(truncatingIfNeeded: $0) } + [255]
            }
        }
    }
}
