import Cards
import Foundation
import Quantities
import Raster
import SVG
import TestSupport
import Testing
import Typography

/// Every card as it is to look, and what independent programs make of it.
@Suite struct CardSnapshotTests {
    @Test(arguments: GoldenCard.typical)
    func `looks as recorded`(look: GoldenCard) throws {
        try expect(look)
    }

    @Test(arguments: GoldenCard.extremes)
    func `looks as recorded with nothing and with too much`(look: GoldenCard) throws {
        try expect(look)
    }

    @Test(arguments: GoldenCard.names)
    func `looks as recorded with a difficult name`(look: GoldenCard) throws {
        try expect(look)
    }

    @Test(arguments: GoldenCard.texts)
    func `looks as recorded with one active day, and with markup in every text`(look: GoldenCard) throws {
        try expect(look)
    }

    @Test(arguments: GoldenCard.avatars)
    func `looks as recorded with the owner's picture`(look: GoldenCard) throws {
        try expect(look)
    }

    /// The card's markup and its pixels are the golden ones, and an independent viewer sees in the one the other.
    private func expect(_ look: GoldenCard, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let measurer = try TestFonts.measurer()
        let document = try look.document(measuring: measurer)
        let svg = SVGWriter.bytes(of: document)
        try Snapshots.expect(svg, named: "cards/\(look).svg", sourceLocation: sourceLocation)
        #expect(IndependentViewer.complaintOfXMLParser(about: svg) == nil, sourceLocation: sourceLocation)

        let rasterizer = try Rasterizer(measurer)
        let golden = try PixelGrid(rasterizer.draw(document, scale: look.goldenScale))
        try Snapshots.expect(golden, named: "cards/\(look).png", sourceLocation: sourceLocation)
        try ViewerComparison.expectAlike(
            document,
            named: "cards/\(look)",
            measuring: measurer,
            sourceLocation: sourceLocation
        ) {
            try PixelGrid(rasterizer.draw($0))
        }
    }

    @Test func `a colour that is off by two steps does not look as recorded`() throws {
        let look = try #require(GoldenCard.typical.first)
        let measurer = try TestFonts.measurer()
        let document = try look.document(measuring: measurer)
        var isChanged = false
        let changed = document.mappingRuns { run in
            guard !isChanged, case .color(var color) = run.fill else { return run }
            isChanged = true
            color.dark.green = color.dark.green > 1 ? color.dark.green - 2 : 2
            var copy = run
            copy.fill = .color(color)
            return copy
        }
        let rasterizer = try Rasterizer(measurer)
        let file = try Array(Data(contentsOf: Snapshots.folder("cards/\(look).png")))
        let golden = try PixelGrid(pngFile: file)

        #expect(try PixelDifference(expected: golden, actual: PixelGrid(rasterizer.draw(document))) == nil)
        let difference = try PixelDifference(expected: golden, actual: PixelGrid(rasterizer.draw(changed)))
        #expect(isChanged && difference?.worst == 2)
    }
}
