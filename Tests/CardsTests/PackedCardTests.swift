import Pictures
import TestSupport
import Testing

/// Card files as they are served.
@Suite struct PackedCardTests {
    @Test(arguments: GoldenCard.all)
    func `every card is a sound PNG file that no messenger drops`(look: GoldenCard) throws {
        let renderAssets = try RenderAssets(
            fonts: TestFonts.library(),
            templates: CardFixtures.templates(),
            brand: CardFixtures.brand
        )
        let renderer = try PictureRenderer(renderAssets)

        let file = try renderer.cardFile(look.card, look.format, look.theme).bytes

        #expect(file.count <= 150_000)
        #expect(try PNGStructure(file) == .ofCards)
    }
}
