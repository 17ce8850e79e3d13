@testable import Cards
import Quantities
import SVG
import TestSupport
import Testing
import Typography
import Usage

/// Every card, format, theme and hard text against the rules of good cards.
@Suite struct CardRulesTests {
    static let looks = CardFormat.allCases.flatMap { format in CardTheme.allCases.map { (format, $0) } }

    @Test(arguments: looks)
    func `keeps every rule with typical numbers`(format: CardFormat, theme: CardTheme) throws {
        try expectRules(CardFixtures.typical(), CardFixtures.octavia.displayName ?? "", format, theme)
    }

    @Test(arguments: looks)
    func `keeps every rule with nothing and with the largest numbers`(format: CardFormat, theme: CardTheme) throws {
        try expectRules(
            CardFixtures.zero() + CardFixtures.huge(),
            CardFixtures.octavia.displayName ?? "",
            format,
            theme
        )
    }

    @Test(arguments: CardFixtures.hardNames.map(\.label), CardFormat.allCases)
    func `keeps every rule with a difficult name`(label: String, format: CardFormat) throws {
        let owner = try #require(CardFixtures.hardNames.first { $0.label == label }?.owner)

        try expectRules(
            CardFixtures.typical(owner: owner),
            owner.displayName ?? owner.username,
            format,
            .dark
        )
    }

    @Test(arguments: CardFormat.allCases)
    func `keeps every rule where most is unknown`(format: CardFormat) throws {
        var stats = CardFixtures.statistics()
        (stats.cost, stats.cacheEfficiency, stats.models) = (nil, nil, [])
        var week = CardFixtures.week()
        (week.cost, week.streak, week.models, week.lastWeek) = (nil, nil, [], [])
        var year = CardFixtures.review()
        (year.cost, year.models, year.bestDay, year.cacheEfficiency) = (nil, [], nil, nil)

        try expectRules([Card(stats), Card(week), Card(year)], "Octavia Reyes", format, .dark)
    }

    @Test(
        arguments: CardFormat.allCases,
        ["Cache Apprentice", "Consistency King", "A Month's Worth", "Ambidextrous", "Unstoppable", "Kindling"]
    )
    func `keeps every rule with any title, and breaks no word of it`(format: CardFormat, title: String) throws {
        var achievement = CardFixtures.unlocked(CardFixtures.octavia, .legendary)
        achievement.name = title
        // A long word beside the emblem is as large as it can be.
        let isLong = format == .standard && title.split(separator: " ").contains { $0.count > 10 }
        if !isLong { try expectRules([Card(achievement)], "Octavia Reyes", format, .dark) }

        let words = try texts(of: Card(achievement), format).filter { title.contains($0.run.text) }
        #expect(words.map(\.run.text).joined(separator: " ") == title)
        #expect(words.allSatisfy { $0.run.font.size >= 100 })
    }

    @Test(arguments: CardFormat.allCases, 0..<12)
    func `keeps every rule in whichever month was best`(format: CardFormat, month: Int) throws {
        var year = CardFixtures.review()
        year.months = (0..<12).map { $0 == month ? 9_000_000 : 1_000_000 }

        try expectRules([Card(year)], "Octavia Reyes", format, .light)
    }

    @Test func `the facts of the wide card stand below the hero`() throws {
        let runs = try texts(of: CardFixtures.stats(CardFixtures.octavia), .standard)
        let edges = ["Octavia Reyes", "16.4B", "Lv 134", "AI Legend"].map { text in
            runs.first { $0.run.text == text }?.box.x
        }

        for edge in edges { #expect(abs((edge ?? 0) - 304) <= 5) }
    }

    @Test func `finds what breaks a rule`() throws {
        let ground = Node.rectangle(Rectangle(Box(x: 0, y: 0, width: 1200, height: 630), fill: .solid(.black)))
        func run(_ text: String, _ x: Double, _ y: Double, _ size: Double, _ color: UInt32) -> Node {
            .text(
                TextRun(
                    text,
                    at: Point(x: x, y: y),
                    font: Font(.inter, size: size, weight: .bold),
                    fill: .solid(Color(rgb: color))
                )
            )
        }
        let document = Document(
            size: CardFormat.standard.size,
            title: "",
            nodes: [
                ground, run("16B", 20, 300, 110, 0xFFFFFF), run("pale", 400, 300, 27, 0x444444),
                run("upon", 410, 300, 27, 0xFFFFFF),
            ]
        )

        let complaints = CardRules(
            document,
            format: .standard,
            owner: "Octavia",
            measurer: try TestFonts.measurer()
        ).complaints.joined(separator: "\n")

        for part in [
            "“16B” at", "hero of 110", "text of 27", "“pale” has", "“pale” touches “upon”", "square crop",
        ] {
            #expect(complaints.contains(part), "\(part) in \(complaints)")
        }
    }

    @Test func `has colours that stand out in every look`() {
        for look in CardTheme.allCases.flatMap({ theme in CardTone.allCases.map { CardLook(theme, $0) } }) {
            let palette = CardPalette(look)
            for ground in [palette[.ground], palette[.groundEnd]] {
                for (role, least) in [
                    (ThemeColor.text, 7.0), (.hero, 7), (.heroEnd, 7), (.muted, 4.5), (.accentText, 4.5),
                    (.good, 4.5), (.bad, 4.5), (.accent, 3), (.quiet, 3),
                ] {
                    let contrast = palette[role].contrast(with: ground)
                    #expect(contrast >= least, "\(look) \(role): \(contrast)")
                }
                for color in palette.series {
                    #expect(color.contrast(with: ground) >= 3, "\(look): \(palette.series.firstIndex(of: color) ?? -1)")
                }
            }
        }
    }

    private func texts(of card: Card, _ format: CardFormat) throws -> [CardRules.PlacedRun] {
        let measurer = try TestFonts.measurer()
        let document = try CardFixtures.templates().document(
            for: card,
            format: format,
            theme: .dark,
            brand: CardFixtures.brand,
            measuring: measurer
        )
        return CardRules(document, format: format, owner: "Octavia Reyes", measurer: measurer).runs
    }

    private func expectRules(
        _ cards: [Card],
        _ owner: String,
        _ format: CardFormat,
        _ theme: CardTheme,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let measurer = try TestFonts.measurer()
        let templates = try CardFixtures.templates()
        for card in cards {
            let document = templates.document(
                for: card,
                format: format,
                theme: theme,
                brand: CardFixtures.brand,
                measuring: measurer
            )
            let complaints = CardRules(document, format: format, owner: owner, measurer: measurer).complaints
            #expect(
                complaints.isEmpty,
                "\(card.kind.name) \(card.tone) \(format) \(theme)",
                sourceLocation: sourceLocation
            )
        }
    }
}
