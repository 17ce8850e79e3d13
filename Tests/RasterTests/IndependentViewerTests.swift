import Badges
import Raster
import SVG
import TestSupport
import Testing

/// The rasterizer against `rsvg-convert`, which draws what `SVGWriter` wrote with the same font files.
@Suite struct IndependentViewerTests {
    private let rasterizer: Rasterizer

    init() throws {
        rasterizer = try Rasterizer(TestFonts.measurer())
    }

    private func expectAlike(_ document: Document, _ name: String, scale: Double) throws {
        let measurer = try TestFonts.measurer()
        try ViewerComparison.expectAlike(document, scale: scale, named: "\(name)@\(scale)", measuring: measurer) {
            try PixelGrid(rasterizer.draw($0, scale: scale))
        }
    }

    @Test(arguments: Samples.names, [1.0, 2, 3.5])
    func `every kind of node is painted as an independent viewer draws it`(name: String, scale: Double) throws {
        try expectAlike(Samples.document(name), name, scale: scale)
    }

    @Test(arguments: BadgeVariant.allCases, BadgeStyle.allCases)
    func `badges are painted as an independent viewer draws them`(variant: BadgeVariant, style: BadgeStyle) throws {
        let notice = Badge(.notice("No activity yet"), variant: variant, style: style)
        let document = try notice.document(measuring: TestFonts.measurer())
        try expectAlike(document, "\(variant.rawValue).\(style.rawValue)", scale: 2)
    }

    @Test func `a picture that differs is told apart`() throws {
        let shapes = try Samples.document("shapes")
        var moved = shapes
        moved.nodes[1] = .group(Group([shapes.nodes[1]], transform: .translation(x: 4, y: 0)))
        let theirs = try PixelGrid(pngFile: IndependentViewer.draw(SVGWriter.bytes(of: moved)).png)
        let comparison = try #require(ViewerComparison(PixelGrid(rasterizer.draw(shapes)), theirs))
        #expect(comparison.share > 0.001)
    }
}
