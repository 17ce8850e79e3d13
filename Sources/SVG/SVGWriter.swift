import Typography

/// Writes a document as SVG 1.1 with the CSS that every browser knows.
///
/// The same document always gives the same bytes.
public struct SVGWriter: ~Copyable {
    private var body = ByteWriter(capacity: 4096)
    private var definitions: Definitions
    private var inheritedFont: Font?

    /// Resets inherited styles, so that a page into which the picture is inlined does not change its text, lines or
    /// direction.
    ///
    /// Visibility, pointer and forced colours are still inherited. It is a group because the page may style the place
    /// and size of the root.
    private static let isolation: StaticString = """
        <g style="all:initial;direction:ltr;cursor:inherit;pointer-events:inherit;visibility:inherit;\
        forced-color-adjust:inherit">
        """

    private init(idPrefix: IDPrefix?) {
        definitions = Definitions(prefix: idPrefix)
    }

    /// Returns the document as a file: UTF-8 without an XML declaration, so that it can be inlined in a page.
    ///
    /// - Parameters:
    ///   - document: the picture.
    ///   - idPrefix: what all ids and classes begin with; nil for names of content alone.
    /// - Returns: the file.
    public static func bytes(of document: Document, idPrefix: IDPrefix? = nil) -> [UInt8] {
        var writer = SVGWriter(idPrefix: idPrefix)
        for node in document.nodes { writer.write(node) }
        return writer.assembled(around: document)
    }

