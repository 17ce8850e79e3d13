import Quantities
import SVG
import Typography

/// A panel of five facts and the last 30 days as bars, 400 by 100.
struct DetailedPanel {
    let statistics: BadgeSummary
    let palette: Palette
    let measures: StyleMeasures

    private static let size = BadgeVariant.detailed.documentedSize
    private static let margin = 16.0
    private static let dividerX = 158.0
    /// The left edges of the two columns of facts, and how wide their texts may be beside the icon.
    private static let columns = [174.0, 288.0]
    private static let factWidth = 76.0
    private static let iconSide = 18.0
    /// The lower edge of the bars and of the divider, and the baseline of the lower labels.
    private static let bottom = size.height - margin
    /// The baselines of a fact's value in the two rows, and of the label below it.
    private static let rows = [26.0, bottom - labelDrop]
    private static let labelDrop = 15.0

    private struct Fact {
        let icon: Icon
        let value: String
        let label: String
    }

    private var facts: [Fact] {
        [
            Fact(icon: .coin, value: statistics.costText, label: "cost"),
            Fact(icon: .flame, value: statistics.streakText, label: "streak"),
            Fact(icon: .level, value: "Level \(CompactNumber(statistics.level))", label: statistics.levelTitle),
            Fact(
                icon: .trophy,
                value: "\(statistics.achievements) of \(statistics.achievementsTotal)",
                label: "achievements"
            ),
        ]
    }

    func document(measuring measurer: some TextMeasuring) -> Document {
        var panel = Canvas(panelOf: Self.size, palette: palette, measures: measures, measurer: measurer)
        drawHero(in: &panel)
        panel.add(
            .rectangle(
                Rectangle(
                    Box(x: Self.dividerX, y: Self.margin, width: 1, height: Self.bottom - Self.margin),
                    fill: .color(palette.border)
                )
            )
        )
        for (index, fact) in facts.enumerated() {
            draw(fact, column: index % 2, row: index / 2, in: &panel)
        }
        return panel.document(
            title:
                "\(statistics.owner): \(statistics.tokensText), \(statistics.costText), "
                + "streak of \(statistics.streakText), level \(statistics.level) (\(statistics.levelTitle)), "
                + "\(statistics.achievements) of \(statistics.achievementsTotal) achievements",
            detail: "The bars are the last 30 days."
        )
    }

    /// Draws the name, the total and the last 30 days as bars.
    private func drawHero(in panel: inout Canvas<some TextMeasuring>) {
        let width = Self.dividerX - 2 * Self.margin
        panel.write(
            statistics.owner,
            at: Point(x: Self.margin, y: 25),
            size: 11,
            width: width,
            fill: palette.muted
        )
        let number = panel.write(
            "\(CompactNumber(statistics.tokens))",
            at: Point(x: Self.margin, y: 53),
            size: 26,
            weight: .bold,
            width: width - 46,
            fill: palette.text
        )
        panel.write(
            measures.cased(statistics.tokens == 1 ? "token" : "tokens"),
            at: Point(x: Self.margin + number + 6, y: 53),
            size: 11,
            width: 46,
            fill: palette.muted
        )
        let bars = Box(x: Self.margin, y: Self.bottom - 24, width: width, height: 24)
        drawBars(statistics.counts(ofLast: 30), in: bars, panel: &panel)
    }

    private func drawBars(_ counts: [Int], in box: Box, panel: inout Canvas<some TextMeasuring>) {
        let pitch = box.width / Double(counts.count)
        let most = Double(max(counts.max() ?? 0, 1))
        var active = PathData()
        var idle = PathData()
        for (index, count) in counts.enumerated() {
            let share = Double(count) / most
            let height = count > 0 ? max(2, (share * box.height * 2).rounded() / 2) : 1
            let bar = Box(
                x: box.x + Double(index) * pitch,
                y: box.maxY - height,
                width: pitch - 1.2,
                height: height
            )
            if count > 0 { active.rectangle(bar) } else { idle.rectangle(bar) }
        }
        panel.add(.path(Path(idle, fill: .color(palette.empty))))
        panel.add(.path(Path(active, fill: .color(palette.accentShape))))
    }

    private func draw(_ fact: Fact, column: Int, row: Int, in panel: inout Canvas<some TextMeasuring>) {
        let (x, y) = (Self.columns[column], Self.rows[row])
        panel.add(
            .path(
                Path(
                    fact.icon.outline(at: Point(x: x, y: y - 11), side: Self.iconSide),
                    fill: .color(palette.accentText),
                    fillRule: .evenodd
                )
            )
        )
        let origin = x + Self.iconSide + 8
        panel.write(
            fact.value,
            at: Point(x: origin, y: y),
            size: 13,
            weight: .bold,
            width: Self.factWidth,
            fill: palette.text
        )
        panel.write(
            measures.cased(fact.label),
            at: Point(x: origin, y: y + Self.labelDrop),
            size: 10,
            width: Self.factWidth,
            fill: palette.muted
        )
    }
}
