/// An achievement, which is earned by usage or granted by the operator.
public struct Achievement: Hashable, Sendable {
    /// What an achievement is about.
    public enum Category: String, CaseIterable, Hashable, Sendable {
        /// The first steps.
        case onboarding
        /// Amounts of usage.
        case usage
        /// Relations to others; granted, because the store knows no followers.
        case social
        /// Days in a row.
        case streaks
        /// Use of the prompt cache.
        case efficiency
        /// Many models, many tools.
        case diversity
        /// Days, hours and years.
        case milestones
        /// Granted by the operator.
        case special
    }

    /// Its name in addresses, such as `first-sync`.
    public let id: String
    /// Its name on pictures.
    public let name: String
    /// What was done for it, in one phrase.
    public let summary: String
    /// How rare it is.
    public let rarity: Rarity
    /// What it is about.
    public let category: Category
    /// What earns it.
    public let rule: AchievementRule

    package init(
        _ id: String,
        _ name: String,
        _ summary: String,
        _ rarity: Rarity,
        _ category: Category,
        _ rule: AchievementRule
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.rarity = rarity
        self.category = category
        self.rule = rule
    }

    /// Returns the achievement of an id, or nil if there is none.
    public static func named(_ id: String) -> Achievement? { byID[id] }

    /// The achievements that the operator grants, in the order of the catalog.
    public static let granted = catalog.filter { $0.rule == .granted }

    private static let byID = Dictionary(catalog.map { ($0.id, $0) }) { first, _ in first }
}

/// An achievement and when it was unlocked.
public struct UnlockedAchievement: Hashable, Sendable {
    /// The achievement.
    public let achievement: Achievement
    /// The time of the record that earned it, or of the grant.
    public let time: Timestamp

    /// An achievement unlocked at a time.
    public init(achievement: Achievement, time: Timestamp) {
        self.achievement = achievement
        self.time = time
    }
}
