import SVG
import Typography

/// Somebody who has no activity yet.
struct EmptyNotice: CardContent {
    let owner: CardOwner

    static let values = CardOwner.values(of: \EmptyNotice.owner)
    static let slots: [CardSlot] = [.avatar]

    func nodes(for slot: CardSlot, in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] {
        slot == .avatar ? AvatarPicture(owner: owner).nodes(in: box, drawing) : []
    }
}

/// A name of which there is nothing to show.
struct NameNotice: CardContent {
    let name: String

    static let values = [CardValue<NameNotice>("username", "the name that was asked for") { $0.name }]
    static let slots: [CardSlot] = []

    func nodes(for slot: CardSlot, in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] { [] }
}

/// Any other reason why there is nothing to show.
struct WordNotice: CardContent {
    let headline: String
    let detail: String

    static let values = [
        CardValue<WordNotice>("headline", "what is wrong, in a few words") { $0.headline },
        CardValue<WordNotice>("detail", "the same in a sentence, with what is allowed") { $0.detail },
    ]
    static let slots: [CardSlot] = []

    func nodes(for slot: CardSlot, in box: Box, _ drawing: ChartDrawing<some TextMeasuring>) -> [Node] { [] }
}
