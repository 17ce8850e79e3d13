import Foundation
public import SVG
public import Typography

/// All templates of a folder, checked: the looks of every card.
public struct CardTemplates: Sendable {
    private var templates: [String: CardTemplate]

    /// Reads and checks every template of a folder: one for each kind and format, `stats.standard.svg`.
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
        var templates: [String: CardTemplate] = [:]
        for kind in CardKind.allCases {
            for format in CardFormat.allCases {
                let name = name(kind, format)
                guard files.contains("\(name).svg") else { throw TemplateError(folder, .missing("\(name).svg")) }
                templates[name] = try template(at: "\(folder)/\(name).svg", kind, format)
            }
        }
        return CardTemplates(templates: templates)
    }

    /// The same with one template from another file, as for a preview.
    public func replacing(
        _ kind: CardKind,
        _ format: CardFormat,
        withTemplateAt path: String
    ) throws(TemplateError) -> CardTemplates {
        var copy = self
        copy.templates[Self.name(kind, format)] = try Self.template(at: path, kind, format)
        return copy
    }

    /// The picture of a card.
    public func document(
        for card: Card,
        format: CardFormat,
        theme: CardTheme,
        brand: Brand,
        measuring measurer: some TextMeasuring
    ) -> Document {
        let layers = layers(for: card, format: format, theme: theme, brand: brand, measuring: measurer)
        return Document(size: format.size, title: layers.title, nodes: layers.background + layers.foreground)
    }

    /// The picture of a card in two layers, of which the lower one is the same for many cards.
    public func layers(
        for card: Card,
        format: CardFormat,
        theme: CardTheme,
        brand: Brand,
        measuring measurer: some TextMeasuring
    ) -> CardLayers {
        let key = CardLayers.Key(
            kind: card.kind,
            format: format,
            look: CardLook(theme, card.tone),
            brand: brand
        )
        let content = card.content
        let filling = CardFilling(values: content.texts, brand: brand)
        let template = templates[Self.name(card.kind, format)]
        let painter = TemplatePainter(
            filling: filling,
            content: content,
            palette: CardPalette(key.look),
            measurer: measurer
        )
        return CardLayers(
            key: key,
            title: DisplayText(template?.title(filling) ?? "").string,
            background: background(key, measuring: measurer),
            foreground: painter.nodes(for: template?.foreground(key.look) ?? [])
        )
    }

    /// The lower layer of all cards with a key.
    public func background(_ key: CardLayers.Key, measuring measurer: some TextMeasuring) -> [Node] {
        let painter = TemplatePainter(
            filling: CardFilling(values: [], brand: key.brand),
            content: nil,
            palette: CardPalette(key.look),
            measurer: measurer
        )
        return painter.nodes(for: templates[Self.name(key.kind, key.format)]?.background(key.look) ?? [])
    }

    /// The names that template files have, without their ending.
    public static var names: [String] {
        CardKind.allCases.flatMap { kind in CardFormat.allCases.map { name(kind, $0) } }
    }

    private static func name(_ kind: CardKind, _ format: CardFormat) -> String {
        "\(kind.rawValue).\(format.rawValue)"
    }

    private static func template(
        at path: String,
        _ kind: CardKind,
        _ format: CardFormat
    ) throws(TemplateError) -> CardTemplate {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw TemplateError(path, .unreadable("there is no such file, or it is not for this user to read"))
        }
        return try CardTemplate(Array(data), file: path, kind: kind, format: format)
    }
}

/// A card's picture in two layers.
public struct CardLayers: Hashable, Sendable {
    /// What the lower layer depends on: cards with equal keys share it.
    public struct Key: Hashable, Sendable {
        /// Which template.
        public var kind: CardKind
        /// In which format.
        public var format: CardFormat
        /// In which colours.
        public var look: CardLook
        /// Whose name stands on it.
        public var brand: Brand

        /// Makes a key.
        public init(kind: CardKind, format: CardFormat, look: CardLook, brand: Brand) {
            (self.kind, self.format, self.look, self.brand) = (kind, format, look, brand)
        }
    }

    /// What the lower layer depends on.
    public var key: Key
    /// The words for readers who cannot see the card.
    public var title: String
    /// What no value of the card changes, opaque and the size of the card.
    public var background: [Node]
    /// What is drawn above it.
    public var foreground: [Node]
}
