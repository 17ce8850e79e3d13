import Raster
import Ranking
import SVG
import TestSupport
import Testing

@testable import RankCards

/// Emblems without their colours.
@Suite struct TierEmblemTests {
    @Test func `ten outlines differ even at 20 pixels`() throws {
        let shapes = try Tier.allCases.map { tier in (tier, try silhouette(of: tier, side: 20)) }

        for (index, (tier, shape)) in shapes.enumerated() {
            #expect(shape.count > 60, "\(tier) is hardly there")
            for (other, otherShape) in shapes.dropFirst(index + 1) {
                let common = shape.intersection(otherShape).count
                let likeness = Double(common) / Double(shape.union(otherShape).count)
                #expect(likeness < 0.85, "\(tier) looks like \(other): \(likeness)")
            }
        }
    }

    @Test(arguments: [nil] + Tier.allCases)
    func `an emblem fills its square and stays within it`(tier: Tier?) {
        let emblem = TierEmblem(tier: tier).node(
            around: Point(x: 36, y: 36),
            side: 72,
            palette: RankPalette(theme: .default, tier: tier)
        )
        let points = Marks(Document(size: Size(width: 72, height: 72), title: "", nodes: [emblem])).points
        let (across, down) = (points.map(\.x), points.map(\.y))

        #expect(points.allSatisfy { $0.x >= 0 && $0.x <= 72 && $0.y >= 0 && $0.y <= 72 })
        #expect(max(span(of: across), span(of: down)) >= 58)
    }

    private func span(of values: [Double]) -> Double { (values.max() ?? 0) - (values.min() ?? 0) }

    /// The pixels that are at least half covered.
    private func silhouette(of tier: Tier, side: Int) throws -> Set<Int> {
        let emblem = TierEmblem(tier: tier).node(
            around: Point(x: Double(side) / 2, y: Double(side) / 2),
            side: Double(side),
            palette: RankPalette(theme: .default, tier: tier)
        )
        let size = Size(width: Double(side), height: Double(side))
        let bitmap = try Rasterizer(TestFonts.measurer()).draw(Document(size: size, title: "", nodes: [emblem]))
        return Set(bitmap.pixels.indices.filter { bitmap.pixels[$0] >> 24 >= 128 })
    }
}
