import Quantities
internal import SQLite
public import Usage

/// What pictures show, each read in one transaction.
extension SQLiteProfileStore {
    /// Returns what a badge shows of a user.
    public func badge(
        of name: UserName,
        at time: ReadingTime,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<Statistics>> {
        try profile(of: name, for: viewer, withAvatar: false) { reader throws(SQLiteError) in
            try reader.statistics(asOf: time.today(in: reader.zone))
        }
    }

    /// Returns what a card of all time shows of a user.
    public func statsCard(
        of name: UserName,
        at time: ReadingTime,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<Statistics>> {
        try profile(of: name, for: viewer) { reader throws(SQLiteError) in
            try reader.statistics(asOf: time.today(in: reader.zone))
        }
    }

    /// Returns what a card of the last seven complete days shows of a user.
    public func weekly(
        of name: UserName,
        at time: ReadingTime,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<WeeklyUsage>> {
        try profile(of: name, for: viewer) { reader throws(SQLiteError) in
            let today = time.today(in: reader.zone)
            return WeeklyUsage(try reader.statistics(asOf: today), topModels: try reader.topModels(ofWeekBefore: today))
        }
    }

    /// Returns when a user unlocked an achievement, or a profile with nil if they have not.
    public func achievement(
        _ achievement: Achievement,
        of name: UserName,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<UnlockedAchievement?>> {
        try profile(of: name, for: viewer) { reader throws(SQLiteError) in
            try reader.unlockTime(of: achievement).map { UnlockedAchievement(achievement: achievement, time: $0) }
        }
    }

    /// Returns what a card of a calendar year, 1 to 9999, shows of a user; `missing` for any other year.
    public func wrapped(
        _ year: Int,
        of name: UserName,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<YearReview>> {
        switch try profile(of: name, for: viewer, { reader throws(SQLiteError) in try reader.year(year) }) {
        case .missing: return .missing
        case .hidden: return .hidden
        case .found(let profile):
            guard let review = profile.value else { return .missing }
            return .found(Profile(profile.user, avatar: profile.avatar, review))
        }
    }

    /// Returns the user who has a name.
    public func user(_ name: UserName, for viewer: Viewer) throws(StoreError) -> ProfileLookup<User> {
        ProfileLookup(try user(name), for: viewer)
    }

    private func profile<Value: Sendable>(
        of name: UserName,
        for viewer: Viewer,
        withAvatar: Bool = true,
        _ body: @Sendable (StatisticsReader) throws(SQLiteError) -> Value
    ) throws(StoreError) -> ProfileLookup<Profile<Value>> {
        try read(about: name) { connection throws(SQLiteError) -> Result<ProfileLookup<Profile<Value>>, StoreError> in
            guard let row = try connection.user(name) else { return .success(.missing) }
            let lookup: ProfileLookup<User>
            do throws(StoreError) {
                lookup = ProfileLookup(try row.user(), for: viewer)
            } catch {
                return .failure(error)
            }
            return .success(
                try lookup.map { user throws(SQLiteError) in
                    let reader = StatisticsReader(connection: connection, user: user.id, zone: user.zone)
                    let avatar = withAvatar ? try connection.avatar(of: user) : nil
                    return Profile(user, avatar: avatar, try body(reader))
                }
            )
        }.get()
    }
}

extension Connection {
    /// Returns the row of the user with a name, or nil if there is none.
    func user(_ name: UserName) throws(SQLiteError) -> UserRow? {
        try statement("SELECT \(UserRow.columns) FROM users WHERE folded = ?").first(
            .text(name.key),
            read: UserRow.init
        )
    }

    /// Returns the picture file of a user, or nil if there is none.
    func avatar(of user: User) throws(SQLiteError) -> [UInt8]? {
        try statement("SELECT file FROM avatars WHERE user = ?").first(.integer(user.id)) { $0.blob(0) }
    }
}
