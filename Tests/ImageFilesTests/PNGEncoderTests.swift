import Deflate
import ImageFiles
import PNGCoding
import Randomness
import Testing

@Suite struct PNGEncoderTests {
    private let encoder: PNGEncoder

    init() throws {
        encoder = try PNGEncoder()
    }

    private func roundTrip(_ pixels: Pixels, _ mode: PNGEncoder.Mode = .fast) throws -> Bool {
        let file = try encoder.encodeOpaque(
            pixels.words.span,
            width: pixels.width,
            height: pixels.height,
            pixelsPerRow: pixels.pixelsPerRow,
            mode: mode
        )
        let picture = try PNGPicture(file)
        return picture.width == pixels.width && picture.height == pixels.height && picture.rgba == pixels.rgba
    }

    @Test(arguments: PNGEncoder.Mode.allCases)
    func `small and odd sizes come back the same`(mode: PNGEncoder.Mode) throws {
        for (width, height) in [
            (1, 1), (2, 1), (1, 2), (1, 600), (600, 1), (3, 3), (7, 9), (8, 8), (9, 7), (86, 3), (87, 3),
        ] {
            for padding in [0, 1, 5] {
                let noisy = Pixels(width, height, padding: padding) { x, y in UInt32(x * 71_993 ^ y * 8_191) & 0xFF_FFFF
                }
                let flat = Pixels(width, height, padding: padding) { _, _ in 0x123456 }
                #expect(try roundTrip(noisy, mode), "\(width) x \(height)")
                #expect(try roundTrip(flat, mode), "\(width) x \(height)")
            }
        }
    }

    @Test func `random pictures of every kind come back the same`() throws {
        var random = SplitMix(seed: 11)
        for round in 0..<300 {
            let width = Int.random(in: 1...(round % 10 == 0 ? 400 : 60), using: &random)
            let height = Int.random(in: 1...60, using: &random)
            let colors = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                UInt32.random(in: 0...0xFF_FFFF, using: &random)
            }
            let persistence = Int.random(in: 0...20, using: &random)
            var rows: [[UInt32]] = []
            for _ in 0..<height {
                if let last = rows.randomElement(using: &random), Int.random(in: 0...3, using: &random) == 0 {
                    rows.append(last)
                    continue
                }
                var color = colors[0]
                rows.append(
                    (0..<width).map { x in
                        if Int.random(in: 0...persistence, using: &random) == 0 {
                            color = colors.randomElement(using: &random) ?? 0
                        }
                        if let above = rows.last, Int.random(in: 0...1, using: &random) == 0 { return above[x] }
                        return color
                    }
                )
            }
            let pixels = Pixels(width, height, padding: round % 4) { x, y in rows[y][x] }
            #expect(try roundTrip(pixels), "round \(round)")
        }
    }

    @Test func `hostile pictures come back the same`() throws {
        var random = SplitMix(seed: 5)
        #expect(try roundTrip(Pixels(700, 500) { _, _ in UInt32.random(in: 0...0xFF_FFFF, using: &random) }))
        #expect(try roundTrip(Pixels(601, 300) { _, y in y.isMultiple(of: 2) ? 0 : 0xFF_FFFF }))
        #expect(try roundTrip(Pixels(601, 300) { x, _ in x.isMultiple(of: 2) ? 0 : 0xFF_FFFF }))
        #expect(try roundTrip(Pixels(601, 300) { x, y in (x + y).isMultiple(of: 2) ? 0x010203 : 0xFFFEFD }))
        #expect(try roundTrip(Pixels(500, 400) { x, y in UInt32((x + y) / 4 * 0x010101 & 0xFF_FFFF) }))
        // Byte counts that fall steeply make codes longer than 15 bits, which must be cut.
        #expect(
            try roundTrip(
                Pixels(900, 400) { x, y in
                    let draw = UInt64.random(in: 1...UInt64.max, using: &random).leadingZeroBitCount
                    return UInt32(draw * 3 * 0x10000 + (x * 7 + y) % 2 * 256 + draw)
                }
            )
        )
    }

    @Test func `the widest picture for the row above, and wider ones, come back the same`() throws {
        for width in [PixelDeflate.maxWidth - 1, PixelDeflate.maxWidth, PixelDeflate.maxWidth + 1, 32_767] {
            #expect(try roundTrip(Pixels(width, 5, padding: 1) { x, y in UInt32((x / 3 * 31) ^ (y / 2)) & 0xFF_FFFF }))
        }
    }

    @Test func `an encoder's earlier pictures leave no trace`() throws {
        let first = Pixels(90, 40) { x, y in UInt32(x * y) & 0xFF_FFFF }
        let alone = try PNGEncoder().encodeOpaque(first.words.span, width: 90, height: 40, pixelsPerRow: 90)
        _ = try roundTrip(Pixels(333, 77) { x, y in UInt32(x ^ y) })
        #expect(try encoder.encodeOpaque(first.words.span, width: 90, height: 40, pixelsPerRow: 90) == alone)
    }

    @Test(arguments: PNGEncoder.Mode.allCases)
    func `the chunks are IHDR, sRGB, IDAT, IEND with their CRCs`(mode: PNGEncoder.Mode) throws {
        let pixels = Pixels(40, 30) { x, y in UInt32(x * y) }
        let file = try encoder.encodeOpaque(pixels.words.span, width: 40, height: 30, pixelsPerRow: 40, mode: mode)
        var names: [String] = []
        var at = 8
        while at < file.count {
            let length = file[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
            let crc = file[(at + 8 + length)..<(at + 12 + length)].reduce(0) { $0 << 8 | UInt32($1) }
            names.append(String(decoding: file[(at + 4)..<(at + 8)], as: UTF8.self))
            #expect(Checksum.crc32(file.span.extracting((at + 4)..<(at + 8 + length))) == crc)
            at += 12 + length
        }
        #expect(names == ["IHDR", "sRGB", "IDAT", "IEND"])
        #expect(Array(file[..<8]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        #expect(Array(file[24..<29]) == [8, 2, 0, 0, 0])
    }

    @Test func `transparent pixels keep their alpha and, where visible, their colour`() throws {
        let words: [UInt32] = [0, 0xFF12_3456, 0x8080_0000, 0x8040_2010, 0x0101_0101, 0xFFFF_FFFF]
        let file = try encoder.encodeTransparent(words.span, width: 3, height: 2, pixelsPerRow: 3)
        let picture = try PNGPicture(file)
        #expect(Array(picture.rgba[..<12]) == [0, 0, 0, 0, 0x12, 0x34, 0x56, 255, 255, 0, 0, 128])
        #expect(picture.premultiplied == words)
    }

    @Test(arguments: [(0, 5, 5), (5, 0, 5), (5, 5, 4), (6, 5, 6), (5, 6, 5), (-1, 5, 5), (32_768, 1, 32_768)])
    func `refuses a size that the pixels do not have`(width: Int, height: Int, pixelsPerRow: Int) {
        let words = [UInt32](repeating: 0, count: 25)
        #expect(throws: PNGError.size(width: width, height: height)) {
            try encoder.encodeOpaque(words.span, width: width, height: height, pixelsPerRow: pixelsPerRow)
        }
    }

    @Test func `a flat picture costs almost nothing`() throws {
        let pixels = Pixels(1200, 630) { _, _ in 0x0A0A0A }
        let file = try encoder.encodeOpaque(pixels.words.span, width: 1200, height: 630, pixelsPerRow: 1200)
        #expect(file.count < 4000)
    }
}
