public import Cards
public import Usage
import Quantities

/// A kind of card that shows a profile, and how it is read.
///
/// `render og`, `render batch` and `render gallery` draw every kind that is listed here.
public struct ProfileCard: Sendable {
    /// What several cards of one kind and user differ in.
    public enum Subject: Hashable, Sendable, CaseIterable {
        /// Nothing: there is one card.
        case profile
        /// The calendar year.
        case year
        /// The achievement, which the user has unlocked.
        case achievement
    }

    /// The choice of one card of a kind.
    public struct Selection: Hashable, Sendable {
        /// The id of the achievement; must be set for kinds whose subject is an achievement.
        public var achievement: String?
        /// The calendar year; nil for the present one in UTC.
        public var year: Int?

        /// Selects a card.
        public init(achievement: String? = nil, year: Int? = nil) {
            (self.achievement, self.year) = (achievement, year)
        }
    }

    /// The kind.
    public let kind: CardKind
    /// What the cards of a user differ in.
    public let subject: Subject
    /// Seconds for which a card may be used again, and for which it may be used after that while a new one is made.
    public let lifetime: (fresh: Int, stale: Int)
    private let read: @Sendable (ProfileReader, UserName, Selection) throws(PictureError) -> Card

    private init(
        _ content: any CardContent.Type,
        subject: Subject = .profile,
        lifetime: (fresh: Int, stale: Int),
        read: @escaping @Sendable (ProfileReader, UserName, Selection) throws(PictureError) -> Card
    ) {
        (kind, self.subject, self.lifetime, self.read) = (CardKind(content), subject, lifetime, read)
    }

    /// The kind of this name; nil if there is none.
    public init?(named name: String) {
        guard let card = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = card
    }

    /// The name of the kind, as `weekly`.
    public var name: String { kind.name }

    /// Reads a card of a user.
    ///
    /// - Throws: `PictureError`.
    public func card(
        of user: UserName,
        _ selection: Selection = Selection(),
        from profiles: ProfileReader
    ) throws(PictureError) -> Card {
        try read(profiles, user, selection)
    }
}

extension ProfileCard: CaseIterable {
    /// Every kind, in the order in which commands list them.
    public static let allCases = [
        ProfileCard(StatsSummary.self, lifetime: (3600, 86_400)) { (profiles, user, _) throws(PictureError) in
            try profiles.statsCard(of: user)
        },
        ProfileCard(WeeklySummary.self, lifetime: (1800, 3600)) { (profiles, user, _) throws(PictureError) in
            try profiles.weeklyCard(of: user)
        },
        ProfileCard(AchievementSummary.self, subject: .achievement, lifetime: (3600, 86_400)) {
            (profiles, user, selection) throws(PictureError) in
            try profiles.achievementCard(selection.achievement ?? "", of: user)
        },
        wrapped,
    ]

    /// The card of a calendar year.
    public static let wrapped = ProfileCard(WrappedSummary.self, subject: .year, lifetime: (900, 1800)) {
        (profiles, user, selection) throws(PictureError) in
        let year = selection.year ?? Zone.utc.day(of: profiles.now()).year
        return try profiles.wrappedCard(year, of: user)
    }
}
