import SVG
import Typography

/// Builds the parts of a template from its elements, in the colours of one look.
struct TemplateBuilder {
    let file: String
    let content: any CardContent.Type
    let palette: CardPalette
    let pictures: CheckedPictures
    private let budget: DrawingBudget
    /// The elements with an id, by id.
    private let definitions: [String: MarkupElement]

    static let drawn = ["g", "rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "text", "image"]
    private static let defining = ["linearGradient", "radialGradient", "clipPath"]
    private static let described = ["title", "desc", "defs"]

    init(
        _ root: MarkupElement,
        file: String,
        content: any CardContent.Type,
        palette: CardPalette,
        pictures: CheckedPictures,
        budget: DrawingBudget
    ) {
        (self.file, self.content, self.palette) = (file, content, palette)
        (self.pictures, self.budget) = (pictures, budget)
        definitions = Self.definitions(in: root)
    }

    /// Returns the parts of a root or a group.
    func nodes(in parent: MarkupElement, _ inherited: Presentation) throws(TemplateError) -> [TemplateNode] {
        try refuseText(in: parent)
        var nodes: [TemplateNode] = []
        for element in parent.elements {
            switch element.name {
            case "defs": try check(definitions: element)
            case "title", "desc": continue
            case let name where Self.defining.contains(name): try check(definition: element)
            default: nodes.append(try node(for: element, inherited))
            }
        }
        return nodes
    }

    private func node(for element: MarkupElement, _ inherited: Presentation) throws(TemplateError) -> TemplateNode {
        var attributes = AttributeReader(element, file: file)
        let condition = try condition(from: &attributes)
        var outer = inherited
        let scale = try place(element, &outer, attributes)
        var node = try drawing(of: element, &attributes, outer)
        try budget.spend(on: node, scale: scale, attributes)
        let group = try wrapping(from: &attributes)
        if let group { try budget.spend(on: group, scale: scale, attributes) }
        try attributes.finish()
        if let group { node = Self.wrapped(node, in: group) }
        guard let condition else { return node }
        return .conditional(condition, node)
    }

    private func drawing(
        of element: MarkupElement,
        _ attributes: inout AttributeReader,
        _ inherited: Presentation
    ) throws(TemplateError) -> TemplateNode {
        guard Self.drawn.contains(element.name) else {
            throw attributes.error(
                .unknownElement(element.name, allowed: Self.drawn + Self.defining + Self.described)
            )
        }
        var style = inherited
        try style.update(from: &attributes, palette)
        switch element.name {
        case "g": return try group(element, &attributes, style)
        case "text": return try text(element, &attributes, style)
        case "image": return .fixed(.image(try image(&attributes)))
        default:
            try refuseChildren(of: element)
            if element.name == "rect", let slot = try slot(&attributes, style) { return slot }
            return .fixed(try shape(element.name, &attributes, style))
        }
    }

    private func group(
        _ element: MarkupElement,
        _ attributes: inout AttributeReader,
        _ style: Presentation
    ) throws(TemplateError) -> TemplateNode {
        let children = try nodes(in: element, style)
        guard let value = attributes.take("data-flow") else {
            return Self.wrapped(children, in: Group([]))
        }
        var scanner = GeometryScanner(value)
        let step = scanner.numbers()
        guard step.count == 2, scanner.isAtEnd() else {
            throw attributes.error("data-flow", value, should: "two distances, right and down")
        }
        return .flow(by: Point(x: step[0], y: step[1]), children)
    }

    /// Returns the slot that a rectangle stands for; nil if it is an ordinary one.
    private func slot(
        _ attributes: inout AttributeReader,
        _ style: Presentation
    ) throws(TemplateError) -> TemplateNode? {
        guard let name = attributes.take("data-slot") else { return nil }
        guard let index = content.slotNames.firstIndex(of: name) else {
            throw attributes.error(.unknownSlot(name, allowed: content.slotNames))
        }
        let box = try box(&attributes)
        _ = try attributes.number("rx")
        return .slot(index, box, style.font, style.anchor)
    }

    /// Takes `data-if`.
    func condition(from attributes: inout AttributeReader) throws(TemplateError) -> Condition? {
        guard let text = attributes.take("data-if") else { return nil }
        let isNegated = text.hasPrefix("!")
        let name = isNegated ? String(text.dropFirst()) : text
        return Condition(value: try index(ofValue: name, attributes), isNegated: isNegated)
    }

    /// Returns the index of a value among the card's.
    func index(ofValue name: String, _ attributes: AttributeReader) throws(TemplateError) -> Int {
        guard let index = content.valueNames.firstIndex(of: name) else {
            throw attributes.error(.unknownValue(name, allowed: content.valueNames + TextPiece.brandNames))
        }
        return index
    }

    /// Combines an element's transform with those around it, and returns the resulting scale.
    private func place(
        _ element: MarkupElement,
        _ style: inout Presentation,
        _ attributes: AttributeReader
    ) throws(TemplateError) -> Double {
        guard let text = element.attributes["transform"], let own = Transform(svg: text) else {
            return style.transform.magnification
        }
        style.transform = style.transform.applied(after: own)
        guard style.transform.isDrawable else {
            throw attributes.error("transform", text, should: "0.0001 to 1000 times as large with those around it")
        }
        return style.transform.magnification
    }

    /// Returns the group that an element's transform, opacity or clip requires.
    private func wrapping(from attributes: inout AttributeReader) throws(TemplateError) -> Group? {
        var group = Group([])
        if let value = attributes.take("transform") {
            guard let transform = Transform(svg: value) else {
                throw attributes.error("transform", value, should: "transforms like translate(64 96) scale(2)")
            }
            group.transform = transform
        }
        if let opacity = try attributes.fraction("opacity") { group.opacity = opacity }
        if let id = try attributes.reference("clip-path") { group.clip = try clip(id, attributes) }
        return group == Group([]) ? nil : group
    }

    private func clip(_ id: String, _ attributes: AttributeReader) throws(TemplateError) -> Clip {
        guard let element = definitions[id], element.name == "clipPath" else {
            throw attributes.error(.unknownReference("clipPath #\(id)"))
        }
        return try clip(element)
    }

    private func clip(_ element: MarkupElement) throws(TemplateError) -> Clip {
        let own = AttributeReader(element, file: file)
        try own.finish()
        guard let shapeElement = element.elements.first, element.elements.count == 1 else {
            throw own.error(.badValue("\(element.elements.count) shapes", attribute: "clipPath", expected: "one shape"))
        }
        var attributes = AttributeReader(shapeElement, file: file)
        let node = try shape(shapeElement.name, &attributes, Presentation())
        try attributes.finish()
        switch node {
        case .rectangle(let rectangle): return .rectangle(rectangle.box, radius: rectangle.radius)
        case .circle(let circle): return .circle(center: circle.center, radius: circle.radius)
        case .path(let path): return .path(path.data)
        case .group, .copies, .text, .image:
            throw own.error(.unknownElement(shapeElement.name, allowed: ["rect", "path"]))
        }
    }

    /// Returns the element with an id.
    func definition(_ id: String) -> MarkupElement? { definitions[id] }

    private func check(definitions parent: MarkupElement) throws(TemplateError) {
        try refuseText(in: parent)
        for element in parent.elements {
            guard Self.defining.contains(element.name) else {
                throw TemplateError(
                    file,
                    line: element.line,
                    .unknownElement(element.name, allowed: Self.defining)
                )
            }
            try check(definition: element)
        }
    }

    /// Builds a definition to find its mistakes even if it is not used.
    private func check(definition element: MarkupElement) throws(TemplateError) {
        if element.name == "clipPath" {
            _ = try clip(element)
        } else {
            _ = try gradient(element, bounds: Box(x: 0, y: 0, width: 1, height: 1))
        }
    }

    private func refuseText(in element: MarkupElement) throws(TemplateError) {
        guard element.text.isEmpty else {
            throw TemplateError(file, line: element.line, .strayText(element.text))
        }
    }

    private func refuseChildren(of element: MarkupElement) throws(TemplateError) {
        try refuseText(in: element)
        for child in element.elements where !Self.described.dropLast().contains(child.name) {
            throw TemplateError(file, line: child.line, .unknownElement(child.name, allowed: ["title", "desc"]))
        }
    }

    private static func definitions(in element: MarkupElement) -> [String: MarkupElement] {
        var found: [String: MarkupElement] = [:]
        for child in element.elements {
            if let id = child.attributes["id"], defining.contains(child.name) { found[id] = child }
            found.merge(definitions(in: child)) { first, _ in first }
        }
        return found
    }

    private static func wrapped(_ node: TemplateNode, in group: Group) -> TemplateNode {
        wrapped([node], in: group)
    }

    /// Groups parts; the group is fixed if all of them are.
    private static func wrapped(_ nodes: [TemplateNode], in group: Group) -> TemplateNode {
        var whole = group
        for node in nodes {
            guard case .fixed(let fixed) = node else { return .group(group, nodes) }
            whole.children.append(fixed)
        }
        return .fixed(.group(whole))
    }
}

extension Transform {
    /// Whether Cairo and Pango can use the transform: its numbers are not too large, and it can be inverted.
    fileprivate var isDrawable: Bool {
        let determinant = (a * d - b * c).magnitude
        return magnification <= 1000 && (determinant == 0 || determinant >= 1e-8)
    }

    /// The factor by which lines grow, the larger of both directions.
    fileprivate var magnification: Double {
        max((a * a + b * b).squareRoot(), (c * c + d * d).squareRoot())
    }
}
