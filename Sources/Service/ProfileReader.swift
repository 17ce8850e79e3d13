public import Badges
public import Profiles
import Quantities

/// Reads what pictures show of somebody.
public struct ProfileReader: Sendable {
    /// Where users and their usage are stored.
    public let store: ProfileStore
    /// Tells the time.
    public let now: @Sendable () -> Timestamp

    /// Reads from a store.
    public init(store: ProfileStore, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.now = now
    }

    static func name(_ text: String) throws(ServiceError) -> UserName {
        guard let name = UserName(text) else { throw .invalidUsername(text) }
        return name
    }

    func demoFigures() -> BadgeFigures {
        BadgeFigures(.demo(today: Zone.utc.day(of: now())), owner: "demo")
    }

    func badgeFigures(of name: UserName) throws(ServiceError) -> BadgeFigures {
        let user = try visibleUser(name)
        let statistics = try Self.reading { () throws(ProfilesError) in
            try store.statistics(of: user, asOf: user.zone.day(of: now()))
        }
        return BadgeFigures(statistics, owner: user.shownName)
    }

    /// The user of a name whose pictures everybody may see.
    private func visibleUser(_ name: UserName) throws(ServiceError) -> User {
        let user = try Self.reading { () throws(ProfilesError) in try store.user(name) }
        guard let user else { throw .userNotFound(name.description) }
        guard user.isPublic else { throw .privateProfile(name.description) }
        return user
    }

    private static func reading<Value>(_ body: () throws(ProfilesError) -> Value) throws(ServiceError) -> Value {
        do throws(ProfilesError) {
            return try body()
        } catch {
            throw .storeUnavailable
        }
    }
}

extension User {
    /// The name on pictures.
    public var shownName: String { displayName ?? name.description }
}

extension BadgeFigures {
    /// What a badge shows of somebody's statistics.
    public init(_ statistics: Statistics, owner: String) {
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
            days: Dictionary(uniqueKeysWithValues: statistics.days.map { ($0.day, $0.tokens) }),
            today: statistics.today
        )
    }
}
