/// Which surroundings a card is made for.
public enum CardTheme: String, Hashable, Sendable, CaseIterable {
    case dark, light
}

/// The mood of a card's colours, which follows from what it is about.
public enum CardTone: String, Hashable, Sendable, CaseIterable {
    /// Embers on black or white: everyday cards.
    case ember
    /// A whole canvas of fire: the year in review.
    case festive
    /// The four rarities of achievements.
    case common, rare, epic, legendary
    /// Without a colour that speaks: there is nothing to celebrate.
    case quiet
}

/// A theme and a tone: what decides every colour of a card.
public struct CardLook: Hashable, Sendable {
    /// The surroundings.
    public var theme: CardTheme
    /// The mood.
    public var tone: CardTone

    /// Makes a look.
    public init(_ theme: CardTheme, _ tone: CardTone) {
        (self.theme, self.tone) = (theme, tone)
    }
}
