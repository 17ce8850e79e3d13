public import Cards
public import Profiles
import Quantities

/// What cards show of somebody.
extension ProfileReader {
    /// Somebody's numbers of all time.
    ///
    /// - Throws: `PictureError` for nobody, for somebody private, and when the store cannot be read.
    public func statsCard(of name: UserName) throws(PictureError) -> Card {
        let person = try person(name)
        return .stats(of: try owner(of: person), try statistics(of: person))
    }

    /// Seven days beside the seven before; throws like `statsCard`.
    public func weeklyCard(of name: UserName) throws(PictureError) -> Card {
        let person = try person(name)
        let statistics = try statistics(of: person)
        switch person {
        case .demo: return .weekly(of: try owner(of: person), statistics, models: statistics.topModels)
        case .user(let user):
            let models = try reading { (store) throws(ProfilesError) in
                try store.topModels(of: user, inWeekBefore: statistics.today)
            }
            return .weekly(of: try owner(of: person), statistics, models: models ?? [])
        }
    }

    /// An unlocked achievement; throws like `statsCard`, and for one that is not there or not unlocked.
    public func achievementCard(_ id: String, of name: UserName) throws(PictureError) -> Card {
        guard let achievement = Achievement.named(id) else { throw .noSuchAchievement(id) }
        let person = try person(name)
        let unlocked: UnlockedAchievement?
        switch person {
        case .demo: unlocked = try statistics(of: person).unlocked(achievement)
        case .user(let user):
            unlocked = try reading { (store) throws(ProfilesError) in try store.unlocked(achievement, by: user) }
        }
        guard let unlocked else { throw .achievementLocked(id) }
        return .achievement(unlocked, of: try owner(of: person), in: person.zone)
    }

    /// A calendar year; throws like `statsCard`.
    public func wrappedCard(_ year: Int, of name: UserName) throws(PictureError) -> Card {
        try wrappedCard(year, of: try person(name))
    }

    /// What somebody has unlocked, oldest first; throws like `statsCard`.
    public func unlocked(by name: UserName) throws(PictureError) -> [Achievement] {
        try statistics(of: try person(name)).achievements.map(\.achievement)
    }

    /// Somebody as cards name and show them.
    private func owner(of person: Person) throws(PictureError) -> CardOwner {
        guard case .user(let user) = person else { return person.owner }
        var owner = person.owner
        let file = try reading { (store) throws(ProfilesError) in try store.avatar(of: user) }
        owner.avatar = file.flatMap { try? CardOwner.Avatar($0) }
        return owner
    }

    package func wrappedCard(_ year: Int, of person: Person) throws(PictureError) -> Card {
        switch person {
        case .demo: return .wrapped(.demo(year, today: today(in: .utc)), of: try owner(of: person))
        case .user(let user):
            let review = try reading { (store) throws(ProfilesError) in try store.yearReview(of: user, year: year) }
            guard let review else { throw .storeUnavailable }
            return .wrapped(review, of: try owner(of: person))
        }
    }

    /// Returns the user whose API token this is, or nil for a token that nobody has.
    package func user(token: String) throws(PictureError) -> User? {
        try reading { (store) throws(ProfilesError) in try store.user(token: token) }
    }
}

extension Card {
    /// Somebody's numbers of all time, or that there are none.
    static func stats(of owner: CardOwner, _ statistics: Statistics) -> Card {
        guard !statistics.isEmpty else { return .empty(owner) }
        return .stats(
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
                models: statistics.topModels.map(UsageShare.init),
                sources: statistics.topSources.map(UsageShare.init),
                days: statistics.days.tokensByDay,
                today: statistics.today
            )
        )
    }

    /// Seven days beside the seven before, or that there never was anything.
    ///
    /// - Parameters:
    ///   - owner: whose they are.
    ///   - statistics: everything known of them.
    ///   - models: the week's most used models.
    /// - Returns: the card.
    static func weekly(of owner: CardOwner, _ statistics: Statistics, models: [Share]) -> Card {
        guard !statistics.isEmpty else { return .empty(owner) }
        let days = statistics.days.dropLast().suffix(14).map(\.tokens)
        return .weekly(
            WeeklySummary(
                owner: owner,
                firstDay: statistics.today.advanced(by: -7),
                thisWeek: Array(days.suffix(7)),
                lastWeek: Array(days.prefix(7)),
                // Which of the week's tokens had no price is not known: only a history without any tells its cost.
                cost: statistics.unpricedTokens == 0 ? statistics.week.cost : nil,
                models: models.map(UsageShare.init),
                streak: statistics.streak.current
            )
        )
    }

    /// An unlocked achievement.
    static func achievement(_ unlocked: UnlockedAchievement, of owner: CardOwner, in zone: Zone) -> Card {
        let achievement = unlocked.achievement
        return .achievement(
            AchievementSummary(
                owner: owner,
                id: achievement.id,
                name: achievement.name,
                summary: achievement.summary,
                rarity: Cards.Rarity(achievement.rarity),
                unlocked: zone.day(of: unlocked.time),
                experience: achievement.rarity.experience
            )
        )
    }

    /// A calendar year, or that it was a quiet one.
    static func wrapped(_ review: YearReview, of owner: CardOwner) -> Card {
        guard !review.isEmpty else { return .empty(owner) }
        return .wrapped(
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
                models: review.topModels.map(UsageShare.init),
                sources: review.topSources.map(UsageShare.init),
                days: review.days.tokensByDay
            )
        )
    }
}

extension [DayUsage] {
    /// The tokens of each day.
    var tokensByDay: [Day: Int] {
        // At the ends of the calendar the same day may stand for several.
        Dictionary(map { ($0.day, $0.tokens) }) { earlier, _ in earlier }
    }
}

extension CardOwner {
    /// Somebody as cards name them.
    public init(_ user: User) {
        self.init(username: user.name.description, displayName: user.displayName)
    }
}

extension UsageShare {
    init(_ share: Share) {
        self.init(name: share.name, tokens: share.tokens)
    }
}

extension Cards.Rarity {
    init(_ rarity: Profiles.Rarity) {
        switch rarity {
        case .common: self = .common
        case .rare: self = .rare
        case .epic: self = .epic
        case .legendary: self = .legendary
        }
    }
}

extension Cost {
    /// A cost that leaves out at most a hundredth of the tokens; nil where it would say too little.
    fileprivate static func telling(_ cost: Cost, unpriced: Int, of tokens: Int) -> Cost? {
        unpriced <= tokens / 100 ? cost : nil
    }
}
