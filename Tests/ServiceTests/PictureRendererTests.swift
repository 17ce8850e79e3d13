import Service
import Cards
import Foundation
import ImageFiles
import Pictures
import TestSupport
import Testing
import Typography

@Suite struct PictureRendererTests {
    private let renderer: PictureRenderer

    init() throws {
        renderer = try PictureRenderer(
            RenderAssets(
                fonts: TestFonts.library(),
                templates: CardTemplates.load(folder: Snapshots.root.appending(path: "Templates").path),
                brand: Brand(address: "emblem.example")
            )
        )
    }

    @Test(arguments: CardFormat.allCases)
    func `a card over a kept background is the card drawn whole`(format: CardFormat) throws {
        let cards = ["ada", "grace"].map { Card.missing(name: $0) } + [.empty(CardOwner(username: "ada"))]

        // Twice each and in turn, so that backgrounds are kept, forgotten and painted again.
        for card in cards + cards {
            for theme in CardTheme.allCases {
                let whole = try renderer.picture(renderer.document(of: card, format, theme), as: .png)
                #expect(try renderer.cardFile(card, format, theme, mode: .fast).bytes == whole.bytes)
            }
        }
    }
}
