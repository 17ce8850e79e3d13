import Cards
import Quantities
import SVG
import Service
import TestSupport
import Testing
import Typography

/// Every card as it is to look, and what independent programs make of it.
@Suite struct CardSnapshotTests {
    struct Look: CustomTestStringConvertible, Sendable {
        let name: String
        let card: Card
        let format: CardFormat
        let theme: CardTheme

        var testDescription: String { "\(name).\(format.rawValue).\(theme.rawValue)" }

        static let typical = CardFixtures.typical().flatMap { card in
            CardFormat.allCases.flatMap { format in
                CardTheme.allCases.map { Look(name: name(of: card), card: card, format: format, theme: $0) }
            }
        }

        static let extremes =
            (CardFixtures.zero().map { ("zero-\(name(of: $0))", $0) }
            + CardFixtures.huge().map { ("huge-\(name(of: $0))", $0) })
            .flatMap { name, card in
                CardFormat.allCases.map { Look(name: name, card: card, format: $0, theme: .dark) }
            }

        static let names = CardFixtures.hardNames.flatMap { label, owner in
            [CardFixtures.stats(owner), CardFixtures.wrapped(owner)].map {
                Look(name: "name-\(label)-\(name(of: $0))", card: $0, format: .standard, theme: .dark)
            }
        }

        static func name(of card: Card) -> String {
            guard case .achievement(let figures) = card else { return card.kind.rawValue }
            return "achievement-\(figures.rarity.rawValue)"
        }
    }

    @Test(arguments: Look.typical)
    func `looks as recorded`(look: Look) throws {
        try expect(look)
    }

    @Test(arguments: Look.extremes)
    func `looks as recorded with nothing and with too much`(look: Look) throws {
        try expect(look)
    }

    @Test(arguments: Look.names)
    func `looks as recorded with a difficult name`(look: Look) throws {
        try expect(look)
    }

    private func expect(_ look: Look, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let name = look.testDescription
        let artist = try CardFixtures.artist()
        let document = artist.document(of: look.card, look.format, look.theme)
        let svg = SVGWriter.bytes(of: document)
        try Snapshots.expect(svg, named: "cards/\(name).svg", sourceLocation: sourceLocation)
        #expect(IndependentViewer.complaintOfXMLParser(about: svg) == nil, sourceLocation: sourceLocation)

        let png = try artist.cardFile(document).bytes
        #expect(png.count <= 150_000, "\(name) has \(png.count) bytes", sourceLocation: sourceLocation)
        #expect(try PNGStructure(png) == .ofCards, sourceLocation: sourceLocation)
        let painted = try PixelGrid(pngFile: png)
        try Snapshots.expect(painted, named: "cards/\(name).png", sourceLocation: sourceLocation)
        try ViewerComparison.expectAlike(
            document,
            painted,
            named: "cards/\(name)",
            measuring: TestFonts.measurer(),
            sourceLocation: sourceLocation
        )
    }
}