    private func assembled(around document: Document) -> [UInt8] {
        var file = ByteWriter(capacity: body.count + definitions.markup.count + 1024)
        file.markup("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        file.attribute("width") { $0.number(document.size.width) }
        file.attribute("height") { $0.number(document.size.height) }
        file.attribute("viewBox") {
            $0.markup("0 0 ")
            $0.number(document.size.width)
            $0.markup(" ")
            $0.number(document.size.height)
        }
        file.markup(" role=\"img\"")
        file.attribute("aria-label") { $0.escaped(document.title) }
        file.markup("><title>")
        file.escaped(document.title)
        file.markup("</title>")
        if let detail = document.detail {
            file.markup("<desc>")
            file.escaped(detail)
            file.markup("</desc>")
        }
        writeStyle(to: &file)
        file.markup(Self.isolation)
        if !definitions.markup.isEmpty {
            file.markup("<defs>")
            file.written(definitions.markup)
            file.markup("</defs>")
        }
        file.written(body)
        file.markup("</g></svg>\n")
        return file.bytes
    }

    private func writeStyle(to file: inout ByteWriter) {
        guard !definitions.rules.isEmpty || !definitions.motions.isEmpty else { return }
        file.markup("<style>")
        file.written(definitions.rules)
        if !definitions.lightRules.isEmpty {
            file.markup("@media(prefers-color-scheme:light){")
            file.written(definitions.lightRules)
            file.markup("}")
        }
        if !definitions.motions.isEmpty {
            file.markup("@media(prefers-reduced-motion:no-preference){")
            file.written(definitions.motions)
            file.markup("}")
        }
        file.markup("</style>")
    }

    private mutating func write(_ node: Node) {
        switch node {
        case .group(let group): write(group)
        case .rectangle(let rectangle):
            shape("rect", fill: rectangle.fill, stroke: rectangle.stroke) {
                $0.geometry(of: rectangle.box, radius: rectangle.radius)
            }
        case .circle(let circle):
            shape("circle", fill: circle.fill, stroke: circle.stroke) {
                $0.geometry(center: circle.center, radius: circle.radius)
            }
        case .path(let path):
            shape("path", fill: path.fill, stroke: path.stroke) {
                $0.attribute("d") { $0.outline(path.data) }
                if path.fillRule == .evenodd { $0.markup(" fill-rule=\"evenodd\"") }
            }
        case .copies(let copies):
            shape("path", fill: .color(copies.fill), stroke: nil) { $0.attribute("d") { $0.outline(copies.combined) } }
        case .text(let run): write(run)
        case .image(let image): write(image)
        }
    }

    private mutating func write(_ group: Group) {
        // On one element with the transform, the clip would be in the outer units.
        if group.clip != nil, group.transform != .identity {
            var inner = group
            inner.transform = .identity
            inner.opacity = 1
            inner.motion = nil
            inner.isDecorative = false
            var outer = group
            outer.clip = nil
            outer.children = [.group(inner)]
            return write(outer)
        }
        body.markup("<g")
        if let clip = group.clip {
            let id = definitions.id(of: clip)
            body.attribute("clip-path") {
                $0.markup("url(#")
                $0.written(id)
                $0.markup(")")
            }
        }
        write(group.transform)
        if group.opacity < 1 { body.attribute("opacity") { $0.number(max(0, group.opacity)) } }
        if let motion = group.motion {
            let name = definitions.motionClass(motion)
            body.attribute("class") { $0.written(name) }
        }
        if group.isDecorative { body.markup(" aria-hidden=\"true\"") }
        // The font of lines that share it is written once, on the group: a badge is a third smaller.
        let outerFont = inheritedFont
        if let font = Self.sharedFont(of: group.children), font != outerFont {
            write(font)
            inheritedFont = font
        }
        body.markup(">")
        for child in group.children { write(child) }
        body.markup("</g>")
        inheritedFont = outerFont
    }

    /// Returns the font of nodes that are all text in the same font; nil if they are not.
    private static func sharedFont(of nodes: [Node]) -> Font? {
        guard case .text(let first) = nodes.first, nodes.count > 1 else { return nil }
        let isShared = nodes.allSatisfy { node in
            if case .text(let run) = node { run.font == first.font } else { false }
        }
        return isShared ? first.font : nil
    }

    private mutating func write(_ font: Font) {
        body.attribute("font-family") { $0.escaped(font.family.cssStack) }
        body.attribute("font-size") { $0.number(font.size) }
        if font.weight != .regular { body.attribute("font-weight") { $0.number(Double(font.weight.rawValue)) } }
        if font.letterSpacing != 0 { body.attribute("letter-spacing") { $0.number(font.letterSpacing) } }
        // There is no attribute for this, only the CSS property.
        if font.hasTabularDigits { body.markup(" style=\"font-variant-numeric:tabular-nums\"") }
    }

    private mutating func write(_ transform: Transform) {
        guard transform != .identity else { return }
        let isTranslation = (transform.a, transform.b, transform.c, transform.d) == (1, 0, 0, 1)
        let isScale = transform.b == 0 && transform.c == 0 && transform.a == transform.d && transform.e == 0
        body.attribute("transform") { value in
            if isTranslation {
                value.markup("translate(")
                value.numbers([transform.e, transform.f])
            } else if isScale, transform.f == 0 {
                value.markup("scale(")
                value.number(transform.a)
            } else {
                value.markup("matrix(")
                value.numbers([transform.a, transform.b, transform.c, transform.d, transform.e, transform.f])
            }
            value.markup(")")
        }
    }

    private mutating func shape(
        _ element: StaticString,
        fill: Paint?,
        stroke: Stroke?,
        geometry: (inout ByteWriter) -> Void
    ) {
        body.markup("<")
        body.markup(element)
        geometry(&body)
        write(fill: fill, stroke: stroke)
        body.markup("/>")
    }

    private mutating func write(fill: Paint?, stroke: Stroke?) {
        // An element has only one class attribute, which two adaptive colours share.
        if let fill, let stroke, case .color(let inside) = fill, case .color(let line) = stroke.paint,
            inside.isAdaptive, line.isAdaptive
        {
            let fillClass = definitions.colorClass(inside, for: .fill)
            let strokeClass = definitions.colorClass(line, for: .stroke)
            body.attribute("class") {
                $0.written(fillClass)
                $0.markup(" ")
                $0.written(strokeClass)
            }
            return writeLine(of: stroke)
        }
        if let fill { write(fill, for: .fill) } else { body.markup(" fill=\"none\"") }
        if let stroke {
            write(stroke.paint, for: .stroke)
            writeLine(of: stroke)
        }
    }

    private mutating func writeLine(of stroke: Stroke) {
        if stroke.width != 1 { body.attribute("stroke-width") { $0.number(stroke.width) } }
        if stroke.cap != .butt { body.attribute("stroke-linecap") { $0.escaped(stroke.cap.rawValue) } }
        if stroke.join != .miter { body.attribute("stroke-linejoin") { $0.escaped(stroke.join.rawValue) } }
        if !stroke.dash.isEmpty { body.attribute("stroke-dasharray") { $0.numbers(stroke.dash) } }
    }

    private mutating func write(_ paint: Paint, for property: ColorProperty) {
        let id: [UInt8]
        switch paint {
        case .color(let color): return body.paint(color, for: property, definitions: &definitions)
        case .linear(let gradient): id = definitions.id(of: gradient)
        case .radial(let gradient): id = definitions.id(of: gradient)
        }
        body.attribute(property.name) {
            $0.markup("url(#")
            $0.written(id)
            $0.markup(")")
        }
    }

    private mutating func write(_ run: TextRun) {
        body.markup("<text")
        body.attribute("x") { $0.number(run.origin.x) }
        body.attribute("y") { $0.number(run.origin.y) }
        if run.anchor != .start { body.attribute("text-anchor") { $0.escaped(run.anchor.rawValue) } }
        if run.font != inheritedFont { write(run.font) }
        write(run.fill, for: .fill)
        if let length = run.length { body.attribute("textLength") { $0.number(length) } }
        if run.isDecorative { body.markup(" aria-hidden=\"true\"") }
        body.markup(">")
        body.escaped(run.text)
        body.markup("</text>")
    }

    private mutating func write(_ image: EmbeddedImage) {
        body.element("image") {
            $0.geometry(of: image.box, radius: 0)
            $0.markup(" preserveAspectRatio=\"none\"")
            $0.attribute("href") {
                $0.markup("data:image/")
                $0.escaped(image.format.rawValue)
                $0.markup(";base64,")
                $0.base64(image.bytes)
            }
        }
    }
}
