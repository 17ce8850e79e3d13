import Quantities
internal import SQLite
public import Usage

/// What pictures show, each read in one transaction.
extension SQLiteProfileStore {
    /// Returns what a badge shows of somebody.
    public func badge(of name: UserName, at time: ReadingTime) throws(StoreError) -> Profile<Statistics>? {
        try profile(of: name, withAvatar: false) { reader throws(SQLiteError) in
            try reader.statistics(asOf: time.today(in: reader.zone))
        }
    }

    /// Returns what a card of all time shows of somebody.
    public func statsCard(of name: UserName, at time: ReadingTime) throws(StoreError) -> Profile<Statistics>? {
        try profile(of: name) { reader throws(SQLiteError) in
            try reader.statistics(asOf: time.today(in: reader.zone))
        }
    }

    /// Returns what a card of the last seven complete days shows of somebody.
    public func weekly(of name: UserName, at time: ReadingTime) throws(StoreError) -> Profile<WeeklyUsage>? {
        try profile(of: name) { reader throws(SQLiteError) in
            let today = time.today(in: reader.zone)
            return WeeklyUsage(try reader.statistics(asOf: today), topModels: try reader.topModels(ofWeekBefore: today))
        }
    }

    /// Returns whether somebody has unlocked an achievement, and when.
    public func achievement(
        _ achievement: Achievement,
        of name: UserName
    ) throws(StoreError) -> Profile<UnlockedAchievement?>? {
        try profile(of: name) { reader throws(SQLiteError) in
            try reader.unlockTime(of: achievement).map { UnlockedAchievement(achievement: achievement, time: $0) }
        }
    }

    /// Returns what a card of a calendar year, 1 to 9999, shows of somebody.
    public func wrapped(_ year: Int, of name: UserName) throws(StoreError) -> Profile<YearReview>? {
        let profile = try profile(of: name) { reader throws(SQLiteError) in try reader.year(year) }
        guard let profile, let review = profile.value else { return nil }
        return Profile(profile.user, avatar: profile.avatar, review)
    }

    private func profile<Value: Sendable>(
        of name: UserName,
        withAvatar: Bool = true,
        _ body: @Sendable (StatisticsReader) throws(SQLiteError) -> Value
    ) throws(StoreError) -> Profile<Value>? {
        let reading = try read(about: name) { connection throws(SQLiteError) -> Result<Profile<Value>, StoreError>? in
            guard let row = try connection.user(name) else { return nil }
            let user: User
            do throws(StoreError) { user = try row.user() } catch { return .failure(error) }
            let reader = StatisticsReader(connection: connection, user: user.id, zone: user.zone)
            let avatar = withAvatar ? try connection.avatar(of: user) : nil
            return .success(Profile(user, avatar: avatar, try body(reader)))
        }
        return try reading?.get()
    }
}

extension Connection {
    /// Returns the row of the user with a name, or nil where there is none.
    func user(_ name: UserName) throws(SQLiteError) -> UserRow? {
        try statement("SELECT \(UserRow.columns) FROM users WHERE folded = ?").first(
            .text(name.key),
            read: UserRow.init
        )
    }

    /// Returns the picture file of a user, or nil where there is none.
    func avatar(of user: User) throws(SQLiteError) -> [UInt8]? {
        try statement("SELECT file FROM avatars WHERE user = ?").first(.integer(user.id)) { $0.blob(0) }
    }
}
