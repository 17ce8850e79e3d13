import SVG
import Typography

/// What the cards of a kind say, and all that is to be known about the kind.
///
/// To add a kind, conform a type, list it in `CardKind.allCases` and draw a template for each format.
package protocol CardContent: Hashable, Sendable {
    /// The name of the kind, as `weekly`: the first part of its templates' file names.
    static var name: String { get }
    /// What its cards show, as a phrase: `seven days beside the seven before`.
    static var help: String { get }
    /// Every tone that its cards can have; templates are checked in the colours of each.
    static var tones: [CardTone] { get }
    /// The tone of the card; by default the first of `tones`.
    var tone: CardTone { get }
    /// Everything that `{{…}}` and `data-if` can name.
    static var values: [CardValue<Self>] { get }
    /// Everything that `data-slot` can name.
    static var slots: [CardSlot<Self>] { get }
}

/// A value by its name in templates.
package struct CardValue<Content>: Sendable {
    let name: String
    /// What the value is, for the author of a template.
    let meaning: String
    /// The text; nil when it is not known.
    let text: @Sendable (Content) -> String?

    init(_ name: String, _ meaning: String, _ text: @escaping @Sendable (Content) -> String?) {
        (self.name, self.meaning, self.text) = (name, meaning, text)
    }
}

/// A box of a template, by its name there, in which a chart is drawn.
package struct CardSlot<Content>: Sendable {
    let name: String
    /// The chart; nil where there is nothing to draw.
    let chart: @Sendable (Content) -> (any Chart)?

    init(_ name: String, _ chart: @escaping @Sendable (Content) -> (any Chart)?) {
        (self.name, self.chart) = (name, chart)
    }
}

extension CardContent {
    package var tone: CardTone { Self.tones.first ?? .quiet }

    /// The texts of all values, in the order of `values`; an empty text counts as unknown.
    var texts: [String?] {
        Self.values.map { value in value.text(self).flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// The names of all values.
    static var valueNames: [String] { values.map(\.name) }

    /// The names of all slots.
    static var slotNames: [String] { slots.map(\.name) }

    /// Draws the slot at an index of `slots` into its box.
    func nodes(forSlotAt index: Int, in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        guard Self.slots.indices.contains(index), let chart = Self.slots[index].chart(self) else { return [] }
        return chart.nodes(in: box, drawing)
    }

    func isEqual(to other: any CardContent) -> Bool { other as? Self == self }
}
