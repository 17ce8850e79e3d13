public import Quantities
public import Usage

/// An unlocked achievement.
public struct AchievementSummary: Hashable, Sendable {
    /// The user who unlocked it.
    public var owner: CardOwner
    /// The id, as in URLs: `streak-7`.
    public var id: String
    /// The name.
    public var name: String
    /// What it is awarded for, in a sentence.
    public var summary: String
    /// How rare it is.
    public var rarity: Rarity
    /// The day it was unlocked; nil when that was not recorded.
    public var unlocked: Day?
    /// The experience points it is worth.
    public var experience: Int

    /// Makes a summary.
    public init(
        owner: CardOwner,
        id: String,
        name: String,
        summary: String,
        rarity: Rarity,
        unlocked: Day?,
        experience: Int
    ) {
        self.owner = owner
        self.id = id
        self.name = name
        self.summary = summary
        self.rarity = rarity
        self.unlocked = unlocked
        self.experience = experience
    }
}

extension AchievementSummary: CardContent {
    package static let name = "achievement"
    package static let help = "an unlocked achievement, in the colours of its rarity"
    package static let tones = Rarity.allCases.map(\.tone)
    package var tone: CardTone { rarity.tone }

    package static let values =
        CardOwner.values(of: \AchievementSummary.owner) + [
            CardValue("id", "the achievement's name in addresses") { $0.id },
            CardValue("achievement", "what it is called") { $0.name },
            CardValue("description", "what it is given for") { $0.summary },
            CardValue("rarity", "Common, Rare, Epic or Legendary") { $0.rarity.rawValue.capitalizedASCII },
            CardValue("unlocked", "the day it was unlocked, as 5 Jan 2026") { $0.unlocked.map(DayText.date) },
            CardValue("experience", "the points it is worth, as +1,000; unknown for none") {
                $0.experience > 0 ? "+\(GroupedNumber($0.experience))" : nil
            },
        ]

    package static let slots = [
        CardOwner.avatar(of: \AchievementSummary.owner),
        CardSlot("emblem") { RarityEmblem(rarity: $0.rarity) },
    ]
}

extension String {
    /// The text with its first letter in upper case.
    var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}

extension Rarity {
    /// The tone of the cards of achievements with this rarity.
    var tone: CardTone {
        switch self {
        case .common: .common
        case .rare: .rare
        case .epic: .epic
        case .legendary: .legendary
        }
    }
}
