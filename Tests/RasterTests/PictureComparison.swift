import Foundation
import PNGCoding
import Raster
import TestSupport

/// How far two pictures of the same thing, drawn by different programs, are apart.
///
/// Along edges every program smooths in its own way, and may set a letter up to half a pixel aside. So a pixel counts as
/// different only when a channel lies outside what the pixels at and next to its place have in the other picture.
struct PictureComparison {
    let width: Int
    let height: Int
    /// Pixels beyond smoothing, in either picture.
    private(set) var different: [Int] = []
    /// The mean difference of a channel, in steps of 255.
    private(set) var mean = 0.0

    private static let tolerance = 24
    private let ours: [UInt32]
    private let theirs: [UInt32]

    /// Compares, or is nil for pictures of different sizes.
    init?(_ ours: Bitmap, _ theirs: PNGPicture) {
        guard ours.width == theirs.width, ours.height == theirs.height else { return nil }
        (width, height) = (ours.width, ours.height)
        (self.ours, self.theirs) = (ours.pixels, theirs.premultiplied)
        var sum = 0
        for index in self.ours.indices {
            sum += Self.channels(self.ours[index], self.theirs[index]).reduce(0, +)
            let isAlike = Self.distance(self.ours[index], self.theirs[index]) <= Self.tolerance
            if !isAlike
                && !(isNear(self.ours[index], index, in: self.theirs)
                    && isNear(self.theirs[index], index, in: self.ours))
            {
                different.append(index)
            }
        }
        mean = Double(sum) / Double(4 * self.ours.count)
    }

    /// The share of different pixels.
    var share: Double { Double(different.count) / Double(ours.count) }

    /// Writes both pictures and, in white on black, where they differ to `failures/raster/`.
    func write(_ name: String) throws -> String {
        let folder = Snapshots.root.appending(path: "failures/raster")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var diff = [UInt32](repeating: 0xFF00_0000, count: ours.count)
        for index in different { diff[index] = 0xFFFF_FFFF }
        let encoder = try PNGEncoder()
        for (part, pixels) in [("ours", ours), ("theirs", theirs), ("diff", diff)] {
            let file = try encoder.encodeTransparent(pixels.span, width: width, height: height, pixelsPerRow: width)
            try Data(file).write(to: folder.appending(path: "\(name).\(part).png"))
        }
        return folder.path
    }

    private func isNear(_ pixel: UInt32, _ index: Int, in other: [UInt32]) -> Bool {
        let (x, y) = (index % width, index / width)
        let places = (max(y - 1, 0)...min(y + 1, height - 1)).flatMap { row in
            (max(x - 1, 0)...min(x + 1, width - 1)).map { other[row * width + $0] }
        }
        return [UInt32(24), 16, 8, 0].allSatisfy { shift in
            let channels = places.map { Int($0 >> shift & 0xFF) }
            let own = Int(pixel >> shift & 0xFF)
            return own >= (channels.min() ?? 0) - Self.tolerance && own <= (channels.max() ?? 255) + Self.tolerance
        }
    }

    private static func distance(_ first: UInt32, _ second: UInt32) -> Int {
        channels(first, second).max() ?? 0
    }

    private static func channels(_ first: UInt32, _ second: UInt32) -> [Int] {
        [24, 16, 8, 0].map { abs(Int(first >> UInt32($0) & 0xFF) - Int(second >> UInt32($0) & 0xFF)) }
    }
}
