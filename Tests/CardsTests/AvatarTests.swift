import Cards
import Randomness
import Raster
import SVG
import TestSupport
import Testing
import Typography

/// Cards of people whose picture is known.
@Suite struct AvatarTests {
    private let measurer: TextMeasurer
    private let rasterizer: Rasterizer

    init() throws {
        measurer = try TestFonts.measurer()
        rasterizer = try Rasterizer(measurer)
    }

    @Test(arguments: [PNGWriting.Kind.deep, .interlaced, .palette])
    func `a PNG of any kind looks the same`(kind: PNGWriting.Kind) throws {
        let plain = try pixels(AvatarFixtures.owner(AvatarFixtures.coarsePNG(.plain)))

        #expect(try pixels(AvatarFixtures.owner(AvatarFixtures.coarsePNG(kind))) == plain)
        #expect(try pixels(CardFixtures.octavia) != plain)
    }

    @Test func `a picture in grey is taken`() throws {
        #expect(AvatarFixtures.owner(AvatarFixtures.coarsePNG(.gray)).avatar?.format == .png)
    }

    @Test func `of a broad picture the middle is shown, not squeezed`() throws {
        let square = try pixels(AvatarFixtures.owner(Self.stripes(width: 96, height: 96)))

        let broad = try pixels(AvatarFixtures.owner(Self.stripes(width: 288, height: 96)))
        let difference = PixelDifference(expected: square, actual: broad)
        #expect((difference?.count ?? 0) < 20, "\(difference?.description ?? "")")
    }

    @Test func `outside its circle a picture changes nothing`() throws {
        let with = try pixels(AvatarFixtures.owner(AvatarFixtures.png()))
        let without = try pixels(CardFixtures.octavia)
        let changed = with.words.indices.filter { with.words[$0] != without.words[$0] }

        #expect(!changed.isEmpty)
        for index in changed {
            let (x, y) = (Double(index % 1200) + 0.5 - 168, Double(index / 1200) + 0.5 - 168)
            #expect((x * x + y * y).squareRoot() < 105)
        }
    }

    @Test(arguments: ["Octavia", "qasim", "5th", "محمد", "عمر", "נעמה", "अनन्या", "ฎีกา", "王", "김", "ქეთევან", "-_-", "_"])
    func `the letter stands in the middle of its disc`(name: String) throws {
        let grid = try pixels(CardOwner(username: "somebody", displayName: name))
        var (columns, rows): ([Int], [Int]) = ([], [])
        for index in grid.words.indices where (grid.words[index] >> 16) & 0xFF < 0x50 {
            let (x, y) = (index % 1200 - 168, index / 1200 - 168)
            if x * x + y * y < 95 * 95 { (columns, rows) = (columns + [x], rows + [y]) }
        }

        let (left, right) = (try #require(columns.min()), try #require(columns.max()))
        let (top, bottom) = (try #require(rows.min()), try #require(rows.max()))
        #expect(abs(left + right + 1) <= 12)
        // The tail of a Q does not count.
        #expect(name == "qasim" || abs(top + bottom + 1) <= 4)
    }

    @Test(arguments: try hostile())
    func `a picture that cannot be shown leaves the card whole, with a letter`(file: HostileFile) throws {
        let owner = AvatarFixtures.owner(file.bytes)

        #expect(owner.avatar == nil)
        #expect(try document(owner) == document(CardFixtures.octavia))
    }

    @Test func `whatever is taken can be drawn`() throws {
        var random = SplitMix(seed: 5)
        var taken = 0
        for original in [try AvatarFixtures.jpeg(), AvatarFixtures.coarsePNG(.interlaced)] {
            for _ in 0..<150 {
                var file = original
                for _ in 0...random.below(3) { file[random.below(file.count)] = UInt8(random.below(256)) }
                let owner = AvatarFixtures.owner(file)
                guard owner.avatar != nil else { continue }
                taken += 1
                _ = try rasterizer.draw(document(owner), scale: 0.1)
            }
        }
        #expect(taken > 10)
    }

    struct HostileFile: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
    }

    private static func hostile() throws -> [HostileFile] {
        let jpeg = try AvatarFixtures.jpeg()
        let png = AvatarFixtures.png()
        return [
            HostileFile(testDescription: "nothing", bytes: []),
            HostileFile(testDescription: "half a JPEG", bytes: Array(jpeg.prefix(jpeg.count / 2))),
            HostileFile(testDescription: "half a PNG", bytes: Array(png.prefix(png.count / 2))),
            HostileFile(testDescription: "50,000 x 50,000", bytes: PNGWriting.claiming(width: 50_000, height: 50_000)),
            HostileFile(testDescription: "no pixels", bytes: PNGWriting.claiming(width: 0, height: 0)),
            HostileFile(testDescription: "a GIF", bytes: Array("GIF89a\u{1}\0\u{1}\0\0\0\0;".utf8)),
            HostileFile(testDescription: "an SVG", bytes: Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)),
            HostileFile(testDescription: "a JPEG of printers", bytes: try AvatarFixtures.printersJPEG()),
            HostileFile(testDescription: "a JPEG's beginning on a PNG", bytes: [0xFF, 0xD8] + png),
        ]
    }

    /// Alike in its middle, however broad it is.
    private static func stripes(width: Int, height: Int) -> [UInt8] {
        PNGWriting(width: width, height: height) { x, y in
            let fromMiddle = abs(2 * x + 1 - width) / 2
            return [fromMiddle < 24 ? 250 : 40, UInt8(y), fromMiddle < 48 ? 30 : 255]
        }.file(.plain)
    }

    private func document(_ owner: CardOwner) throws -> Document {
        try CardFixtures.templates().document(
            for: CardFixtures.stats(owner),
            format: .standard,
            theme: .dark,
            brand: CardFixtures.brand,
            measuring: measurer
        )
    }

    private func pixels(_ owner: CardOwner) throws -> PixelGrid {
        try PixelGrid(rasterizer.draw(document(owner)))
    }
}
