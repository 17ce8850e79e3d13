public import Badges
import Cards
public import Quantities
public import Usage

/// Reads what pictures show: of users in a store, or of `demo`, whose statistics are invented.
public struct ProfileReader: Sendable {
    private let store: (any PictureReading)?
    /// Returns the present time.
    public let now: @Sendable () -> Timestamp
    private let asOf: Day?
    /// Who sees the pictures.
    let viewer: Viewer
    /// Is called each time the store cannot be read.
    private let storeFailed: @Sendable (StoreError) -> Void

    /// Reads from a store.
    ///
    /// - Parameters:
    ///   - store: the store of the users; nil if only `demo` is shown.
    ///   - now: returns the present time.
    ///   - asOf: the day that counts as today in every zone; nil for the present day.
    ///   - viewer: who sees the pictures.
    ///   - storeFailed: is called with the reason each time the store cannot be read.
    public init(
        store: (any PictureReading)?,
        now: @escaping @Sendable () -> Timestamp,
        asOf: Day? = nil,
        viewer: Viewer = .everybody,
        storeFailed: @escaping @Sendable (StoreError) -> Void = { _ in }
    ) {
        (self.store, self.now, self.asOf, self.viewer) = (store, now, asOf, viewer)
        self.storeFailed = storeFailed
    }

    /// Parses the name of a user, or `demo`.
    ///
    /// - Throws: `PictureError.invalidUsername`.
    public static func name(_ text: String) throws(PictureError) -> UserName {
        guard let name = UserName(text) else { throw .invalidUsername(text) }
        return name
    }

    /// A person whose pictures can be drawn.
    package enum Person {
        /// The invented user `demo`.
        case demo
        /// A user of the store.
        case user(User)
    }

    /// Returns the person who has a name.
    ///
    /// - Throws: `PictureError` for an unknown name, for a private profile, and when the store cannot be read.
    package func person(_ name: UserName) throws(PictureError) -> Person {
        if Self.isDemo(name) { return .demo }
        return .user(try found(name) { (store) throws(StoreError) in try store.user(name, for: viewer) })
    }

    /// Returns the user whom an API token belongs to, or nil if it is not a valid token.
    package func user(token: String) throws(PictureError) -> User? {
        guard let store else { return nil }
        return try reading { () throws(StoreError) in try store.user(token: token) }
    }

    /// Returns what the badges of a user show.
    ///
    /// - Throws: `PictureError` for an unknown name, for a private profile, and when the store cannot be read.
    public func badgeSummary(of name: UserName) throws(PictureError) -> BadgeSummary {
        if Self.isDemo(name) { return BadgeSummary(.demo(today: today(in: .utc)), owner: "demo") }
        let profile = try statistics(of: name)
        return BadgeSummary(profile.value, owner: profile.user.displayName ?? profile.user.name.description)
    }

    /// Returns the achievements that a user has unlocked, oldest first; throws like `badgeSummary`.
    public func unlocked(by name: UserName) throws(PictureError) -> [Achievement] {
        let statistics = Self.isDemo(name) ? .demo(today: today(in: .utc)) : try statistics(of: name).value
        return statistics.achievements.map(\.achievement)
    }

    private func statistics(of name: UserName) throws(PictureError) -> Profile<Statistics> {
        let time = time
        return try found(name) { (store) throws(StoreError) in try store.badge(of: name, at: time, for: viewer) }
    }

    static func isDemo(_ name: UserName) -> Bool { name.key == "demo" }

    /// The time that pictures are drawn for.
    var time: ReadingTime { ReadingTime(now(), asOf: asOf) }

    func today(in zone: Zone) -> Day { time.today(in: zone) }

    /// Returns what the store shows under a name.
    ///
    /// - Throws: `PictureError` for an unknown name, for a private profile, and when the store cannot be read.
    func found<Value>(
        _ name: UserName,
        _ body: (any PictureReading) throws(StoreError) -> ProfileLookup<Value>
    ) throws(PictureError) -> Value {
        guard let store else { throw .userNotFound(name.description) }
        switch try reading({ () throws(StoreError) in try body(store) }) {
        case .missing: throw .userNotFound(name.description)
        case .hidden: throw .privateProfile(name.description)
        case .found(let value): return value
        }
    }

    private func reading<Value>(_ body: () throws(StoreError) -> Value) throws(PictureError) -> Value {
        do throws(StoreError) {
            return try body()
        } catch {
            storeFailed(error)
            throw .storeUnavailable
        }
    }
}

extension BadgeSummary {
    /// Makes what a badge shows of a user's statistics.
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
