import SVG
import Typography

/// The texts that fill a template: those of a card's values and of the brand.
struct CardFilling {
    let values: [String?]
    let brand: Brand

    /// Returns the text of a piece; nil if its value is not known.
    func text(_ piece: TextPiece) -> String? {
        switch piece {
        case .literal(let text): text
        case .value(let index): values.indices.contains(index) ? values[index] : nil
        case .brandName: brand.name
        case .brandAddress: brand.address
        }
    }

    /// Returns the text of a part; nil if one of its values is not known, so that no part is half filled.
    func text(_ part: TemplateText.Part) -> DisplayText? {
        if let condition = part.condition, !holds(condition) { return nil }
        var whole = ""
        for piece in part.pieces {
            guard let text = text(piece) else { return nil }
            whole += text
        }
        let shown = DisplayText(whole)
        return shown.string.isEmpty ? nil : shown
    }

    /// Whether the value is known or, if the condition is negated, unknown.
    func holds(_ condition: Condition) -> Bool {
        (text(.value(condition.value)) != nil) != condition.isNegated
    }
}

/// Draws the parts of a template with a card's values.
struct TemplatePainter<Measurer: TextMeasuring> {
    let filling: CardFilling
    /// Draws the slots; nil where there are none.
    let content: (any CardContent)?
    let palette: CardPalette
    let measurer: Measurer

    /// Returns the nodes of parts, in order.
    func nodes(for parts: some Sequence<TemplateNode>) -> [Node] {
        parts.flatMap(nodes)
    }

    private func nodes(for part: TemplateNode) -> [Node] {
        switch part {
        case .fixed(let node): return [node]
        case .text(let text): return TextSetting(text, filling: filling, measurer: measurer).nodes
        case .slot(let index, let box, let font, let anchor):
            let drawing = ChartDrawing(palette: palette, font: font, anchor: anchor, measurer: measurer)
            return content?.nodes(forSlotAt: index, in: box, drawing) ?? []
        case .group(var group, let children):
            group.children = nodes(for: children)
            return group.children.isEmpty ? [] : [.group(group)]
        case .flow(let step, let children): return flowing(children, by: step)
        case .conditional(let condition, let part): return filling.holds(condition) ? nodes(for: part) : []
        }
    }

    /// Returns the nodes of children, each moved back by `step` for every earlier child that is left out.
    private func flowing(_ children: [TemplateNode], by step: Point) -> [Node] {
        var missing = 0.0
        var result: [Node] = []
        for child in children {
            let drawn = nodes(for: child)
            if drawn.isEmpty {
                missing += 1
            } else if missing == 0 {
                result += drawn
            } else {
                let shift = Transform.translation(x: -step.x * missing, y: -step.y * missing)
                result.append(.group(Group(drawn, transform: shift)))
            }
        }
        return result
    }
}
