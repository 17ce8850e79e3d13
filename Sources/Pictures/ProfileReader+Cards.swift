public import Cards
import Quantities
public import Usage

/// Reads what cards show of a user.
extension ProfileReader {
    /// Returns a card of the totals of all time.
    ///
    /// - Throws: `PictureError` for an unknown name, for a private profile, and when the store cannot be read.
    public func statsCard(of name: UserName) throws(PictureError) -> Card {
        if Self.isDemo(name) { return .stats(of: .demo, .demo(today: today(in: .utc))) }
        let time = time
        let profile = try found(name) { (store) throws(StoreError) in
            try store.statsCard(of: name, at: time, for: viewer)
        }
        return .stats(of: CardOwner(profile), profile.value)
    }

    /// Returns a card of seven days compared with the seven before; throws like `statsCard`.
    public func weeklyCard(of name: UserName) throws(PictureError) -> Card {
        if Self.isDemo(name) {
            let statistics = Statistics.demo(today: today(in: .utc))
            return .weekly(of: .demo, statistics, models: statistics.topModels)
        }
        let time = time
        let profile = try found(name) { (store) throws(StoreError) in try store.weekly(of: name, at: time, for: viewer)
        }
        return .weekly(of: CardOwner(profile), profile.value.statistics, models: profile.value.topModels)
    }

    /// Returns a card of an unlocked achievement; throws like `statsCard`, and for one that does not exist or is
    /// locked.
    public func achievementCard(_ id: String, of name: UserName) throws(PictureError) -> Card {
        guard let achievement = Achievement.named(id) else { throw .noSuchAchievement(id) }
        if Self.isDemo(name) {
            guard let unlocked = Statistics.demo(today: today(in: .utc)).unlocked(achievement) else {
                throw .achievementLocked(id)
            }
            return .achievement(unlocked, of: .demo, in: .utc)
        }
        let profile = try found(name) { (store) throws(StoreError) in
            try store.achievement(achievement, of: name, for: viewer)
        }
        guard let unlocked = profile.value else { throw .achievementLocked(id) }
        return .achievement(unlocked, of: CardOwner(profile), in: profile.user.zone)
    }

    /// Returns a card of a calendar year; throws like `statsCard`.
    public func wrappedCard(_ year: Int, of name: UserName) throws(PictureError) -> Card {
        if Self.isDemo(name) { return demoYear(year) }
        return try wrappedCard(year, of: name, for: viewer)
    }

    /// Returns a card of a calendar year for the account's owner, public or not.
    ///
    /// - Throws: `PictureError.userNotFound` for an account that is gone, and when the store cannot be read.
    package func wrappedCard(_ year: Int, forOwner owner: User) throws(PictureError) -> Card {
        try wrappedCard(year, of: owner.name, for: .owner(owner))
    }

    /// Returns a card of a calendar year for whoever holds a link that was signed for a person.
    ///
    /// - Throws: `PictureError.userNotFound` when the account is gone or has ended the link, `privateProfile` when it
    ///   has become private, and when the store cannot be read.
    package func wrappedCard(_ year: Int, forLinkTo person: Person) throws(PictureError) -> Card {
        switch person {
        case .demo: demoYear(year)
        case .user(let user): try wrappedCard(year, of: user.name, for: .linkHolder(user.shareSeal))
        }
    }

    private func demoYear(_ year: Int) -> Card { .wrapped(.demo(year, today: today(in: .utc)), of: .demo) }

    private func wrappedCard(_ year: Int, of name: UserName, for viewer: Viewer) throws(PictureError) -> Card {
        let profile = try found(name) { (store) throws(StoreError) in try store.wrapped(year, of: name, for: viewer) }
        return .wrapped(profile.value, of: CardOwner(profile))
    }
}

