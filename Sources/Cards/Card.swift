/// What a card says: its kind and values, without format and theme.
public struct Card: Sendable {
    /// What templates can show of it.
    let content: any CardContent

    /// Makes a card that says `content`.
    package init(_ content: some CardContent) {
        self.content = content
    }

    /// Which templates draw it.
    public var kind: CardKind { CardKind(type(of: content)) }

    /// The tone of its colours.
    public var tone: CardTone { content.tone }
}

extension Card: Hashable {
    /// Whether two cards are of one kind and say the same.
    public static func == (one: Card, other: Card) -> Bool { one.content.isEqual(to: other.content) }

    /// Feeds what the card says to `hasher`.
    public func hash(into hasher: inout Hasher) { content.hash(into: &hasher) }
}
