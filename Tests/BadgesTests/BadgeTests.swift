import Badges
import Quantities
import SVG
import TestSupport
import Testing
import Typography

@Suite struct BadgeTests {
    @Test(arguments: BadgeVariant.allCases, [BadgeStyle.flat, .flatSquare, .plastic])
    func `has exactly its documented size while the text fits`(variant: BadgeVariant, style: BadgeStyle) throws {
        let document = try draw(BadgeFixtures.typical, variant, style)

        #expect(document.size == variant.documentedSize)
    }

    @Test(arguments: BadgeVariant.allCases)
    func `for-the-badge is 28 high and at least as wide as documented`(variant: BadgeVariant) throws {
        let document = try draw(BadgeFixtures.typical, variant, .forTheBadge)
        let isPanel = variant == .detailed || variant == .heatmap

        #expect(document.size.height == (isPanel ? 100 : 28))
        #expect(document.size.width >= variant.documentedSize.width)
    }

    @Test(arguments: [BadgeVariant.detailed, .heatmap], BadgeStyle.allCases)
    func `panels keep their size whatever they hold`(variant: BadgeVariant, style: BadgeStyle) throws {
        #expect(try draw(BadgeFixtures.huge, variant, style).size == variant.documentedSize)
    }

    @Test func `one line grows for a long text and clips nothing`() throws {
        var statistics = BadgeFixtures.typical
        statistics.levelTitle = "A title that no level of ours has but another might"
        let document = try draw(statistics, .level, .flat)

        #expect(document.size.width > BadgeVariant.level.documentedSize.width)
        for box in try textBoxes(of: document) {
            #expect(box.x >= 4.9 && box.maxX <= document.size.width - 4.9)
        }
    }

    @Test(arguments: BadgeVariant.allCases, BadgeStyle.allCases)
    func `every text lies inside the badge`(variant: BadgeVariant, style: BadgeStyle) throws {
        for statistics in [BadgeFixtures.typical, BadgeFixtures.huge, BadgeFixtures.nothing] {
            let document = try draw(statistics, variant, style)
            for box in try textBoxes(of: document) {
                #expect(box.x >= 0 && box.maxX <= document.size.width)
                #expect(box.y >= 0 && box.maxY <= document.size.height)
            }
        }
    }

    @Test(arguments: BadgeStyle.allCases)
    func `every run carries the width it was measured with`(style: BadgeStyle) throws {
        let measurer = try TestFonts.measurer()
        let document = Badge(.statistics(BadgeFixtures.typical), style: style).document(measuring: measurer)

        for run in runs(in: document.nodes) {
            let length = try #require(run.length)
            #expect(abs(length - measurer.width(of: run.text, in: run.font)) <= 0.5)
        }
    }

    @Test(arguments: ["FFFFFF", "000000", "FF6B00", "FFD700", "808080", "2563EB"], BadgeStyle.allCases)
    func `text stands out from whatever colour is asked for`(hex: String, style: BadgeStyle) throws {
        let accent = try #require(Color(hex: hex))
        for theme in [BadgeTheme.dark, .light] {
            let badge = Badge(
                .statistics(BadgeFixtures.typical),
                variant: .compact,
                style: style,
                theme: theme,
                accent: accent
            )
            let document = badge.document(measuring: try TestFonts.measurer())
            let message = try #require(runs(in: document.nodes).last { !$0.isDecorative })
            guard case .color(let ink) = message.fill else { throw Unexpected.paint }
            #expect(ink.dark.contrast(with: accent) >= 3.5)
        }
    }

    @Test(arguments: [BadgeVariant.detailed, .heatmap], BadgeStyle.allCases)
    func `what a panel holds is as far from its top as from its bottom`(
        variant: BadgeVariant,
        style: BadgeStyle
    ) throws {
        let texts = runs(in: try draw(BadgeFixtures.typical, variant, style).nodes)
        let top = texts.map { $0.origin.y / 10 - $0.font.size / 10 * Self.capitalHeight }.min() ?? 0
        let bottom = texts.map { $0.origin.y / 10 }.max() ?? 0

        #expect(abs(top - (100 - bottom)) <= 1.5)
    }

