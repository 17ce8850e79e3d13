/// How the camera was held: which edge of what should be seen the first row and the first column of a file are.
///
/// The raw values are those of the tag Orientation (Exif 2.32, section 4.6.4).
public enum Orientation: UInt16, CaseIterable, Sendable {
    /// As it should be seen.
    case upright = 1
    /// Left and right changed.
    case mirrored
    /// Upside down.
    case turnedAbout
    /// Top and bottom changed.
    case flipped
    /// Rows and columns changed.
    case transposed
    /// To be turned by 90° clockwise.
    case turnedLeft
    /// Rows and columns changed, from the other corner.
    case transversed
    /// To be turned by 90° against the clock.
    case turnedRight

    /// Whether what should be seen is as wide as the file's picture is high.
    public var swapsSides: Bool {
        switch self {
        case .upright, .mirrored, .turnedAbout, .flipped: false
        case .transposed, .turnedLeft, .transversed, .turnedRight: true
        }
    }

    /// The picture as it should be seen.
    ///
    /// - Parameters:
    ///   - samples: those of the file row by row, `width * height * samplesPerPixel` of them.
    ///   - width: pixels across in the file.
    ///   - height: pixels down in the file.
    ///   - samplesPerPixel: how many stand together.
    /// - Returns: as many, row by row; the same where nothing has to be turned.
    public func righted<Sample>(
        _ samples: [Sample],
        width: Int,
        height: Int,
        samplesPerPixel: Int = 1
    ) -> [Sample] {
        guard self != .upright, samples.count == width * height * samplesPerPixel else { return samples }
        var righted: [Sample] = []
        righted.reserveCapacity(samples.count)
        for y in 0..<(swapsSides ? width : height) {
            for x in 0..<(swapsSides ? height : width) {
                let (column, row) = source(x, y, width, height)
                let start = (row * width + column) * samplesPerPixel
                for sample in start..<(start + samplesPerPixel) { righted.append(samples[sample]) }
            }
        }
        return righted
    }

    /// Where in the file a pixel comes from.
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
