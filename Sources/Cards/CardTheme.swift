/// The background that a card is made for.
public enum CardTheme: String, Hashable, Sendable, CaseIterable {
    case dark, light
}

/// The tone of a card's colours, which follows from its content.
public enum CardTone: String, Hashable, Sendable, CaseIterable {
    /// Ember on black or white: everyday cards.
    case ember
    /// Fire all over: the year in review.
    case festive
    /// The four rarities of achievements.
    case common, rare, epic, legendary
    /// Without an accent colour: notices.
    case quiet
}

/// A theme and a tone, which determine every colour of a card.
public struct CardLook: Hashable, Sendable {
    /// The surroundings.
    public var theme: CardTheme
    /// The tone.
    public var tone: CardTone

    /// Makes a look.
    public init(_ theme: CardTheme, _ tone: CardTone) {
        (self.theme, self.tone) = (theme, tone)
    }
}
