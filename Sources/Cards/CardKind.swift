/// What a card is about.
public struct CardKind: Sendable {
    /// What its cards say.
    let content: any CardContent.Type

    /// The kind of the cards that say a `content`.
    package init(_ content: any CardContent.Type) {
        self.content = content
    }

    /// The kind of that name; nil if there is none.
    public init?(named name: String) {
        guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    /// Its name, as `weekly`: the first part of its templates' file names.
    public var name: String { content.name }

    /// What its cards show, as a phrase: `seven days beside the seven before`.
    public var help: String { content.help }
}

extension CardKind: CaseIterable {
    /// Every kind, in the order in which templates are loaded.
    public static let allCases = [
        CardKind(StatsSummary.self),
        CardKind(AchievementSummary.self),
        CardKind(WeeklySummary.self),
        CardKind(WrappedSummary.self),
        .empty,
        CardKind(MissingNotice.self),
        CardKind(PrivateNotice.self),
        CardKind(WordNotice.self),
    ]

    /// The kind of cards for users without activity yet.
    public static let empty = CardKind(EmptyNotice.self)
}

extension CardKind: Hashable {
    /// Whether two kinds are the same.
    public static func == (one: CardKind, other: CardKind) -> Bool { one.content == other.content }

    /// Feeds the kind to `hasher`.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(content)) }
}
