import Raster
import SVG
import TestSupport
import Testing
import Typography

/// Characters that are text, or emoji in colour, by Unicode's defaults and the variation selectors (UTS #51, section 4).
@Suite struct PresentationTests {
    /// Emoji that are text unless they are asked to be in colour.
    private static let textByDefault = ["🅿", "🅰", "Ⓜ", "㊗", "‼", "▶", "©", "®", "™", "✔", "❤", "☀", "ℹ", "#", "1", "*"]
    private static let colorByDefault = ["😀", "🦀", "⌚", "👩\u{200D}💻", "🇩🇪", "👋🏽", "1\u{FE0F}\u{20E3}", "🈁"]

    @Test(arguments: textByDefault, FontFamily.allCases)
    func `is text by default and when asked to be`(character: String, family: FontFamily) throws {
        for text in [character, character + "\u{FE0E}"] {
            let picture = try drawn(text, family)
            #expect(picture.isInked)
            #expect(!picture.isColored, "\(text)")
        }
    }

    /// The font's own ©, ®, ™ and ✔ are grey.
    @Test(arguments: ["🅿", "🅰", "Ⓜ", "㊗", "‼", "▶", "❤", "☀", "ℹ"], FontFamily.allCases)
    func `is in color when asked to be`(character: String, family: FontFamily) throws {
        #expect(try drawn(character + "\u{FE0F}", family).isColored)
    }

    @Test(arguments: colorByDefault, FontFamily.allCases)
    func `is in color by default`(text: String, family: FontFamily) throws {
        #expect(try drawn(text, family).isColored)
    }

    @Test(arguments: ["🅿", "😀\u{FE0E}", "▶"]) func `is as wide as it is drawn`(text: String) throws {
        let font = Font(.inter, size: 40)
        let measurer = try TestFonts.measurer()
        let (alone, between) = (measurer.width(of: text, in: font), measurer.width(of: "A\(text)B", in: font))

        #expect(alone > 10)
        #expect(abs(between - alone - measurer.width(of: "A", in: font) - measurer.width(of: "B", in: font)) < 3)
    }

    private func drawn(_ text: String, _ family: FontFamily) throws -> (isInked: Bool, isColored: Bool) {
        let size = Size(width: 120, height: 80)
        let ground = Rectangle(Box(x: 0, y: 0, width: size.width, height: size.height), fill: .solid(.black))
        let run = TextRun(text, at: Point(x: 10, y: 60), font: Font(family, size: 48), fill: .solid(.white))
        let document = Document(size: size, title: "", nodes: [.rectangle(ground), .text(run)])
        let words = try PixelGrid(Rasterizer(TestFonts.measurer()).draw(document)).words
        let channels = words.map { [$0 >> 16 & 0xFF, $0 >> 8 & 0xFF, $0 & 0xFF] }
        let isColored = channels.contains { ($0.max() ?? 0) - ($0.min() ?? 0) > 40 }
        return (channels.contains { $0[0] > 200 }, isColored)
    }
}
