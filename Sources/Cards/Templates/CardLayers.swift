public import SVG

/// A card's picture in two layers: a background that other cards share, and the foreground.
public struct CardLayers: Hashable, Sendable {
    /// The lower layer, which no value of the card changes.
    public var background: CardBackground
    /// The title, for screen readers.
    public var title: String
    /// What is drawn above it.
    public var foreground: [Node]
}

/// Everything that the background of a card depends on: cards with equal values share its picture.
public struct CardBackground: Hashable, Sendable {
    /// The kind of card.
    public var kind: CardKind
    /// The format.
    public var format: CardFormat
    /// The colours.
    public var look: CardLook
    /// The brand that stands on it.
    public var brand: Brand

    /// Makes a background.
    public init(kind: CardKind, format: CardFormat, look: CardLook, brand: Brand) {
        (self.kind, self.format, self.look, self.brand) = (kind, format, look, brand)
    }
}
