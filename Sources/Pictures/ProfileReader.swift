public import Badges
package import Cards
public import Profiles
public import Quantities

/// Reads what pictures show of somebody: users of the store, and `demo`, who needs none.
public struct ProfileReader: Sendable {
    /// Where users and their usage are stored; nil for nowhere.
    public let store: ProfileStore?
    /// Tells the time.
    public let now: @Sendable () -> Timestamp
    private let asOf: Day?
    private let showsPrivate: Bool
    /// Hears why the store could not be read.
    private let storeFailed: @Sendable (ProfilesError) -> Void

    /// Reads from a store.
    ///
    /// - Parameters:
    ///   - store: where users are; nil where there is only `demo`.
    ///   - now: the time.
    ///   - asOf: the day that counts as today in every zone; nil for the day that it is.
    ///   - showsPrivate: whether private profiles are shown, as to whoever can read the store anyway.
    ///   - storeFailed: hears why the store could not be read, each time.
    public init(
        store: ProfileStore?,
        now: @escaping @Sendable () -> Timestamp,
        asOf: Day? = nil,
        showsPrivate: Bool = false,
        storeFailed: @escaping @Sendable (ProfilesError) -> Void = { _ in }
    ) {
        (self.store, self.now, self.asOf, self.showsPrivate) = (store, now, asOf, showsPrivate)
        self.storeFailed = storeFailed
    }

    /// Parses a name; `demo` is one too.
    ///
    /// - Throws: `PictureError.invalidUsername`.
    public static func name(_ text: String) throws(PictureError) -> UserName {
        guard let name = UserName(text) else { throw .invalidUsername(text) }
        return name
    }

    /// Somebody whose pictures can be drawn.
    package enum Person {
        case demo
        case user(User)

        /// Without their picture, which has to be read.
        package var owner: CardOwner {
            switch self {
            case .demo: CardOwner(username: "demo")
            case .user(let user): CardOwner(user)
            }
        }

        var zone: Zone {
            switch self {
            case .demo: .utc
            case .user(let user): user.zone
            }
        }
    }

    /// The numbers on somebody's badges.
    ///
    /// - Throws: `PictureError` for nobody, for somebody private, and when the store cannot be read.
    public func badgeFigures(of name: UserName) throws(PictureError) -> BadgeSummary {
        let person = try person(name)
        let owner = person.owner
        return BadgeSummary(try statistics(of: person), owner: owner.displayName ?? owner.username)
    }

    package func person(_ name: UserName) throws(PictureError) -> Person {
        if name.key == "demo" { return .demo }
        let user = try reading { (store) throws(ProfilesError) in try store.user(name) }
        guard let user else { throw .userNotFound(name.description) }
        guard user.isPublic || showsPrivate else { throw .privateProfile(name.description) }
        return .user(user)
    }

    func today(in zone: Zone) -> Day { asOf ?? zone.day(of: now()) }

    func statistics(of person: Person) throws(PictureError) -> Statistics {
        let today = today(in: person.zone)
        switch person {
        case .demo: return .demo(today: today)
        case .user(let user):
            let statistics = try reading { (store) throws(ProfilesError) in
                try store.statistics(of: user, asOf: today)
            }
            guard let statistics else { throw .storeUnavailable }
            return statistics
        }
    }

    /// What the store answers; nil without a store.
    func reading<Value>(
        _ body: (ProfileStore) throws(ProfilesError) -> Value?
    ) throws(PictureError) -> Value? {
        guard let store else { return nil }
        do throws(ProfilesError) {
            return try body(store)
        } catch {
            storeFailed(error)
            throw .storeUnavailable
        }
    }
}

extension BadgeSummary {
    /// What a badge shows of somebody's statistics.
    init(_ statistics: Statistics, owner: String) {
        self.init(
            owner: owner,
            tokens: statistics.tokens.total,
            cost: statistics.cost,
            isCostPartial: statistics.unpricedTokens > 0,
            streak: statistics.streak.current,
            level: statistics.level.number,
            levelTitle: statistics.level.title,
            achievements: statistics.achievements.count,
            achievementsTotal: Achievement.catalog.count,
            days: statistics.days.tokensByDay,
            today: statistics.today
        )
    }
}
