import SVG
import Typography

/// The benchmark's results as bars, for readers in dark and in light.
struct Chart {
    let results: Results

    private static let width = 820.0
    private static let margin = 28.0
    private static let labelWidth = 168.0
    private static let valueWidth = 92.0
    private static let rowHeight = 26.0
    private static let barHeight = 14.0
    private static let titleHeight = 44.0
    private static let gap = 22.0

    private static let text = AdaptiveColor(dark: Color(rgb: 0xFAFAFA), light: Color(rgb: 0x171717))
    private static let muted = AdaptiveColor(dark: Color(rgb: 0xA1A1A1), light: Color(rgb: 0x5C5C5C))
    private static let quiet = AdaptiveColor(dark: Color(rgb: 0x4A4A4A), light: Color(rgb: 0xC9C9C9))
    private static let ground = AdaptiveColor(dark: Color(rgb: 0x0F0F0F), light: Color(rgb: 0xFFFFFF))
    private static let border = AdaptiveColor(dark: Color(rgb: 0x2A2A2A), light: Color(rgb: 0xE5E5E5))
    private static let ember = [
        GradientStop(0, Color(rgb: 0xFF3D00)), GradientStop(1, Color(rgb: 0xFFA21A)),
    ]

    init(_ results: Results) { self.results = results }

    func svg(_ fonts: FontLibrary) throws -> [UInt8] {
        SVGWriter.bytes(of: document(measuring: try TextMeasurer(fonts)))
    }

    func document(measuring measurer: some TextMeasuring) -> Document {
        let heights = results.panels.map { Self.titleHeight + Double($0.bars.count) * Self.rowHeight }
        let height = 2 * Self.margin - 8 + heights.reduce(0, +) + Self.gap * Double(max(0, heights.count - 1))
        let size = Size(width: Self.width, height: height)
        var nodes: [Node] = [
            .rectangle(
                Rectangle(
                    Box(x: 0, y: 0, width: size.width, height: size.height).inset(by: 0.5),
                    radius: 12,
                    fill: .color(Self.ground),
                    stroke: Stroke(.color(Self.border), width: 1)
                )
            )
        ]
        var y = Self.margin - 4
        for (panel, height) in zip(results.panels, heights) {
            nodes += self.nodes(of: panel, at: y, measurer)
            y += height + Self.gap
        }
        let detail = results.panels.map { panel in
            panel.title + ": " + panel.bars.map { "\($0.name) \(Self.figure($0.value))" }.joined(separator: ", ")
        }
        return Document(
            size: size,
            title: "How fast Emblem is, beside others",
            detail: detail.joined(separator: ". "),
            nodes: nodes
        )
    }

    private func nodes(of panel: Results.Panel, at top: Double, _ measurer: some TextMeasuring) -> [Node] {
        let most = panel.bars.map(\.value).max() ?? 1
        let room = Self.width - 2 * Self.margin - Self.labelWidth - Self.valueWidth
        let titleFont = Font(.dejaVuSans, size: 15, weight: .bold)
        let titleWidth = measurer.width(of: panel.title, in: titleFont)
        var nodes: [Node] = [
            .text(
                TextRun(
                    panel.title,
                    at: Point(x: Self.margin, y: top + 18),
                    font: titleFont,
                    fill: .color(Self.text),
                    length: titleWidth
                )
            ),
            .text(
                TextRun(
                    panel.note,
                    at: Point(x: Self.margin + titleWidth + 10, y: top + 18),
                    font: Font(.dejaVuSans, size: 12),
                    fill: .color(Self.muted)
                )
            ),
        ]
        for (index, bar) in panel.bars.enumerated() {
            let isOurs = bar.name.hasPrefix("Emblem")
            let y = top + Self.titleHeight - 10 + Double(index) * Self.rowHeight
            nodes += row(bar, isOurs: isOurs, at: y, length: max(3, room * bar.value / max(most, 1e-9)))
        }
        return nodes
    }

    private func row(_ bar: Results.Panel.Bar, isOurs: Bool, at y: Double, length: Double) -> [Node] {
        let x = Self.margin + Self.labelWidth
        let box = Box(x: x, y: y + (Self.rowHeight - Self.barHeight) / 2, width: length, height: Self.barHeight)
        let fill: Paint =
            isOurs
            ? .linear(LinearGradient(from: Point(x: x, y: 0), to: Point(x: x + length, y: 0), stops: Self.ember))
            : .color(Self.quiet)
        let font = Font(.dejaVuSans, size: 13, weight: isOurs ? .bold : .regular)
        let ink = isOurs ? Self.text : Self.muted
        let baseline = y + Self.rowHeight / 2 + 4.5
        return [
            .text(
                TextRun(bar.name, at: Point(x: x - 12, y: baseline), anchor: .end, font: font, fill: .color(ink))
            ),
            .rectangle(Rectangle(box, radius: min(4, length / 2), fill: fill)),
            .text(
                TextRun(Self.figure(bar.value), at: Point(x: box.maxX + 10, y: baseline), font: font, fill: .color(ink))
            ),
        ]
    }

    /// `121,400`, `17.6`, `1.84`: three figures that say something, and thousands grouped.
    private static func figure(_ value: Double) -> String {
        guard value >= 100 else {
            let digits = value >= 10 ? 10.0 : 100.0
            return "\((value * digits).rounded() / digits)"
        }
        let step = value >= 10_000 ? 100.0 : 1
        let digits = Array("\(Int((value / step).rounded() * step))")
        return digits.enumerated().reduce("") { text, digit in
            let isGroup = digit.offset > 0 && (digits.count - digit.offset) % 3 == 0
            return text + (isGroup ? "," : "") + String(digit.element)
        }
    }
}
