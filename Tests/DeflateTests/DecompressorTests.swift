import Deflate
import Testing

@Suite struct DecompressorTests {
    private static let text = Array(String(repeating: "badges and cards, ", count: 20_000).utf8)

    private static func packed(_ bytes: [UInt8] = text) throws -> [UInt8] { try Compressor(level: 6).gzip(bytes) }

    @Test(arguments: [[], [7], text])
    func `unpacks what was packed`(bytes: [UInt8]) throws {
        #expect(try Decompressor().gunzip(Self.packed(bytes), limit: 1 << 20) == bytes)
    }

    @Test func `unpacks several members in a row`() throws {
        let file = try Self.packed([1, 2]) + Self.packed([]) + Self.packed([3])
        #expect(try Decompressor().gunzip(file, limit: 3) == [1, 2, 3])
    }

    @Test func `a limit holds to the byte, over all members`() throws {
        let file = try Self.packed()
        let decompressor = try Decompressor()
        #expect(try decompressor.gunzip(file, limit: Self.text.count).count == Self.text.count)
        #expect(throws: DeflateError.tooLarge(limit: Self.text.count - 1)) {
            try decompressor.gunzip(file, limit: Self.text.count - 1)
        }
        #expect(throws: DeflateError.tooLarge(limit: Self.text.count)) {
            try decompressor.gunzip(file + file, limit: Self.text.count)
        }
    }

    @Test func `what is cut off, changed or something else is damaged`() throws {
        let file = try Self.packed([1, 2, 3, 4, 5, 6, 7, 8])
        let decompressor = try Decompressor()
        var changed = file
        changed[file.count - 5] ^= 1
        for bad in [Array(file.dropLast()), changed, file + [0], [], [0x1F, 0x8B], Array("{}".utf8)] {
            #expect(throws: DeflateError.damaged) { try decompressor.gunzip(bad, limit: 1000) }
        }
    }

    @Test func `a gzip file is known by its first two bytes`() throws {
        #expect(try Decompressor.isGzip(Self.packed()))
        #expect(!Decompressor.isGzip([0x1F]) && !Decompressor.isGzip(Array("{}".utf8)))
    }
}
