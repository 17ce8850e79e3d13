import TestSupport
import Testing

@Suite struct PixelDifferenceTests {
    private let grey = PixelGrid(width: 3, height: 2, filledWith: 0xFF80_8080)

    @Test(arguments: [0xFF80_8180, 0xFF7F_8080, 0xFF81_7F81] as [UInt32])
    func `a step of rounding is no difference`(word: UInt32) {
        #expect(PixelDifference(expected: grey, actual: PixelGrid(width: 3, height: 2, filledWith: word)) == nil)
    }

    @Test(arguments: [(0xFF80_8280, 2), (0xFD80_8080, 2), (0xFF80_807E, 2), (0xFF00_8080, 128)] as [(UInt32, Int)])
    func `two steps of any channel are one`(word: UInt32, worst: Int) throws {
        let other = PixelGrid(width: 3, height: 2, filledWith: word)
        let difference = try #require(PixelDifference(expected: grey, actual: other))
        #expect(difference.count == 6 && difference.worst == worst)
        #expect(difference.picture.height == 2 && difference.picture.width > 9)
    }

    @Test func `another size is a difference`() {
        #expect(PixelDifference(expected: grey, actual: PixelGrid(width: 2, height: 3, filledWith: 0xFF80_8080)) != nil)
    }

    @Test(arguments: [0xFF12_3456, 0x8040_2010, 0] as [UInt32])
    func `a golden file gives back its pixels`(word: UInt32) throws {
        let picture = PixelGrid(width: 5, height: 4, filledWith: word)
        #expect(try PixelGrid(pngFile: picture.pngFile()) == picture)
    }

    @Test func `damage to a file is found`() throws {
        let file = try grey.pngFile()
        #expect(try PNGStructure(file) == .ofCards)
        var (changed, headless) = (file, file)
        changed[20] ^= 1
        headless[0] = 0
        #expect(throws: PNGStructure.Flaw.checksum("IHDR")) { try PNGStructure(changed) }
        #expect(throws: PNGStructure.Flaw.signature) { try PNGStructure(headless) }
        #expect(throws: PNGStructure.Flaw.self) { try PNGStructure(file.dropLast()) }
    }
}
