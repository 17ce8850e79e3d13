import Foundation
import SVG
import Typography

/// A checked template file: how a kind of card looks in a format.
struct CardTemplate: Sendable {
    let kind: CardKind
    let format: CardFormat
    /// The title, for screen readers.
    private let title: [TextPiece]
    /// The parts, for each look that the kind can have.
    private let looks: [CardLook: [TemplateNode]]

    /// Parses and checks a template file; `file` is its name in errors.
    init(_ bytes: [UInt8], file: String, kind: CardKind, format: CardFormat) throws(TemplateError) {
        (self.kind, self.format) = (kind, format)
        let root = try MarkupReader.root(of: bytes, file: file)
        try Self.check(root: root, file: file, format)
        var title: [TextPiece] = []
        var looks: [CardLook: [TemplateNode]] = [:]
        let pictures = CheckedPictures()
        for theme in CardTheme.allCases {
            for tone in kind.content.tones {
                let look = CardLook(theme, tone)
                let builder = TemplateBuilder(
                    root,
                    file: file,
                    content: kind.content,
                    palette: CardPalette.all[look] ?? CardPalette(look),
                    pictures: pictures,
                    budget: DrawingBudget(canvas: format.size)
                )
                title = try Self.title(of: root, file: file, builder)
                looks[look] = try Self.parts(of: root, file: file, builder)
            }
        }
        (self.title, self.looks) = (title, looks)
    }

    /// Returns the leading parts that do not depend on values.
    func background(_ look: CardLook) -> ArraySlice<TemplateNode> {
        parts(look).prefix { $0.isStatic }
    }

    /// Returns the parts after the background.
    func foreground(_ look: CardLook) -> ArraySlice<TemplateNode> {
        parts(look).drop { $0.isStatic }
    }

    /// Returns the title with its values filled in; unknown values are left out.
    func title(_ filling: CardFilling) -> String {
        title.compactMap(filling.text).joined()
    }

    private func parts(_ look: CardLook) -> [TemplateNode] { looks[look] ?? [] }

    private static func check(root: MarkupElement, file: String, _ format: CardFormat) throws(TemplateError) {
        let attributes = AttributeReader(root, file: file)
        guard root.name == "svg" else {
            throw attributes.error(.unknownElement(root.name, allowed: ["svg"]))
        }
        let (width, height) = (Int(format.size.width), Int(format.size.height))
        for (name, value) in [("width", "\(width)"), ("height", "\(height)"), ("viewBox", "0 0 \(width) \(height)")] {
            guard let actual = root.attributes[name] else {
                throw attributes.error(.missingAttribute(name, element: "svg"))
            }
            guard MarkupElement.collapsed(actual) == value else { throw attributes.error(name, actual, should: value) }
        }
    }

    private static func parts(
        of root: MarkupElement,
        file: String,
        _ builder: TemplateBuilder
    ) throws(TemplateError) -> [TemplateNode] {
        var attributes = AttributeReader(root, file: file)
        for name in ["width", "height", "viewBox"] { _ = attributes.take(name) }
        var style = Presentation()
        try style.update(from: &attributes, builder.palette)
        try attributes.finish()
        return try builder.nodes(in: root, style)
    }

    private static func title(
        of root: MarkupElement,
        file: String,
        _ builder: TemplateBuilder
    ) throws(TemplateError) -> [TextPiece] {
        guard let element = root.elements.first(where: { $0.name == "title" }) else {
            throw TemplateError(file, line: root.line, .missingAttribute("title", element: "svg"))
        }
        return try builder.pieces(of: element.text, AttributeReader(element, file: file))
    }
}
