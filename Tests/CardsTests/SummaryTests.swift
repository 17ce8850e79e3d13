@testable import Cards
import Quantities
import SVG
import Usage
import TestSupport
import Testing
import Typography

/// What numbers become before they are drawn.
@Suite struct SummaryTests {
    @Test(arguments: [
        (0.0, "0%"), (0.001, "<1%"), (0.924, "92%"), (0.9999, ">99%"), (1, "100%"), (-3, "0%"), (7, "100%"),
    ])
    func `never rounds to all or nothing`(fraction: Double, text: String) {
        #expect(percentage(fraction) == text)
    }

    @Test func `has no percentage of what is no number`() {
        #expect(percentage(.nan) == nil)
    }

    @Test(arguments: [
        ([10, 0], [4, 4], "25%", Trend.Direction.up), ([3], [4], "25%", .down), ([4], [4], "0%", .level),
        ([0], [4], "100%", .down), ([1200], [100], "12×", .up), ([Int.max, Int.max], [1], "9223372T×", .up),
    ])
    func `compares a week with the week before`(
        now: [Int],
        before: [Int],
        amount: String,
        direction: Trend.Direction
    ) throws {
        let week = WeeklySummary(
            owner: CardFixtures.octavia,
            firstDay: CardFixtures.today,
            thisWeek: now,
            lastWeek: before,
            cost: nil
        )

        let trend = try #require(week.trend)
        #expect(trend.direction == direction)
        #expect(amount == trend.amount || now.contains(.max))
    }

    @Test func `has no change without a week before`() {
        let week = WeeklySummary(
            owner: CardFixtures.octavia,
            firstDay: CardFixtures.today,
            thisWeek: [5],
            lastWeek: [0, 0],
            cost: nil
        )

        #expect(week.change == nil)
        #expect(week.trend == nil)
    }

    @Test(arguments: [
        ("2026-01-05", "5–11 Jan 2026"), ("2025-12-29", "29 Dec – 4 Jan 2026"), ("2026-02-26", "26 Feb – 4 Mar 2026"),
    ])
    func `names a week by its days`(first: String, text: String) throws {
        #expect(DayText.week(from: try #require(Day(first))) == text)
    }

    @Test func `names the best month, the first of equals, and none without activity`() {
        #expect(DayText.bestMonth(of: [1, 9, 9]) == "February")
        #expect(DayText.bestMonth(of: [0, 0]) == nil)
        #expect(DayText.bestMonth(of: []) == nil)
    }

    @Test func `sorts shares by tokens and equals by name, without empty ones`() {
        let shares = [("b", 1), ("none", 0), ("a", 1), ("most", 5)].map {
            Share(name: $0.0, tokens: $0.1, cost: .zero, of: 0)
        }

        #expect(shares.ranked.map(\.name) == ["most", "a", "b"])
    }

    @Test func `shows the handle only beside another name`() {
        #expect(CardOwner(username: "x", displayName: "X Y").handle == "@x")
        #expect(CardOwner(username: "x").handle == nil)
        #expect(CardOwner(username: "x", displayName: "").name == "x")
    }

    @Test(arguments: [(1072.0, 142.0, 53), (952, 528, 27), (300, 600, 14)])
    func `fills a box with as many bands of weeks as make the largest cells`(
        width: Double,
        height: Double,
        columns: Int
    ) {
        let box = Box(x: 10, y: 20, width: width, height: height)
        let grid = CellGrid(box: box, weeks: 53)

        let cells = (0..<53 * 7).map { index in
            let corner = grid.corner(of: index)
            return Box(x: corner.x, y: corner.y, width: grid.side, height: grid.side)
        }
        #expect(Set(cells.map { ($0.x * 100).rounded() }).count == columns)
        #expect(cells.allSatisfy { box.contains($0) })
        #expect(cells.allSatisfy { [$0.x, $0.y, $0.width].allSatisfy { $0 == $0.rounded() } })
    }

    @Test func `colours days by quartiles of the active ones`() {
        let scale = HeatScale(counts: [0, 1, 2, 3, 4, 1000])

        #expect([0, 1, 2, 3, 1000].map(scale.level) == [0, 1, 2, 3, 4])
        #expect(HeatScale(counts: [7]).level(of: 7) == 4)
        #expect(HeatScale(counts: []).level(of: 0) == 0)
    }

    @Test func `splits a bar by tokens and puts small shares together`() throws {
        let nodes = SplitBar(shares: CardFixtures.models).nodes(
            in: Box(x: 0, y: 0, width: 900, height: 180),
            try Self.drawing()
        )

        guard case .group(let bar) = nodes[0] else { return #expect(Bool(false)) }
        let widths = bar.children.map { child in
            if case .rectangle(let segment) = child { segment.box.width } else { 0.0 }
        }
        #expect(widths.count == 3)
        #expect(abs(widths[0] / (900 - 8) - 9.7 / 16.4) < 0.001)
        let texts = nodes.compactMap { if case .text(let run) = $0 { run.text } else { nil } }
        #expect(texts == ["claude-opus-4", "59%", "claude-sonnet-4-5", "30%", "Other", "11%"])
    }

    @Test func `draws each rarity in a shape of its own`() throws {
        let drawings = try Rarity.allCases.map {
            RarityEmblem(rarity: $0).nodes(in: Box(x: 0, y: 0, width: 200, height: 200), try Self.drawing())
        }

        #expect(Set(drawings).count == Rarity.allCases.count)
    }

    @Test func `shows a picture in a circle, and a letter where there is none`() throws {
        let box = Box(x: 0, y: 0, width: 96, height: 96)
        let photo = try CardOwner.Avatar(AvatarFixtures.coarsePNG(.plain))
        let withPhoto = AvatarPicture(owner: CardOwner(username: "x", avatar: photo)).nodes(in: box, try Self.drawing())
        guard case .group(let clipped) = withPhoto[1] else { return #expect(Bool(false)) }
        #expect(clipped.clip == .circle(center: Point(x: 48, y: 48), radius: 47.5))

        for (name, letter) in [("octavia", "O"), ("<& Co", "C"), ("张", "张"), ("💡", "💡"), ("-9", "9")] {
            let nodes = AvatarPicture(owner: CardOwner(username: name)).nodes(in: box, try Self.drawing())
            guard case .text(let run)? = nodes.last else { return #expect(Bool(false), "\(name)") }
            #expect(run.text == letter)
            #expect(run.isDecorative)
        }
    }

    private static func drawing() throws -> ChartDrawing<TextMeasurer> {
        ChartDrawing(
            palette: CardPalette(CardLook(.dark, .ember)),
            font: Font(.inter, size: 30),
            anchor: .start,
            measurer: try TestFonts.measurer()
        )
    }
}