extension Card {
    /// Makes a card of the totals of all time, or the card for a user without usage.
    static func stats(of owner: CardOwner, _ statistics: Statistics) -> Card {
        guard !statistics.isEmpty else { return .empty(owner) }
        return Card(
            StatsSummary(
                owner: owner,
                tokens: statistics.tokens.total,
                cost: Cost.telling(statistics.cost, unpriced: statistics.unpricedTokens, of: statistics.tokens.total),
                streak: statistics.streak.current,
                longestStreak: statistics.streak.longest,
                level: statistics.level.number,
                levelTitle: statistics.level.title,
                levelProgress: statistics.level.progress,
                cacheEfficiency: statistics.cacheEfficiency,
                models: statistics.topModels,
                sources: statistics.topSources,
                days: statistics.days.tokensByDay,
                today: statistics.today
            )
        )
    }

    /// Makes a card of seven days compared with the seven before, or the card for a user without usage.
    ///
    /// - Parameters:
    ///   - owner: the user.
    ///   - statistics: the user's statistics.
    ///   - models: the week's most used models.
    /// - Returns: the card.
    static func weekly(of owner: CardOwner, _ statistics: Statistics, models: [Share]) -> Card {
        guard !statistics.isEmpty else { return .empty(owner) }
        let days = statistics.days.dropLast().suffix(14).map(\.tokens)
        return Card(
            WeeklySummary(
                owner: owner,
                firstDay: statistics.today.advanced(by: -7),
                thisWeek: Array(days.suffix(7)),
                lastWeek: Array(days.prefix(7)),
                // The week's tokens without a price are not known, so its cost is shown only if there are none at all.
                cost: statistics.unpricedTokens == 0 ? statistics.week.cost : nil,
                models: models,
                streak: statistics.streak.current
            )
        )
    }

    /// Makes a card of an unlocked achievement.
    static func achievement(_ unlocked: UnlockedAchievement, of owner: CardOwner, in zone: Zone) -> Card {
        let achievement = unlocked.achievement
        return Card(
            AchievementSummary(
                owner: owner,
                id: achievement.id,
                name: achievement.name,
                summary: achievement.summary,
                rarity: achievement.rarity,
                unlocked: zone.day(of: unlocked.time),
                experience: achievement.rarity.experience
            )
        )
    }

    /// Makes a card of a calendar year, or the card for one without usage.
    static func wrapped(_ review: YearReview, of owner: CardOwner) -> Card {
        guard !review.isEmpty else { return .empty(owner) }
        return Card(
            WrappedSummary(
                owner: owner,
                year: review.year,
                tokens: review.tokens.total,
                cost: Cost.telling(review.cost, unpriced: review.unpricedTokens, of: review.tokens.total),
                months: review.months.map(\.tokens),
                bestDay: review.bestDay.map { WrappedSummary.BestDay($0.day, tokens: $0.tokens) },
                activeDays: review.activeDays,
                longestStreak: review.longestStreak,
                cacheEfficiency: review.cacheEfficiency,
                models: review.topModels,
                sources: review.topSources,
                days: review.days.tokensByDay
            )
        )
    }
}

extension [DayUsage] {
    /// The tokens of each day.
    var tokensByDay: [Day: Int] {
        // At the ends of the calendar several days may be clamped to the same one.
        Dictionary(map { ($0.day, $0.tokens) }) { earlier, _ in earlier }
    }
}

extension CardOwner {
    static let demo = CardOwner(username: "demo")

    /// Makes the owner of a card, with name and picture.
    init<Value>(_ profile: Profile<Value>) {
        self.init(profile.user)
        avatar = profile.avatar.flatMap { try? CardOwner.Avatar($0) }
    }

    /// Makes the owner of a card, with name and without a picture.
    public init(_ user: User) {
        self.init(username: user.name.description, displayName: user.displayName)
    }
}

extension Cost {
    /// Returns a cost if at most a hundredth of the tokens have no price, or nil.
    fileprivate static func telling(_ cost: Cost, unpriced: Int, of tokens: Int) -> Cost? {
        unpriced <= tokens / 100 ? cost : nil
    }
}
