import RankCards
import Ranking
import Raster
import SVG
import TestSupport
import Testing
import Typography

/// Every card as it is to look, and what independent programs make of it.
@Suite struct RankSnapshotTests {
    @Test(arguments: Tier.allCases)
    func `each tier looks as recorded`(tier: Tier) throws {
        #expect(RankFixtures.card(tier).rank.tier == tier)

        try expect(RankFixtures.card(tier), named: "tier.\(tier.rawValue.lowercased())")
    }

    @Test(arguments: RankTheme.allCases, [Tier.gold, .diamond, .challenger])
    func `each theme looks as recorded`(theme: RankTheme, tier: Tier) throws {
        let card = RankFixtures.card(tier, theme: theme)

        try expect(card, named: "theme.\(theme.rawValue).\(tier.rawValue.lowercased())")
    }

    @Test func `looks as recorded with nothing at all`() throws {
        try expect(RankFixtures.card(.zero, named: "newcomer"), named: "zero")
    }

    @Test func `looks as recorded with the largest counts`() throws {
        try expect(RankFixtures.card(RankFixtures.largest, named: "largest"), named: "largest")
    }

    @Test(arguments: [
        ("longest", "maximilian-von-hohenstein-lichtenberg39"), ("widest", String(repeating: "w", count: 39)),
        ("markup", "<&\"'> & Co"),
    ])
    func `looks as recorded with a difficult name`(name: String, username: String) throws {
        let stats = RankFixtures.stats(in: .grandmaster)

        try expect(RankFixtures.card(stats, named: username, season: 2026), named: "name.\(name)")
    }

    @Test func `looks as recorded for a season`() throws {
        let stats = RankFixtures.stats(in: .emerald)

        try expect(RankFixtures.card(stats, season: 2026), named: "season")
    }

    @Test(arguments: [
        ("private", RankFixtures.stats(in: .gold), RankTheme.default),
        ("private.light", RankFixtures.stats(in: .challenger), .light),
        ("private.largest", RankFixtures.largest, .dark),
    ])
    func `looks as recorded with private contributions`(
        name: String,
        stats: AggregatedStats,
        theme: RankTheme
    ) throws {
        var stats = stats
        stats.privateContributions = stats.commits

        try expect(RankFixtures.card(stats, theme: theme), named: name)
    }

    @Test(arguments: RankTheme.allCases)
    func `a notice looks as recorded`(theme: RankTheme) throws {
        let notice = RankNotice("user not found", theme: theme)

        try expect(notice.document(measuring: TestFonts.measurer()), named: "notice.\(theme.rawValue)")
    }

    @Test(arguments: [
        ("calculating", "calculating…"), ("limited", "rate limit reached, try again at 14:05 UTC"),
        (
            "invalid",
            "The query parameter \"season\" is 20x6; a year from 2010 to this one, or nothing for all time, is allowed."
        ),
    ])
    func `a notice looks as recorded with other sentences`(name: String, sentence: String) throws {
        try expect(RankNotice(sentence).document(measuring: TestFonts.measurer()), named: "notice.\(name)")
    }

    private func expect(
        _ card: RankCard,
        named name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try expect(card.document(measuring: TestFonts.measurer()), named: name, sourceLocation: sourceLocation)
    }

    private func expect(
        _ document: Document,
        named name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let measurer = try TestFonts.measurer()
        let file = SVGWriter.bytes(of: document)
        try Snapshots.expect(file, named: "rank/\(name).svg", sourceLocation: sourceLocation)
        #expect(IndependentViewer.complaintOfXMLParser(about: file) == nil, sourceLocation: sourceLocation)
        let rasterizer = try Rasterizer(measurer)
        try ViewerComparison.expectAlike(
            document,
            scale: 2,
            named: "rank/\(name)",
            measuring: measurer,
            sourceLocation: sourceLocation
        ) {
            try PixelGrid(rasterizer.draw($0, scale: 2))
        }
    }
}
