public import Badges
import Cards
public import Quantities
public import Usage

/// Reads what pictures show of somebody: users of the store, and `demo`, who needs none.
public struct ProfileReader: Sendable {
    private let store: (any PictureReading)?
    /// Tells the time.
    public let now: @Sendable () -> Timestamp
    private let asOf: Day?
    private let showsPrivate: Bool
    /// Hears why the store could not be read.
    private let storeFailed: @Sendable (StoreError) -> Void

    /// Reads from a store.
    ///
    /// - Parameters:
    ///   - store: where users are; nil where there is only `demo`.
    ///   - now: the time.
    ///   - asOf: the day that counts as today in every zone; nil for the day that it is.
    ///   - showsPrivate: whether private profiles are shown, as to whoever can read the store anyway.
    ///   - storeFailed: hears why the store could not be read, each time.
    public init(
        store: (any PictureReading)?,
        now: @escaping @Sendable () -> Timestamp,
        asOf: Day? = nil,
        showsPrivate: Bool = false,
        storeFailed: @escaping @Sendable (StoreError) -> Void = { _ in }
    ) {
        (self.store, self.now, self.asOf, self.showsPrivate) = (store, now, asOf, showsPrivate)
        self.storeFailed = storeFailed
    }

    /// Reads a name; `demo` is one, too.
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
    }

    /// Returns whose pictures are drawn for a name.
    ///
    /// - Throws: `PictureError` for nobody, for somebody private, and when the store cannot be read.
    package func person(_ name: UserName) throws(PictureError) -> Person {
        if Self.isDemo(name) { return .demo }
        let user = try reading { (store) throws(StoreError) in try store.user(name) }
        return .user(try shown(user, name))
    }

    /// Returns the user whose API token this is, or nil for a token that nobody has.
    package func user(token: String) throws(PictureError) -> User? {
        try reading { (store) throws(StoreError) in try store.user(token: token) }
    }

    /// Returns the numbers on somebody's badges.
    ///
    /// - Throws: `PictureError` for nobody, for somebody private, and when the store cannot be read.
    public func badgeSummary(of name: UserName) throws(PictureError) -> BadgeSummary {
        if Self.isDemo(name) { return BadgeSummary(.demo(today: today(in: .utc)), owner: "demo") }
        let profile = try statistics(of: name)
        return BadgeSummary(profile.value, owner: profile.user.displayName ?? profile.user.name.description)
    }

    /// Returns what somebody has unlocked, oldest first; throws like `badgeSummary`.
    public func unlocked(by name: UserName) throws(PictureError) -> [Achievement] {
        let statistics = Self.isDemo(name) ? .demo(today: today(in: .utc)) : try statistics(of: name).value
        return statistics.achievements.map(\.achievement)
    }

    private func statistics(of name: UserName) throws(PictureError) -> Profile<Statistics> {
        let time = time
        return try profile(name) { (store) throws(StoreError) in try store.badge(of: name, at: time) }
    }

    static func isDemo(_ name: UserName) -> Bool { name.key == "demo" }

    /// The moment that pictures are drawn for.
    var time: ReadingTime { ReadingTime(now(), asOf: asOf) }

    func today(in zone: Zone) -> Day { time.today(in: zone) }

    /// Returns what the store says of somebody who may be shown.
    func profile<Value>(
        _ name: UserName,
        _ body: (any PictureReading) throws(StoreError) -> Profile<Value>?
    ) throws(PictureError) -> Profile<Value> {
        let profile = try reading(body)
        _ = try shown(profile?.user, name)
        guard let profile else { throw .userNotFound(name.description) }
        return profile
    }

    private func shown(_ user: User?, _ name: UserName) throws(PictureError) -> User {
        guard let user else { throw .userNotFound(name.description) }
        guard user.isPublic || showsPrivate else { throw .privateProfile(name.description) }
        return user
    }

    /// Returns what the store answers; nil without a store.
    func reading<Value>(
        _ body: (any PictureReading) throws(StoreError) -> Value?
    ) throws(PictureError) -> Value? {
        guard let store else { return nil }
        do throws(StoreError) {
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
