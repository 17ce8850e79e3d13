/// A card: what it says, without how it looks.
public enum Card: Hashable, Sendable {
    /// Somebody's numbers of all time.
    case stats(StatsSummary)
    /// An unlocked achievement.
    case achievement(AchievementSummary)
    /// Seven days beside the seven before.
    case weekly(WeeklySummary)
    /// A calendar year in review.
    case wrapped(WrappedSummary)
    /// Somebody who has no activity yet.
    case empty(CardOwner)
    /// A name that nobody has.
    case missing(name: String)
    /// A name whose profile is private.
    case `private`(name: String)
    /// Why there is no other card: a headline of a few words, and a sentence.
    case notice(headline: String, detail: String)

    /// Which templates draw it.
    public var kind: CardKind {
        switch self {
        case .stats: .stats
        case .achievement: .achievement
        case .weekly: .weekly
        case .wrapped: .wrapped
        case .empty: .empty
        case .missing: .missing
        case .private: .private
        case .notice: .notice
        }
    }

    /// The mood of its colours.
    public var tone: CardTone {
        switch self {
        case .stats, .weekly: .ember
        case .wrapped: .festive
        case .achievement(let figures): figures.rarity.tone
        case .empty, .missing, .private, .notice: .quiet
        }
    }

    /// What templates can show of it.
    var content: any CardContent {
        switch self {
        case .stats(let figures): figures
        case .achievement(let figures): figures
        case .weekly(let figures): figures
        case .wrapped(let figures): figures
        case .empty(let owner): EmptyNotice(owner: owner)
        case .missing(let name): NameNotice(name: name)
        case .private(let name): NameNotice(name: name)
        case .notice(let headline, let detail): WordNotice(headline: headline, detail: detail)
        }
    }
}

extension CardKind {
    /// The content of its cards.
    var content: any CardContent.Type {
        switch self {
        case .stats: StatsSummary.self
        case .achievement: AchievementSummary.self
        case .weekly: WeeklySummary.self
        case .wrapped: WrappedSummary.self
        case .empty: EmptyNotice.self
        case .missing, .private: NameNotice.self
        case .notice: WordNotice.self
        }
    }

    /// The moods its cards can have.
    var tones: [CardTone] {
        switch self {
        case .stats, .weekly: [.ember]
        case .wrapped: [.festive]
        case .achievement: Rarity.allCases.map(\.tone)
        case .empty, .missing, .private, .notice: [.quiet]
        }
    }
}
