/// A user who has no activity yet.
struct EmptyNotice {
    let owner: CardOwner
}

extension EmptyNotice: CardContent {
    static let name = "empty"
    static let help = "somebody without activity yet"
    static let tones: [CardTone] = [.quiet]
    static let values = CardOwner.values(of: \EmptyNotice.owner)
    static let slots = [CardOwner.avatar(of: \EmptyNotice.owner)]
}

/// A name that no user has.
struct MissingNotice {
    let username: String
}

extension MissingNotice: CardContent {
    static let name = "missing"
    static let help = "a name that nobody has"
    static let tones: [CardTone] = [.quiet]
    static let values = [CardValue<MissingNotice>("username", "the name that was asked for") { $0.username }]
    static let slots: [CardSlot<MissingNotice>] = []
}

/// A name whose profile is private.
struct PrivateNotice {
    let username: String
}

extension PrivateNotice: CardContent {
    static let name = "private"
    static let help = "a profile that is not for everybody"
    static let tones: [CardTone] = [.quiet]
    static let values = [CardValue<PrivateNotice>("username", "the name that was asked for") { $0.username }]
    static let slots: [CardSlot<PrivateNotice>] = []
}

/// Any other reason why there is nothing to show.
struct WordNotice {
    let headline: String
    let detail: String
}

extension WordNotice: CardContent {
    static let name = "notice"
    static let help = "any other reason why there is no card"
    static let tones: [CardTone] = [.quiet]
    static let values = [
        CardValue<WordNotice>("headline", "what is wrong, in a few words") { $0.headline },
        CardValue<WordNotice>("detail", "the same in a sentence, with what is allowed") { $0.detail },
    ]
    static let slots: [CardSlot<WordNotice>] = []
}

extension Card {
    /// Returns a card for a user who has no activity yet.
    public static func empty(_ owner: CardOwner) -> Card { Card(EmptyNotice(owner: owner)) }

    /// Returns a card that says that no user has a name.
    public static func missing(name: String) -> Card { Card(MissingNotice(username: name)) }

    /// Returns a card that says that a user's profile is private.
    public static func `private`(name: String) -> Card { Card(PrivateNotice(username: name)) }

    /// Returns a card that says why there is no other, in a headline of a few words and a sentence.
    public static func notice(headline: String, detail: String) -> Card {
        Card(WordNotice(headline: headline, detail: detail))
    }
}
