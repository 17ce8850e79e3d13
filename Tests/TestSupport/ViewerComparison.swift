/// How far two pictures of the same thing, drawn by different programs, are apart.
///
/// Along edges every program smooths in its own way, and may set a letter up to half a pixel aside. So a pixel counts as
/// different only when a channel lies outside what the pixels at and next to its place have in the other picture.
public struct ViewerComparison: Sendable {
    /// Pixels beyond smoothing, in either picture.
    public private(set) var different: [Int] = []
    /// The mean difference of a channel, in steps of 255.
    public private(set) var mean = 0.0

    /// How far a channel may lie outside what its surroundings have, in steps of 255.
    private static let tolerance = 24
    private let ours: PixelGrid
    private let theirs: PixelGrid

    /// Compares, or is nil for pictures of different sizes.
    ///
    /// - Parameters:
    ///   - ours: a picture.
    ///   - theirs: the other.
    public init?(_ ours: PixelGrid, _ theirs: PixelGrid) {
        guard ours.width == theirs.width, ours.height == theirs.height else { return nil }
        (self.ours, self.theirs) = (ours, theirs)
        var sum = 0
        for index in ours.words.indices where ours.words[index] != theirs.words[index] {
            for shift: UInt32 in [24, 16, 8, 0] {
                sum += abs(Int(ours.words[index] >> shift & 0xFF) - Int(theirs.words[index] >> shift & 0xFF))
            }
            if distance(ours.words[index], theirs.words[index]) > Self.tolerance
                && !(Self.isNear(index, of: ours, theirs) && Self.isNear(index, of: theirs, ours))
            {
                different.append(index)
            }
        }
        mean = Double(sum) / Double(4 * ours.words.count)
    }

    /// The share of different pixels.
    public var share: Double { Double(different.count) / Double(ours.words.count) }

    /// The part of the picture in which they are, in pixels: left, top, right, bottom.
    public var place: String {
        let (columns, rows) = (different.map { $0 % ours.width }, different.map { $0 / ours.width })
        return [columns.min(), rows.min(), columns.max(), rows.max()].map { "\($0 ?? 0)" }.joined(separator: ", ")
    }

    /// Ours, theirs and where they differ, white on a darkened ground, beside each other.
    public var picture: PixelGrid {
        var diff = ours
        for index in diff.words.indices { diff.words[index] = 0xFF00_0000 | diff.words[index] >> 2 & 0x3F_3F3F }
        for index in different { diff.words[index] = 0xFFFF_FFFF }
        return .sideBySide([ours, theirs, diff])
    }

    /// Whether each channel of a pixel lies within those around its place in the other picture.
    private static func isNear(_ index: Int, of picture: PixelGrid, _ other: PixelGrid) -> Bool {
        let (width, height) = (picture.width, picture.height)
        let (x, y) = (index % width, index / width)
        for shift: UInt32 in [24, 16, 8, 0] {
            var (least, most) = (255, 0)
            for row in max(y - 1, 0)...min(y + 1, height - 1) {
                for column in max(x - 1, 0)...min(x + 1, width - 1) {
                    let channel = Int(other.words[row * width + column] >> shift & 0xFF)
                    (least, most) = (min(least, channel), max(most, channel))
                }
            }
            let own = Int(picture.words[index] >> shift & 0xFF)
            guard own >= least - tolerance, own <= most + tolerance else { return false }
        }
        return true
    }
}
