import SVG
import Typography

/// What templates can show of a card: values as text, slots as pictures.
protocol CardContent: Sendable {
    /// Everything that `{{…}}` and `data-if` can name.
    static var values: [CardValue<Self>] { get }
    /// Everything that `data-slot` can name.
    static var slots: [CardSlot] { get }
    /// Draws a slot into its box; nothing for slots it does not name.
    func nodes(for slot: CardSlot, in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node]
}

/// A value by its name in templates.
struct CardValue<Content>: Sendable {
    let name: String
    /// What the value is, for the author of a template.
    let meaning: String
    /// The text; nil when it is not known.
    let text: @Sendable (Content) -> String?

    init(_ name: String, _ meaning: String, _ text: @escaping @Sendable (Content) -> String?) {
        (self.name, self.meaning, self.text) = (name, meaning, text)
    }
}

extension CardContent {
    /// The texts of all values, in the order of `values`; an empty text counts as unknown.
    var texts: [String?] {
        Self.values.map { value in value.text(self).flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// The names of all values.
    static var valueNames: [String] { values.map(\.name) }
}

/// A box of a template in which Swift draws.
public enum CardSlot: String, Hashable, Sendable, CaseIterable {
    /// The owner's picture in a circle, or a monogram.
    case avatar
    /// The last year, or the year in review, a cell a day.
    case heatmap
    /// Seven days beside the seven before.
    case weekBars = "week-bars"
    /// More or less than before: an arrow and how much, placed as `text-anchor` says.
    case change
    /// The share of each model, a bar with a legend.
    case models
    /// How far it is to the next level.
    case progress
    /// The emblem of an achievement's rarity.
    case emblem
    /// The months of a year as rays of a sun.
    case yearSun = "year-sun"
    /// The months of a year as bars.
    case monthBars = "month-bars"
}

/// What a slot is drawn with.
struct ChartDrawing<Measurer: TextMeasuring> {
    let palette: CardPalette
    /// The font of the slot's texts, from the attributes of its rectangle.
    let font: Font
    /// Where in its box a slot of one line stands.
    let anchor: TextRun.Anchor
    let measurer: Measurer
}
