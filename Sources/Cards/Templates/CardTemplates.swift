import Foundation
public import SVG
public import Typography

/// The checked templates of a folder, one for each kind and format.
public struct CardTemplates: Sendable {
    private var templates: [CardShape: CardTemplate]
    private let palettes = CardPalette.all

    private init(_ templates: [CardShape: CardTemplate]) {
        self.templates = templates
    }

    /// Reads and checks every template of a folder, named as `stats.standard.svg`.
    ///
    /// - Throws: The first mistake found, with its file and line.
    public static func load(folder: String) throws(TemplateError) -> CardTemplates {
        let known = names
        let files: [String]
        do {
            files = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw TemplateError(folder, .unreadable("there is no such folder"))
        }
        for file in files.sorted() where file.hasSuffix(".svg") && !known.contains(String(file.dropLast(4))) {
            throw TemplateError("\(folder)/\(file)", .unknownTemplate(allowed: known))
        }
        var templates: [CardShape: CardTemplate] = [:]
        for kind in CardKind.allCases {
            for format in CardFormat.allCases {
                let shape = CardShape(kind: kind, format: format)
                guard files.contains("\(shape.name).svg") else {
                    throw TemplateError(folder, .missing("\(shape.name).svg"))
                }
                let path = "\(folder)/\(shape.name).svg"
                templates[shape] = try CardTemplate(bytes(at: path), file: path, kind: kind, format: format)
            }
        }
        return CardTemplates(templates)
    }

    /// Returns the templates with one replaced by that of a file, as for a preview.
    public func replacing(
        _ kind: CardKind,
        _ format: CardFormat,
        withTemplateAt path: String
    ) throws(TemplateError) -> CardTemplates {
        try replacing(kind, format, with: Self.bytes(at: path), file: path)
    }

    /// Returns the templates with one replaced by that in `bytes`; `file` is its name in errors.
    package func replacing(
        _ kind: CardKind,
        _ format: CardFormat,
        with bytes: [UInt8],
        file: String
    ) throws(TemplateError) -> CardTemplates {
        var copy = self
        let template = try CardTemplate(bytes, file: file, kind: kind, format: format)
        copy.templates[CardShape(kind: kind, format: format)] = template
        return copy
    }

    /// Returns the picture of a card.
    public func document(
        for card: Card,
        format: CardFormat,
        theme: CardTheme,
        brand: Brand,
        measuring measurer: some TextMeasuring
    ) -> Document {
        let layers = layers(for: card, format: format, theme: theme, brand: brand, measuring: measurer)
        let background = nodes(of: layers.background, measuring: measurer)
        return Document(size: format.size, title: layers.title, nodes: background + layers.foreground)
    }

    /// Returns the picture of a card in two layers; the background is only described, since many cards share it.
    public func layers(
        for card: Card,
        format: CardFormat,
        theme: CardTheme,
        brand: Brand,
        measuring measurer: some TextMeasuring
    ) -> CardLayers {
        let look = CardLook(theme, card.tone)
        let content = card.content
        let filling = CardFilling(values: content.texts, brand: brand)
        let template = templates[CardShape(kind: card.kind, format: format)]
        let painter = TemplatePainter(
            filling: filling,
            content: content,
            palette: palette(look),
            measurer: measurer
        )
        return CardLayers(
            background: CardBackground(kind: card.kind, format: format, look: look, brand: brand),
            title: DisplayText(template?.title(filling) ?? "").string,
            foreground: painter.nodes(for: template?.foreground(look) ?? [])
        )
    }

    /// Returns the nodes of a background; the first one is opaque and as large as the card.
    public func nodes(of background: CardBackground, measuring measurer: some TextMeasuring) -> [Node] {
        let template = templates[CardShape(kind: background.kind, format: background.format)]
        let painter = TemplatePainter(
            filling: CardFilling(values: [], brand: background.brand),
            content: nil,
            palette: palette(background.look),
            measurer: measurer
        )
        return painter.nodes(for: template?.background(background.look) ?? [])
    }

    /// The names of all template files, without `.svg`.
    public static var names: [String] {
        CardKind.allCases.flatMap { kind in CardFormat.allCases.map { CardShape(kind: kind, format: $0).name } }
    }

    private func palette(_ look: CardLook) -> CardPalette { palettes[look] ?? CardPalette(look) }

    private static func bytes(at path: String) throws(TemplateError) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw TemplateError(path, .unreadable("there is no such file, or it is not for this user to read"))
        }
        return Array(data)
    }
}

/// A kind and a format, which name a template.
struct CardShape: Hashable, Sendable {
    let kind: CardKind
    let format: CardFormat

    /// The name of the file, without `.svg`.
    var name: String { "\(kind.name).\(format.rawValue)" }
}
