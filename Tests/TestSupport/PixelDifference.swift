/// Where a picture is not the golden one.
public struct PixelDifference: CustomStringConvertible, Sendable {
    /// How many pixels differ by more than the rounding of a channel; all of them where the sizes differ.
    public let count: Int
    /// The largest difference of a channel, in steps of 255.
    public let worst: Int
    private let first: String
    private let expected: PixelGrid
    private let actual: PixelGrid

    /// How far a channel may be off, in steps of 255: other releases of the same libraries round otherwise.
    public static let tolerance = 1

    /// Compares, and is nil where the pictures are the same.
    public init?(expected: PixelGrid, actual: PixelGrid) {
        guard expected != actual else { return nil }
        (self.expected, self.actual) = (expected, actual)
        guard expected.width == actual.width, expected.height == actual.height else {
            (count, worst) = (actual.words.count, 255)
            first = "\(actual.width) x \(actual.height) pixels instead of \(expected.width) x \(expected.height)"
            return
        }
        var (count, worst, place) = (0, 0, 0)
        for index in expected.words.indices {
            let distance = distance(expected.words[index], actual.words[index])
            guard distance > Self.tolerance else { continue }
            if count == 0 { place = index }
            count += 1
            worst = max(worst, distance)
        }
        guard count > 0 else { return nil }
        (self.count, self.worst) = (count, worst)
        first = "the first at \(place % expected.width), \(place / expected.width)"
    }

    /// How much differs, and where first.
    public var description: String { "\(count) pixels differ, by up to \(worst) of 255, \(first)" }

    /// Expected, actual and where they differ, white on a darkened ground, beside each other.
    public var picture: PixelGrid {
        guard expected.width == actual.width, expected.height == actual.height else {
            return .sideBySide([expected, actual])
        }
        var diff = expected
        for index in diff.words.indices {
            let isDifferent = distance(expected.words[index], actual.words[index]) > Self.tolerance
            diff.words[index] = isDifferent ? 0xFFFF_FFFF : 0xFF00_0000 | diff.words[index] >> 2 & 0x3F_3F3F
        }
        return .sideBySide([expected, actual, diff])
    }
}
