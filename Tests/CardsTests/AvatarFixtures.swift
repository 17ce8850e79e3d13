import Cards
import Foundation
import TestSupport

/// Pictures of people, invented: a sun above a hill at dusk.
enum AvatarFixtures {
    /// The JPEG file of 160 x 160 pixels, by libjpeg-turbo.
    static func jpeg() throws -> [UInt8] { try fixture("avatar.jpg") }

    /// The same in the four inks of printers.
    static func printersJPEG() throws -> [UInt8] { try fixture("avatar-cmyk.jpg") }

    /// A PNG file.
    static func png(_ kind: PNGWriting.Kind = .plain, width: Int = 160, height: Int = 160) -> [UInt8] {
        PNGWriting(width: width, height: height) { color(x: $0, y: $1, width, height) }.file(kind)
    }

    /// A PNG file as small as it gets.
    static func packedPNG(width: Int, height: Int) throws -> [UInt8] {
        try PixelGrid(pngFile: png(width: width, height: height)).pngFile()
    }

    /// A PNG file in colours that a palette of 216 has.
    static func coarsePNG(_ kind: PNGWriting.Kind) -> [UInt8] {
        PNGWriting(width: 37, height: 41) { x, y in
            color(x: x, y: y, 37, 41).map { UInt8((Int($0) + 25) / 51 * 51) }
        }.file(kind)
    }

    static func owner(_ file: [UInt8]) -> CardOwner {
        CardOwner(username: "octavia", displayName: "Octavia Reyes", avatar: try? CardOwner.Avatar(file))
    }

    private static func color(x: Int, y: Int, _ width: Int, _ height: Int) -> [UInt8] {
        let (u, v) = ((Double(x) + 0.5) / Double(width), (Double(y) + 0.5) / Double(height))
        if v > 0.62 + 0.1 * sin(2 * .pi * u) { return [20, UInt8(70 + 60 * (1 - v)), 90] }
        let distance = hypot((u - 0.5) * Double(width), (v - 0.42) * Double(height)) / Double(min(width, height))
        return distance < 0.16 ? [255, 214, 102] : [UInt8(40 + 150 * v), UInt8(60 + 60 * v), UInt8(150 - 40 * v)]
    }

    private static func fixture(_ name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: Snapshots.root.appending(path: "Tests/Fixtures/\(name)")))
    }
}
