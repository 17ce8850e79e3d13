import ImageFiles
import PNGCoding
import Testing

@Suite struct PNGPictureTests {
    private func file() throws -> [UInt8] {
        let words = (0..<400).map { UInt32($0 * 977) | 0xFF00_0000 }
        return try PNGEncoder().encodeOpaque(words.span, width: 20, height: 20, pixelsPerRow: 20)
    }

    @Test func `a file cut off anywhere is refused with a reason`() throws {
        let whole = try file()
        for length in stride(from: 0, to: whole.count - 20, by: 7) {
            #expect(throws: PNGError.self) { try PNGPicture(Array(whole[..<length])) }
        }
    }

    @Test func `a damaged file is refused or read, and never crashes`() throws {
        let whole = try file()
        for position in whole.indices {
            var damaged = whole
            damaged[position] ^= 0x55
            _ = try? PNGPicture(damaged)
        }
    }

    @Test func `a file that claims to be huge is refused before memory is taken`() throws {
        var whole = try file()
        whole.replaceSubrange(16..<24, with: [0, 0, 0x70, 0, 0, 0, 0x70, 0])
        #expect(throws: PNGError.self) { try PNGPicture(whole) }
        #expect("\(PNGError.unreadable(reason: "x"))" == "not a readable PNG: x")
    }
}
