import SVG
import Typography

/// A one-line badge: a label and a message side by side.
struct OneLineBadge {
    let line: BadgeLine
    let minimumWidth: Double
    let palette: Palette
    let measures: StyleMeasures

    /// A part of the badge with one centred text.
    private struct Cell {
        let icon: Icon?
        let text: String
        let font: Font
        let textWidth: Double
        var width: Double

        var iconWidth: Double { icon == nil ? 0 : OneLineBadge.iconSide + OneLineBadge.iconGap }
    }

    private static let iconSide = 12.0
    private static let iconGap = 3.0
    private static let dividerGap = 3.0

    func document(measuring measurer: some TextMeasuring) -> Document {
        let cells = stretched(cells(measuring: measurer))
        let width = cells.reduce(0) { $0 + $1.width }
        let size = Size(width: width, height: measures.lineHeight)
        let messageInk = palette.accent.map { measures.shaded($0).legibleText }
        var drawing = Drawing(measures: measures)
        var x = 0.0
        for (index, cell) in cells.enumerated() {
            drawing.draw(cell, at: x, ink: index == 0 ? palette.text : messageInk)
            x += cell.width
        }
        return Document(
            size: size,
            title: line.title,
            nodes: surfaces(under: cells, size: size, messageInk: messageInk) + drawing.nodes
        )
    }

    private func cells(measuring measurer: some TextMeasuring) -> [Cell] {
        let label = cell(icon: nil, text: line.label, weight: .regular, measuring: measurer)
        let parts = line.parts.map { part in
            cell(icon: part.icon, text: part.text, weight: measures.isLoud ? .bold : .regular, measuring: measurer)
        }
        return [label] + parts
    }

    private func cell(
        icon: Icon?,
        text: String,
        weight: Font.Weight,
        measuring measurer: some TextMeasuring
    ) -> Cell {
        let text = measures.cased(text)
        let font = Font(
            .dejaVuSans,
            size: measures.fontSize,
            weight: weight,
            letterSpacing: measures.letterSpacing
        )
        let textWidth = measurer.width(of: text, in: font)
        var cell = Cell(icon: icon, text: text, font: font, textWidth: textWidth, width: 0)
        cell.width = (textWidth + cell.iconWidth + 2 * measures.padding).rounded(.up)
        return cell
    }

    /// Widens the cells in proportion, in whole pixels, until the badge has its minimum width.
    private func stretched(_ cells: [Cell]) -> [Cell] {
        let natural = cells.reduce(0) { $0 + $1.width }
        guard natural < minimumWidth else { return cells }
        var taken = 0.0
        var edge = 0.0
        return cells.map { cell in
            taken += cell.width
            let next = (minimumWidth * taken / natural).rounded()
            var wider = cell
            wider.width = next - edge
            edge = next
            return wider
        }
    }

    /// Returns the surfaces under the text: two colours, the style's shade, and a border where a light page needs one.
    private func surfaces(under cells: [Cell], size: Size, messageInk: AdaptiveColor) -> [Node] {
        let labelWidth = cells.first?.width ?? 0
        var surfaces: [Node] = [
            .rectangle(
                Rectangle(
                    Box(x: 0, y: 0, width: labelWidth, height: size.height),
                    fill: .color(palette.label)
                )
            ),
            .rectangle(
                Rectangle(
                    Box(x: labelWidth, y: 0, width: size.width - labelWidth, height: size.height),
                    fill: .color(palette.accent)
                )
            ),
        ]
        if !measures.overlay.isEmpty {
            let shade = LinearGradient(
                from: Point(x: 0, y: 0),
                to: Point(x: 0, y: size.height),
                stops: measures.overlay
            )
            surfaces.append(
                .rectangle(
                    Rectangle(Box(x: 0, y: 0, width: size.width, height: size.height), fill: .linear(shade))
                )
            )
        }
        surfaces += dividers(between: cells, height: size.height, color: messageInk.opacity(0.25))
        let whole = Box(x: 0, y: 0, width: size.width, height: size.height)
        let clip: Clip? = measures.lineRadius > 0 ? .rectangle(whole, radius: measures.lineRadius) : nil
        return [.group(Group(surfaces, clip: clip))] + hairline(around: Size(width: labelWidth, height: size.height))
    }

    /// Returns thin lines between the cells of the message.
    private func dividers(between cells: [Cell], height: Double, color: AdaptiveColor) -> [Node] {
        guard cells.count > 2, let first = cells.first else { return [] }
        var x = first.width
        return cells.dropFirst().dropLast().map { cell in
            x += cell.width
            return .rectangle(
                Rectangle(
                    Box(x: x - 0.5, y: Self.dividerGap, width: 1, height: height - 2 * Self.dividerGap),
                    fill: .color(color)
                )
            )
        }
    }

    /// Returns the label's border: rounded on the left like the badge, open on the right towards the message.
    private func hairline(around size: Size) -> [Node] {
        guard palette.labelBorder.dark.alpha > 0 || palette.labelBorder.light.alpha > 0 else { return [] }
        let radius = max(0, measures.lineRadius - 0.5)
        let handle = radius * 0.4477
        let (left, top, bottom) = (0.5, 0.5, size.height - 0.5)
        var outline = PathData()
        outline.move(size.width, top)
        outline.line(left + radius, top)
        if radius > 0 {
            outline.cubic(left + handle, top, left, top + handle, left, top + radius)
        }
        outline.line(left, bottom - radius)
        if radius > 0 {
            outline.cubic(left, bottom - handle, left + handle, bottom, left + radius, bottom)
        }
        outline.line(size.width, bottom)
        return [.path(Path(outline, stroke: Stroke(.color(palette.labelBorder), width: 1)))]
    }
}

extension OneLineBadge {
    /// Icons and texts, drawn above the surfaces.
    private struct Drawing {
        let measures: StyleMeasures
        private var icons: [Node] = []
        private var text = EnlargedText()

        init(measures: StyleMeasures) {
            self.measures = measures
        }

        var nodes: [Node] { icons + text.nodes }

        mutating func draw(_ cell: Cell, at x: Double, ink: AdaptiveColor) {
            let content = cell.iconWidth + cell.textWidth
            let start = x + (cell.width - content) / 2
            if let icon = cell.icon {
                let corner = Point(x: start, y: (measures.lineHeight - OneLineBadge.iconSide) / 2)
                icons.append(
                    .path(
                        Path(
                            icon.outline(at: corner, side: OneLineBadge.iconSide),
                            fill: .color(ink),
                            fillRule: .evenodd
                        )
                    )
                )
            }
            let origin = start + cell.iconWidth
            if let baseline = measures.shadowBaseline {
                text.add(
                    cell.text,
                    at: Point(x: origin, y: baseline),
                    font: cell.font,
                    width: cell.textWidth,
                    fill: shadow(under: ink),
                    isDecorative: true
                )
            }
            text.add(
                cell.text,
                at: Point(x: origin, y: measures.baseline),
                font: cell.font,
                width: cell.textWidth,
                fill: ink
            )
        }

        /// Returns a dark shadow for light text and a light one for dark text.
        private func shadow(under ink: AdaptiveColor) -> AdaptiveColor {
            ink.map { ($0.luminance > 0.5 ? Color(rgb: 0x010101) : Color.white).opacity(0.3) }
        }
    }
}
