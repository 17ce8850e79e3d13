import Deflate
import ImageFiles
import PNGCoding
import Testing

@Suite struct ImageFileTests {
    /// A PNG file of 3 x 2 pixels, opaque, and its pixels.
    private static func file() throws -> (bytes: [UInt8], pixels: [UInt32]) {
        let pixels: [UInt32] = (1...6).map { 0xFF00_0000 | $0 &* 0x1B2C3D }
        return (try PNGEncoder().encodeOpaque(pixels.span, width: 3, height: 2, pixelsPerRow: 3), pixels)
    }

    /// The file with an `eXIf` chunk behind its header.
    private static func noting(_ orientation: UInt8, in file: [UInt8]) -> [UInt8] {
        let content: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation]
        let chunk = Array("eXIf".utf8) + content + [0, 0, 0, 0, 0, 0]
        let crc = Checksum.crc32(chunk.span)
        let checksum = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: crc >> $0) }
        var noted = file
        // Behind the signature and the header chunk.
        noted.insert(contentsOf: [0, 0, 0, UInt8(chunk.count - 4)] + chunk + checksum, at: 8 + 25)
        return noted
    }

    @Test func `a PNG without a note is read as it is stored`() throws {
        let (bytes, pixels) = try Self.file()
        let picture = try ImageFile(png: bytes)

        #expect((picture.width, picture.height) == (3, 2))
        #expect(picture.pixels == pixels)
    }

    @Test(arguments: [(3, [5, 4, 3, 2, 1, 0], 3), (6, [3, 0, 4, 1, 5, 2], 2), (8, [2, 5, 1, 4, 0, 3], 2)])
    func `a PNG is turned as its note says, pixels whole`(orientation: UInt8, order: [Int], width: Int) throws {
        let (bytes, pixels) = try Self.file()
        let picture = try ImageFile(png: Self.noting(orientation, in: bytes))

        #expect((picture.width, picture.height) == (width, 6 / width))
        #expect(picture.pixels == order.map { pixels[$0] })
    }

    @Test func `the error says what the decoder said`() throws {
        let cut = Array(try Self.file().bytes.prefix(40))
        let png = #expect(throws: PNGError.self) { try PNGPicture(cut) }
        let file = #expect(throws: ImageFileError.self) { try ImageFile(png: cut) }

        #expect(file?.description == png?.description)
        #expect(throws: ImageFileError.self) { try ImageFile(jpeg: cut) }
    }
}
