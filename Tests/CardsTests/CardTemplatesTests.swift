@testable import Cards
import Foundation
import Quantities
import SVG
import TestSupport
import Testing
import Typography

/// What a template and a card become together.
@Suite struct CardTemplatesTests {
    @Test func `fills values, leaves out what is not known and closes the gap`() throws {
        let nodes = try Self.draw(
            """
            <text x="1" y="2">{{name}} &amp; {{tokens}}</text>
            <text x="1" y="3">{{cost}} spent</text>
            <g data-flow="100 10">
              <text data-if="cost" x="0" y="5">cost</text><text x="100" y="15">{{cache}}</text>
            </g>
            <text x="1" y="9" data-if="!cost">free</text>
            """
        )

        #expect(Self.texts(nodes) == ["Octavia Reyes & 16.4B", "92%", "free"])
        guard case .group(let moved) = nodes[1] else { return #expect(Bool(false), "\(nodes[1])") }
        #expect(moved.transform == .translation(x: -100, y: -10))
    }

    @Test func `shows what a stranger wrote without what would change other text`() throws {
        let owner = CardOwner(username: "x", displayName: "a\u{202E}b\n  c\u{0}{{tokens}}")

        #expect(Self.texts(try Self.draw("<text>{{name}}</text>", owner: owner)) == ["ab c{{tokens}}"])
    }

    @Test func `places the parts of a line one after the other`() throws {
        let measurer = try TestFonts.measurer()
        let nodes = try Self.draw(
            """
            <text x="500" y="9" text-anchor="end" font-size="40"><tspan>AB</tspan><tspan dx="10" font-size="20"
             font-weight="bold" fill="red">cd</tspan></text>
            """
        )

        guard case .text(let first) = nodes[0], case .text(let second) = nodes[1] else { throw Missing() }
        let width = measurer.width(of: "cd", in: Font(.inter, size: 20, weight: .bold))
        #expect(abs(second.origin.x - (500 - width)) < 0.01)
        #expect(abs(first.origin.x + measurer.width(of: "AB", in: first.font) + 10 - second.origin.x) < 0.01)
        #expect(second.fill == .solid(Color(rgb: 0xFF0000)))
    }

    @Test(arguments: [("down", [100.0, 146]), ("up", [54, 100]), ("middle", [77, 123])])
    func `breaks a long text into lines that grow the way asked for`(way: String, baselines: [Double]) throws {
        let owner = CardOwner(username: "x", displayName: "Maximiliane von Wolkenstein")
        let nodes = try Self.draw(
            "<text y=\"100\" font-size=\"56\" data-fit=\"width: 400; min: 40; lines: 2; grow: \(way)\">{{name}}</text>",
            owner: owner
        )

        let runs = Self.runs(nodes)
        #expect(runs.map(\.text) == ["Maximiliane", "von Wolkenstein"])
        #expect(runs.map(\.origin.y) == baselines)
        #expect(runs.allSatisfy { $0.font.size == 40 })
    }

    @Test func `turns gradients into the units of the picture`() throws {
        let nodes = try Self.draw(
            """
            <defs><linearGradient id="a" x1="0" x2="1" y2="1"><stop stop-color="#000"/><stop offset="1"/></linearGradient>
            <radialGradient id="b"><stop stop-color="#000" stop-opacity=".5"/></radialGradient></defs>
            <rect x="10" y="20" width="100" height="100" fill="url(#a)"/>
            <rect x="0" y="0" width="200" height="100" fill="url(#a)"/>
            <circle cx="50" cy="60" r="40" fill="url(#b)" fill-opacity=".5"/>
            """
        )

        guard case .rectangle(let square) = nodes[0], case .linear(let even)? = square.fill,
            case .rectangle(let flat) = nodes[1], case .linear(let skewed)? = flat.fill,
            case .circle(let disc) = nodes[2], case .radial(let round)? = disc.fill
        else { throw Missing() }
        #expect((even.start, even.end) == (Point(x: 10, y: 20), Point(x: 110, y: 120)))
        // The line of equal colour from corner to corner of the box must be at right angles to the gradient.
        #expect(abs((skewed.end.x - skewed.start.x) * 200 - (skewed.end.y - skewed.start.y) * 100) < 0.001)
        #expect((round.center, round.radius) == (Point(x: 50, y: 60), 40))
        #expect(round.stops[0].color.dark.alpha == 64)
    }

    @Test func `has the same picture in two layers, the lower one the same for every card of a look`() throws {
        let templates = try CardFixtures.templates()
        let measurer = try TestFonts.measurer()
        for card in CardFixtures.typical() {
            for format in CardFormat.allCases {
                let layers = templates.layers(
                    for: card,
                    format: format,
                    theme: .dark,
                    brand: CardFixtures.brand,
                    measuring: measurer
                )
                let document = templates.document(
                    for: card,
                    format: format,
                    theme: .dark,
                    brand: CardFixtures.brand,
                    measuring: measurer
                )

                let background = templates.nodes(of: layers.background, measuring: measurer)
                #expect(document.nodes == background + layers.foreground)
                guard case .rectangle(let ground)? = background.first else { throw Missing() }
                #expect(ground.box == Box(x: 0, y: 0, width: format.size.width, height: format.size.height))
                #expect(Self.texts(background).contains("Emblem"), "\(card.kind.name) \(format)")
            }
        }
    }

    @Test func `says in words what the picture shows`() throws {
        let document = try CardFixtures.templates().document(
            for: CardFixtures.stats(CardFixtures.octavia),
            format: .standard,
            theme: .dark,
            brand: CardFixtures.brand,
            measuring: TestFonts.measurer()
        )

        #expect(document.title == "Octavia Reyes: 16.4B tokens, 9 day streak, level 134")
    }

    @Test func `documents every value, slot and colour`() throws {
        let guide = try String(contentsOfFile: "\(CardFixtures.folder)/README.md", encoding: .utf8)
        let names =
            CardKind.allCases.flatMap { $0.content.valueNames + $0.content.slotNames + [$0.name] }
            + ThemeColor.allCases.map(\.rawValue) + CardFormat.allCases.map(\.rawValue)

        for name in names { #expect(guide.contains("`\(name)`"), "\(name)") }
        for kind in CardKind.allCases { #expect(guide.contains("| `\(kind.name)` | \(kind.help) |"), "\(kind.name)") }
    }

    @Test func `draws every slot that a card offers, and only those`() throws {
        let measurer = try TestFonts.measurer()
        for card in CardFixtures.typical() {
            let drawing = ChartDrawing(
                palette: CardPalette(CardLook(.dark, card.tone)),
                font: Font(.inter, size: 30),
                anchor: .start,
                measurer: measurer
            )
            let slots = card.kind.content.slotNames
            for index in -1...slots.count {
                let nodes = card.content.nodes(
                    forSlotAt: index,
                    in: Box(x: 0, y: 0, width: 400, height: 300),
                    drawing
                )
                #expect(nodes.isEmpty != slots.indices.contains(index), "\(card.kind.name) slot \(index)")
            }
        }
    }

    struct Missing: Error {}

    /// What is drawn of a body in a stats template, for statistics without a cost.
    private static func draw(_ body: String, owner: CardOwner = CardFixtures.octavia) throws -> [Node] {
        let file = """
            <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
            <title>x</title>\(body)</svg>
            """
        let template = try CardTemplate(
            Array(file.utf8),
            file: "x.svg",
            kind: CardKind(StatsSummary.self),
            format: .standard
        )
        var statistics = CardFixtures.statistics(owner)
        statistics.cost = nil
        let look = CardLook(.dark, .ember)
        let painter = TemplatePainter(
            filling: CardFilling(values: statistics.texts, brand: CardFixtures.brand),
            content: statistics,
            palette: CardPalette(look),
            measurer: try TestFonts.measurer()
        )
        return painter.nodes(for: template.background(look)) + painter.nodes(for: template.foreground(look))
    }

    private static func runs(_ nodes: [Node]) -> [TextRun] {
        nodes.flatMap { node -> [TextRun] in
            switch node {
            case .text(let run): [run]
            case .group(let group): runs(group.children)
            case .rectangle, .circle, .path, .copies, .image: []
            }
        }
    }

    private static func texts(_ nodes: [Node]) -> [String] { runs(nodes).map(\.text) }
}
