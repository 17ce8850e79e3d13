import Badges
import Quantities
import Raster
import SVG
import TestSupport
import Testing
import Typography

/// Every badge as it is to look, and what independent programs make of it.
@Suite struct BadgeSnapshotTests {
    struct Look: CustomTestStringConvertible, Sendable {
        let variant: BadgeVariant
        let style: BadgeStyle
        let theme: BadgeTheme

        static let all = BadgeVariant.allCases.flatMap { variant in
            BadgeStyle.allCases.flatMap { style in
                BadgeTheme.allCases.map { Look(variant: variant, style: style, theme: $0) }
            }
        }

        var testDescription: String { "\(variant.rawValue).\(style.rawValue).\(theme.rawValue)" }
    }

    @Test(arguments: Look.all)
    func `looks as recorded`(look: Look) throws {
        let badge = Badge(
            .statistics(BadgeFixtures.typical),
            variant: look.variant,
            style: look.style,
            theme: look.theme
        )

        try expect(badge, named: look.testDescription)
    }

    @Test(arguments: [BadgeVariant.detailed, .heatmap, .standard])
    func `looks as recorded with nothing to show`(variant: BadgeVariant) throws {
        try expect(Badge(.statistics(BadgeFixtures.nothing), variant: variant), named: "nothing.\(variant.rawValue)")
    }

    @Test(arguments: BadgeVariant.allCases)
    func `looks as recorded with the largest numbers`(variant: BadgeVariant) throws {
        try expect(Badge(.statistics(BadgeFixtures.huge), variant: variant), named: "huge.\(variant.rawValue)")
    }

    @Test(arguments: [
        ("arabic", "محمد عبد الرحمن"), ("hebrew", "נעמה בן־דוד"), ("hindi", "अनन्या शर्मा"), ("thai", "สมชาย ใจดี"),
        ("chinese", "王小明的仓库"), ("korean", "김민준"), ("combining", "Zoe\u{308} Ńguyê\u{303}n\u{323}"),
        ("zwj-emoji", "Ana 👩‍💻👨‍👩‍👧‍👦"), ("markup", "<&\"'> & Co"),
        ("sixty", "Maximiliane von der Wolkenstein-Hohenzollern zu Seefeld 1234"),
    ])
    func `looks as recorded with a difficult name`(name: String, owner: String) throws {
        try expect(Badge(.statistics(BadgeFixtures.named(owner)), variant: .detailed), named: "name.\(name)")
    }

    @Test func `looks as recorded with a single active day`() throws {
        let badge = Badge(
            .statistics(BadgeFixtures.active(on: [BadgeFixtures.today.advanced(by: -40): 5000])),
            variant: .heatmap
        )

        try expect(badge, named: "one-day.heatmap")
    }

    @Test(arguments: BadgeVariant.allCases)
    func `says why there is nothing to show`(variant: BadgeVariant) throws {
        try expect(Badge(.notice("user not found"), variant: variant), named: "notice.\(variant.rawValue)")
    }

    @Test(arguments: ["FFFFFF", "000000", "2563EB80", "FFD700"])
    func `looks as recorded in a colour of the reader's`(hex: String) throws {
        let accent = try #require(Color(hex: hex))

        try expect(
            Badge(.statistics(BadgeFixtures.typical), variant: .standard, theme: .light, accent: accent),
            named: "color.\(hex)"
        )
        try expect(
            Badge(.statistics(BadgeFixtures.typical), variant: .detailed, theme: .light, accent: accent),
            named: "color.detailed.\(hex)"
        )
    }

    struct PNGLook: CustomTestStringConvertible, Sendable {
        let variant: BadgeVariant
        var style = BadgeStyle.flat
        var scale = 2

        /// Each variant in one style, each style of one variant, and each size that people ask for.
        static let all =
            BadgeVariant.allCases.map { PNGLook(variant: $0) }
            + BadgeStyle.allCases.filter { $0 != .flat }.map { PNGLook(variant: .standard, style: $0) }
            + [1, 4].map { PNGLook(variant: .standard, scale: $0) }

        var testDescription: String { "\(variant.rawValue).\(style.rawValue)@\(scale)" }
    }

    @Test(arguments: PNGLook.all)
    func `looks as recorded as a PNG file`(look: PNGLook) throws {
        let measurer = try TestFonts.measurer()
        let badge = Badge(.statistics(BadgeFixtures.typical), variant: look.variant, style: look.style)
        let file = try Rasterizer(measurer).png(badge.document(measuring: measurer), scale: Double(look.scale))

        try Snapshots.expect(PixelGrid(pngFile: file), named: "badges/png/\(look.testDescription).png")
    }

    private func expect(_ badge: Badge, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let measurer = try TestFonts.measurer()
        let document = badge.document(measuring: measurer)
        let file = SVGWriter.bytes(of: document)
        try Snapshots.expect(file, named: "badges/\(name).svg", sourceLocation: sourceLocation)
        #expect(IndependentViewer.complaintOfXMLParser(about: file) == nil, sourceLocation: sourceLocation)
        let rasterizer = try Rasterizer(measurer)
        try ViewerComparison.expectAlike(
            document,
            scale: 2,
            named: "badges/\(name)",
            measuring: measurer,
            sourceLocation: sourceLocation
        ) {
            try PixelGrid(rasterizer.draw($0, scale: 2))
        }
    }
}
