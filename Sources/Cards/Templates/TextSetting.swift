import SVG
import Typography

/// Sets a template's text: its parts one after the other, shrunk or broken into lines where necessary.
struct TextSetting<Measurer: TextMeasuring> {
    private let text: TemplateText
    private let measurer: Measurer
    private var parts: [(text: DisplayText, part: TemplateText.Part)]

    /// Fills a text; a part with an unknown value is left out, and the whole text if it is the first part.
    init(_ text: TemplateText, filling: CardFilling, measurer: Measurer) {
        (self.text, self.measurer) = (text, measurer)
        parts = []
        for (index, part) in text.parts.enumerated() {
            if let filled = filling.text(part) {
                parts.append((filled, part))
            } else if index == 0 {
                break
            }
        }
    }

    /// Returns the runs of text.
    var nodes: [Node] {
        guard let first = parts.first else { return [] }
        guard let fit = text.fit else { return line(parts.map { ($0.text.string, $0.part.font, $0.part) }) }
        return parts.count == 1 ? lines(of: first, fit) : fittedLine(fit)
    }

    /// Returns the runs of one part in one or several lines.
    private func lines(of line: (text: DisplayText, part: TemplateText.Part), _ fit: TextFit) -> [Node] {
        let fitted = fit.fitted(line.text, line.part.font, measurer)
        let step = (fitted.font.size * fit.leading).rounded()
        let extra = Double(fitted.lines.count - 1)
        let rise =
            switch fit.growth {
            case .down: 0.0
            case .up: extra * step
            case .middle: extra * step / 2
            }
        return fitted.lines.enumerated().filter { !$0.element.isEmpty }.map { index, content in
            .text(
                TextRun(
                    content,
                    at: Point(x: text.origin.x, y: text.origin.y - rise + Double(index) * step),
                    anchor: text.anchor,
                    font: fitted.font,
                    fill: line.part.fill
                )
            )
        }
    }

    /// Returns the runs of several parts on one line; the first shrinks and is cut short until the others have room.
    private func fittedLine(_ fit: TextFit) -> [Node] {
        var pieces = parts.map { (text: $0.text.string, font: $0.part.font, part: $0.part) }
        let others = width(of: pieces) - measurer.width(of: pieces[0].text, in: pieces[0].font)
        let rule = Fitting(width: max(1, fit.width - others), minimumSize: fit.minimum)
        let first = rule.fit(parts[0].text, in: pieces[0].font, by: measurer)
        (pieces[0].text, pieces[0].font) = (first.lines.first ?? "", first.font)
        return line(pieces)
    }

    private func width(of pieces: [(text: String, font: Font, part: TemplateText.Part)]) -> Double {
        pieces.enumerated().reduce(0) { sum, entry in
            let (index, piece) = entry
            return sum + (index == 0 ? 0 : piece.part.gap) + measurer.width(of: piece.text, in: piece.font)
        }
    }

    /// Returns the runs of parts in a row, placed by the anchor.
    private func line(_ pieces: [(text: String, font: Font, part: TemplateText.Part)]) -> [Node] {
        if pieces.count == 1, let piece = pieces.first {
            return [
                .text(
                    TextRun(piece.text, at: text.origin, anchor: text.anchor, font: piece.font, fill: piece.part.fill)
                )
            ]
        }
        let total = width(of: pieces)
        var x =
            switch text.anchor {
            case .start: text.origin.x
            case .middle: text.origin.x - total / 2
            case .end: text.origin.x - total
            }
        var nodes: [Node] = []
        for (index, piece) in pieces.enumerated() {
            if index > 0 { x += piece.part.gap }
            let origin = Point(x: x, y: text.origin.y)
            nodes.append(.text(TextRun(piece.text, at: origin, font: piece.font, fill: piece.part.fill)))
            x += measurer.width(of: piece.text, in: piece.font)
        }
        return nodes
    }
}

extension TextFit {
    /// Returns the text fitted into the box.
    func fitted(_ text: DisplayText, _ font: Font, _ measurer: some TextMeasuring) -> FittedText {
        let patient = Fitting(width: width, minimumSize: minimum, lines: lines)
        guard breaksFirst, lines > 1 else { return patient.fit(text, in: font, by: measurer) }
        for size in stride(from: font.size, to: minimum, by: -8) {
            let attempt = Fitting(width: width, minimumSize: size, lines: lines)
                .fit(text, in: font.resized(to: size), by: measurer)
            if !attempt.isCut, attempt.width <= width, !attempt.breaksWords { return attempt }
        }
        return patient.fit(text, in: font, by: measurer)
    }
}