    @Test func `the bars, the line and the lower labels end together`() throws {
        let document = try draw(BadgeFixtures.typical, .detailed, .flat)
        let texts = runs(in: document.nodes)
        let shapes = document.nodes.compactMap { node -> Double? in
            switch node {
            case .path(let path): path.data.bounds?.maxY
            case .rectangle(let rectangle): rectangle.box.maxY
            default: nil
            }
        }

        #expect(texts.filter { $0.origin.y == 840 }.map(\.text) == ["Apprentice", "achievements"])
        #expect(shapes.count { abs($0 - 84) < 0.01 } == 3, "idle and active days, and the line")
    }

    @Test func `the heatmap's words keep off its cells`() throws {
        let document = try draw(BadgeFixtures.typical, .heatmap, .flat)
        let cells = document.nodes.compactMap { node -> Box? in
            guard case .path(let path) = node, let bounds = path.data.bounds, bounds.height > 20 else { return nil }
            return bounds.inset(by: -(path.stroke?.width ?? 0) / 2)
        }
        let (top, bottom) = (try #require(cells.map(\.y).min()), try #require(cells.map(\.maxY).max()))
        let lines = Set(runs(in: document.nodes).map { $0.origin.y / 10 })

        let months = try #require(lines.min())
        let legend = try #require(lines.max())
        #expect(top - months >= 3)
        #expect(legend - 9 * Self.capitalHeight - bottom >= 3)
    }

    @Test func `one day is a day and two are days`() throws {
        #expect(try spoken(streak: 1).contains("1 day"))
        #expect(try !spoken(streak: 1).contains("1 days"))
        #expect(try spoken(streak: 2).contains("2 days"))
    }

    @Test(arguments: BadgeVariant.allCases.filter { ![.streak, .level].contains($0) })
    func `one token is a token`(variant: BadgeVariant) throws {
        var statistics = BadgeFixtures.active(on: [BadgeFixtures.today: 1])
        statistics.tokens = 1
        let document = try draw(statistics, variant, .flat)
        let words = runs(in: document.nodes).map(\.text) + [document.title]

        #expect(words.contains { $0.contains("1 token") })
        #expect(!words.contains { $0.contains("1 tokens") })
    }

    @Test func `the heatmap counts the days it shows`() throws {
        let document = try draw(BadgeFixtures.active(on: [BadgeFixtures.today: 1500]), .heatmap, .flat)

        #expect(document.title.contains("1.5K tokens on 1 day of the last year"))
    }

    @Test func `a year of the largest counts does not overflow`() throws {
        let days = Dictionary(uniqueKeysWithValues: (0..<371).map { (BadgeFixtures.today.advanced(by: -$0), Int.max) })

        #expect(try draw(BadgeFixtures.active(on: days), .heatmap, .flat).size.width == 600)
        #expect(try draw(BadgeFixtures.active(on: days), .detailed, .flat).size.width == 400)
    }

    /// Of DejaVu Sans, in sizes of the font.
    private static let capitalHeight = 0.729

    private enum Unexpected: Error { case paint }

    private func draw(_ statistics: BadgeSummary, _ variant: BadgeVariant, _ style: BadgeStyle) throws -> Document {
        Badge(.statistics(statistics), variant: variant, style: style).document(measuring: try TestFonts.measurer())
    }

    private func spoken(streak: Int) throws -> [String] {
        var statistics = BadgeFixtures.typical
        statistics.streak = streak
        return runs(in: try draw(statistics, .streak, .flat).nodes).map(\.text)
    }

    /// Every run with its origin in the document's units.
    private func runs(in nodes: [Node]) -> [TextRun] {
        nodes.flatMap { node -> [TextRun] in
            switch node {
            case .text(let run): [run]
            case .group(let group): runs(in: group.children)
            case .rectangle, .circle, .path, .copies, .image: []
            }
        }
    }

    /// Where the texts lie: all of a badge's stand in one group, at a tenth of their size.
    private func textBoxes(of document: Document) throws -> [Box] {
        runs(in: document.nodes).map { run in
            let width = (run.length ?? 0) / 10
            let start: Double
            switch run.anchor {
            case .start: start = run.origin.x / 10
            case .middle: start = run.origin.x / 10 - width / 2
            case .end: start = run.origin.x / 10 - width
            }
            let size = run.font.size / 10
            return Box(x: start, y: run.origin.y / 10 - size * 0.8, width: width, height: size)
        }
    }
}
