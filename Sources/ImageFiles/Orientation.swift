/// How the picture in a file lies compared with the upright one, because of how the camera was held.
///
/// The raw values are those of the tag Orientation (Exif 2.32, section 4.6.4).
enum Orientation: UInt16, CaseIterable, Sendable {
    /// The file's picture is upright.
    case upright = 1
    /// Left and right are exchanged.
    case mirrored
    /// Turned by 180°.
    case turnedAbout
    /// Top and bottom are exchanged.
    case flipped
    /// Rows and columns are exchanged.
    case transposed
    /// Turned by 90° to the left; turning it clockwise makes it upright.
    case turnedLeft
    /// Rows and columns are exchanged, and both run backwards.
    case transversed
    /// Turned by 90° to the right; turning it counterclockwise makes it upright.
    case turnedRight

    /// Whether the upright picture is as wide as the file's picture is high.
    var swapsSides: Bool {
        switch self {
        case .upright, .mirrored, .turnedAbout, .flipped: false
        case .transposed, .turnedLeft, .transversed, .turnedRight: true
        }
    }

    /// Turns a picture of this orientation upright.
    ///
    /// - Parameters:
    ///   - pixels: `width * height` of them, row by row.
    ///   - width: pixels across in the file.
    ///   - height: pixels down in the file.
    /// - Returns: the upright picture's pixels, row by row; `pixels` itself if their number is another.
    func upright<Pixel>(_ pixels: [Pixel], width: Int, height: Int) -> [Pixel] {
        guard self != .upright, pixels.count == width * height else { return pixels }
        var upright: [Pixel] = []
        upright.reserveCapacity(pixels.count)
        for y in 0..<(swapsSides ? width : height) {
            for x in 0..<(swapsSides ? height : width) {
                let (column, row) = source(x, y, width, height)
                upright.append(pixels[row * width + column])
            }
        }
        return upright
    }

    /// Returns where in the file a pixel of the upright picture is stored.
    private func source(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> (column: Int, row: Int) {
        switch self {
        case .upright: (x, y)
        case .mirrored: (width - 1 - x, y)
        case .turnedAbout: (width - 1 - x, height - 1 - y)
        case .flipped: (x, height - 1 - y)
        case .transposed: (y, x)
        case .turnedLeft: (y, height - 1 - x)
        case .transversed: (width - 1 - y, height - 1 - x)
        case .turnedRight: (width - 1 - y, x)
        }
    }
}
