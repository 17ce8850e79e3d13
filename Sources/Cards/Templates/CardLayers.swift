public import SVG

/// A card's picture in two layers: first the nodes of the background, then the foreground.
public struct CardLayers: Hashable, Sendable {
    /// The lower layer, which no value of the card changes.
    public var background: CardBackground
    /// The words for readers who cannot see the card.
    public var title: String
    /// What is drawn above it.
    public var foreground: [Node]
}

/// What the lower layer of a card depends on: cards with equal backgrounds share its picture.
public struct CardBackground: Hashable, Sendable {
    /// Which template.
    public var kind: CardKind
    /// In which format.
    public var format: CardFormat
    /// In which colours.
    public var look: CardLook
    /// Whose name stands on it.
    public var brand: Brand

    /// Makes a background.
    public init(kind: CardKind, format: CardFormat, look: CardLook, brand: Brand) {
        (self.kind, self.format, self.look, self.brand) = (kind, format, look, brand)
    }
}
