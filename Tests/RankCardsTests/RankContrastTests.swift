import Ranking
import SVG
import TestSupport
import Testing

@testable import RankCards

/// The contrast of WCAG 2.2 on every theme and tier.
@Suite struct RankContrastTests {
    @Test(arguments: RankTheme.allCases, Tier.allCases)
    func `text of a card stands out from what lies behind it`(theme: RankTheme, tier: Tier) throws {
        let card = RankFixtures.card(tier, theme: theme)

        try expectLegible(card.document(measuring: TestFonts.measurer()), theme: theme)
    }

    @Test(arguments: RankTheme.allCases)
    func `text of a notice stands out from what lies behind it`(theme: RankTheme) throws {
        let notice = RankNotice("user not found", theme: theme)

        try expectLegible(notice.document(measuring: TestFonts.measurer()), theme: theme)
    }

    @Test(arguments: Tier.allCases)
    func `without a surface, text is legible even where page and system disagree`(tier: Tier) throws {
        let card = RankFixtures.card(tier, theme: .minimal)
        let backdrops = RankTheme.minimal.backdrops

        for line in Marks(card.document(measuring: try TestFonts.measurer())).lines {
            let ink = try color(of: line.run)
            #expect(ink.dark.contrast(with: backdrops.light) >= 4)
            #expect(ink.light.contrast(with: backdrops.dark) >= 4)
        }
    }

    @Test(arguments: RankTheme.allCases, [nil] + Tier.allCases)
    func `emblems and bars stand out from what lies behind them`(theme: RankTheme, tier: Tier?) {
        let palette = RankPalette(theme: theme, tier: tier)
        let (dark, light) = theme.backdrops

        for color in [palette[.base], palette.tier, palette.rim ?? palette[.high]] {
            #expect(color.dark.contrast(with: dark) >= 3)
            #expect(color.light.contrast(with: light) >= 3)
        }
    }

    @Test(arguments: RankTheme.allCases, Tier.allCases)
    func `a bar stands out from its track`(theme: RankTheme, tier: Tier) {
        let palette = RankPalette(theme: theme, tier: tier)
        let (dark, light) = theme.backdrops

        #expect(palette.tier.dark.contrast(with: palette.track.dark.over(dark)) >= 2.5)
        #expect(palette.tier.light.contrast(with: palette.track.light.over(light)) >= 2.5)
    }

    @Test func `no text stands in the light round the emblem`() throws {
        let document = RankFixtures.card(.gold).document(measuring: try TestFonts.measurer())
        let glows = document.nodes.compactMap { node in
            if case .circle(let circle) = node { circle.center.x + circle.radius } else { nil }
        }

        let edge = try #require(glows.first)
        #expect(Marks(document).lines.allSatisfy { $0.box.x > edge })
    }

    private enum Unexpected: Error { case paint }

    private func color(of run: TextRun) throws -> AdaptiveColor {
        guard case .color(let color) = run.fill else { throw Unexpected.paint }
        return color
    }

    private func expectLegible(_ document: Document, theme: RankTheme) throws {
        let backdrops = theme.backdrops
        let lines = Marks(document).lines
        #expect(!lines.isEmpty)
        for line in lines {
            let ink = try color(of: line.run)
            #expect(ink.dark.alpha == 255 && ink.light.alpha == 255)
            #expect(ink.dark.contrast(with: backdrops.dark) >= 4.5, "\(line.run.text)")
            #expect(ink.light.contrast(with: backdrops.light) >= 4.5, "\(line.run.text)")
        }
    }
}
