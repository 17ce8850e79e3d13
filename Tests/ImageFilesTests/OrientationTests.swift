import Testing

@testable import ImageFiles

@Suite struct OrientationTests {
    /// What each orientation makes of the rows abc and def, by the drawings of the Exif specification.
    private static let turned: [(Orientation, String)] = [
        (.upright, "abc def"), (.mirrored, "cba fed"), (.turnedAbout, "fed cba"), (.flipped, "def abc"),
        (.transposed, "ad be cf"), (.turnedLeft, "da eb fc"), (.transversed, "fc eb da"), (.turnedRight, "cf be ad"),
    ]

    @Test func `each of the eight is turned upright`() {
        #expect(Self.turned.map(\.0) == Orientation.allCases)
        for (orientation, expected) in Self.turned {
            let width = orientation.swapsSides ? 2 : 3
            let upright = orientation.upright(Array("abcdef"), width: 3, height: 2)
            let rows = stride(from: 0, to: 6, by: width).map { String(upright[$0..<($0 + width)]) }
            #expect(rows.joined(separator: " ") == expected, "\(orientation)")
        }
    }

    @Test func `what does not fit its size is left alone`() {
        #expect(Orientation.turnedLeft.upright([1, 2, 3], width: 2, height: 2) == [1, 2, 3])
    }

    @Test(arguments: [true, false], Orientation.allCases)
    func `is read in either order of bytes, behind other tags`(isLittleEndian: Bool, orientation: Orientation) {
        let block = Self.block(orientation.rawValue, isLittleEndian: isLittleEndian)

        #expect(Orientation(exif: block[...]) == orientation)
        #expect(Orientation(exif: ([9, 9] + block).dropFirst(2)) == orientation)
    }

    @Test(arguments: [0, 9, 255, 65_535] as [UInt16])
    func `a value that is none counts as upright`(value: UInt16) {
        #expect(Orientation(exif: Self.block(value, isLittleEndian: true)[...]) == .upright)
    }

    @Test func `a damaged block counts as upright or as something, and never crashes`() {
        let block = Self.block(6, isLittleEndian: false)
        for length in block.indices { _ = Orientation(exif: block.prefix(length)) }
        for position in block.indices {
            for value in [UInt8(0), 0x7F, 0x80, 0xFF] {
                var damaged = block
                damaged[position] = value
                _ = Orientation(exif: damaged[...])
            }
        }
        #expect(Orientation(exif: []) == .upright)
    }

    /// A TIFF block with a directory of two entries: a width and the orientation.
    private static func block(_ orientation: UInt16, isLittleEndian: Bool) -> [UInt8] {
        func short(_ value: UInt16) -> [UInt8] {
            let bytes = [UInt8(value >> 8), UInt8(truncatingIfNeeded: value)]
            return isLittleEndian ? bytes.reversed() : bytes
        }
        func long(_ value: UInt16) -> [UInt8] { isLittleEndian ? short(value) + [0, 0] : [0, 0] + short(value) }
        let header = (isLittleEndian ? [0x49, 0x49] : [0x4D, 0x4D]) + short(42) + long(8)
        let width = short(0x0100) + short(3) + long(1) + short(7) + [0, 0]
        let entry = short(0x0112) + short(3) + long(1) + short(orientation) + [0, 0]
        return header + short(2) + width + entry + [0, 0, 0, 0]
    }
}
