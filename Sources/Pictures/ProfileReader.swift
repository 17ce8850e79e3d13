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
    /// Who sees the pictures.
    let viewer: Viewer
    /// Hears why the store could not be read.
    private let storeFailed: @Sendable (StoreError) -> Void

    /// Reads from a store.
    ///
    /// - Parameters:
    ///   - store: where users are; nil where there is only `demo`.
    ///   - now: the time.
    ///   - asOf: the day that counts as today in every zone; nil for the day that it is.
    ///   - viewer: who sees the pictures.
    ///   - storeFailed: hears why the store could not be read, each time.
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
        return .user(try found(name) { (store) throws(StoreError) in try store.user(name, for: viewer) })
    }

    /// Returns the user whose API token this is, or nil for a token that nobody has.
    package func user(token: String) throws(PictureError) -> User? {
        guard let store else { return nil }
        return try reading { () throws(StoreError) in try store.user(token: token) }
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
        return try found(name) { (store) throws(StoreError) in try store.badge(of: name, at: time, for: viewer) }
    }

    static func isDemo(_ name: UserName) -> Bool { name.key == "demo" }

    /// The moment that pictures are drawn for.
    var time: ReadingTime { ReadingTime(now(), asOf: asOf) }

    func today(in zone: Zone) -> Day { time.today(in: zone) }

    /// Returns what the store shows under a name.
    ///
    /// - Throws: `PictureError` when nobody has the name, for a private profile, and when the store cannot be read.
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
