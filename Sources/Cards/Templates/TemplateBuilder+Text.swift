import SVG
import Typography

extension TemplateBuilder {
    /// Returns a line of text, in several parts if it has `<tspan>`s.
    func text(
        _ element: MarkupElement,
        _ attributes: inout AttributeReader,
        _ style: Presentation
    ) throws(TemplateError) -> TemplateNode {
        let origin = Point(x: try attributes.number("x") ?? 0, y: try attributes.number("y") ?? 0)
        let fit = try fit(from: &attributes, style.font)
        let parts = try parts(of: element, attributes, style)
        if fit == nil, parts.count == 1, let part = parts.first, let literal = part.literal {
            return .fixed(
                .text(TextRun(literal, at: origin, anchor: style.anchor, font: part.font, fill: part.fill))
            )
        }
        return .text(TemplateText(origin: origin, anchor: style.anchor, fit: fit, parts: parts))
    }

    /// Returns the pieces of a text with values, such as a title.
    func pieces(of text: String, _ attributes: AttributeReader) throws(TemplateError) -> [TextPiece] {
        var pieces: [TextPiece] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            if open.lowerBound > rest.startIndex { pieces.append(.literal(String(rest[..<open.lowerBound]))) }
            rest = rest[open.upperBound...]
            guard let close = rest.firstRange(of: "}}") else {
                throw attributes.error(.badValue("{{\(rest)", attribute: "text", expected: "{{name}}"))
            }
            pieces.append(try piece(named: MarkupElement.collapsed(String(rest[..<close.lowerBound])), attributes))
            rest = rest[close.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.literal(String(rest))) }
        return pieces
    }

    private func piece(named name: String, _ attributes: AttributeReader) throws(TemplateError) -> TextPiece {
        switch name {
        case "brand": .brandName
        case "address": .brandAddress
        default: .value(try index(ofValue: name, attributes))
        }
    }

    private func parts(
        of element: MarkupElement,
        _ attributes: AttributeReader,
        _ style: Presentation
    ) throws(TemplateError) -> [TemplateText.Part] {
        guard !element.elements.isEmpty else {
            return [try part(element.text, attributes, style, gap: 0, condition: nil)]
        }
        guard element.text.isEmpty else { throw attributes.error(.strayText(element.text)) }
        var parts: [TemplateText.Part] = []
        for child in element.elements {
            var own = AttributeReader(child, file: file)
            guard child.name == "tspan" else {
                throw own.error(.unknownElement(child.name, allowed: ["tspan"]))
            }
            guard child.elements.isEmpty else {
                throw own.error(.unknownElement(child.elements[0].name, allowed: ["text"]))
            }
            var inner = style
            try inner.update(from: &own, palette)
            let gap = try own.number("dx") ?? 0
            let condition = try condition(from: &own)
            try own.finish()
            parts.append(try part(child.text, own, inner, gap: gap, condition: condition))
        }
        return parts
    }

    private func part(
        _ text: String,
        _ attributes: AttributeReader,
        _ style: Presentation,
        gap: Double,
        condition: Condition?
    ) throws(TemplateError) -> TemplateText.Part {
        let paint = try paint(style.fill, opacity: style.fillOpacity, bounds: nil, attributes)
        return TemplateText.Part(
            pieces: try pieces(of: text, attributes),
            font: style.font,
            fill: paint ?? .solid(.black.opacity(0)),
            gap: gap,
            condition: condition
        )
    }

    /// Takes `data-fit="width: 800; min: 48; lines: 2; grow: up; break: first; leading: 1.1"`.
    private func fit(from attributes: inout AttributeReader, _ font: Font) throws(TemplateError) -> TextFit? {
        guard let value = attributes.take("data-fit") else { return nil }
        let expected = "width: 800; min: 48; lines: 2; grow: down, up or middle; break: first; leading: 1.1"
        var rules: [String: String] = [:]
        for rule in value.split(separator: ";") {
            let parts = rule.split(separator: ":", maxSplits: 1).map { MarkupElement.collapsed(String($0)) }
            guard parts.count == 2, ["width", "min", "lines", "grow", "break", "leading"].contains(parts[0]) else {
                throw attributes.error("data-fit", value, should: expected)
            }
            rules[parts[0]] = parts[1]
        }
        let minimum = rules["min"].map(AttributeReader.number) ?? font.size
        let lines = rules["lines"].map(AttributeReader.number) ?? 1
        let leading = rules["leading"].map(AttributeReader.number) ?? 1.14
        let growth = rules["grow"].map(TextFit.Growth.init(rawValue:)) ?? .down
        guard let width = rules["width"].flatMap(AttributeReader.number), width > 0, let minimum, minimum >= 1,
            let lines, (1...8).contains(lines), let growth, let leading, (0.5...4).contains(leading),
            rules["break"].map({ $0 == "first" }) ?? true
        else { throw attributes.error("data-fit", value, should: expected) }
        return TextFit(
            width: width,
            minimum: minimum,
            lines: Int(lines),
            growth: growth,
            breaksFirst: rules["break"] != nil,
            leading: leading
        )
    }
}

extension TextPiece {
    /// The names of the values that every card has: those of the brand.
    static let brandNames = ["brand", "address"]
}

extension TemplateText.Part {
    /// The text if it contains no values; nil otherwise.
    fileprivate var literal: String? {
        guard condition == nil else { return nil }
        switch pieces.count {
        case 0: return ""
        case 1:
            guard case .literal(let text) = pieces[0] else { return nil }
            return text
        default: return nil
        }
    }
}
