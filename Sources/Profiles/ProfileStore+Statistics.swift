public import Quantities
internal import SQLite

extension ProfileStore {
    /// What a badge or a card says about a user, as of a day.
    ///
    /// It reads totals and at most some hundred roll-ups, all of one moment, however many records there are. Totals
    /// are of everything stored; streaks, `days` and `week` leave out what lies after today.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - today: The day that counts as today: `user.zone.day(of: now)`.
    /// - Returns: the statistics; empty ones for a user without usage.
    /// - Throws: when the store fails.
    public func statistics(of user: User, asOf today: Day) throws(ProfilesError) -> Statistics {
        try read { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).statistics(asOf: today)
        }
    }

    /// The seven complete days before a day.
    public func weekReview(of user: User, asOf today: Day) throws(ProfilesError) -> WeekReview {
        try read { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).week(asOf: today)
        }
    }

    /// A calendar year; nil for a year outside 1 to 9999.
    public func yearReview(of user: User, year: Int) throws(ProfilesError) -> YearReview? {
        try read { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).year(year)
        }
    }

    /// When a user unlocked an achievement; nil when they have not.
    public func unlocked(_ achievement: Achievement, by user: User) throws(ProfilesError) -> UnlockedAchievement? {
        try read { connection throws(SQLiteError) in
            try connection.statement("SELECT time FROM achievements WHERE user = ? AND achievement = ?")
                .first(.integer(user.id), .text(achievement.id)) { Timestamp(unixMicroseconds: $0.integer(0)) }
        }.map { UnlockedAchievement(achievement: achievement, time: $0) }
    }

    /// Grants a user an achievement that is not earned by usage.
    ///
    /// - Returns: false when they had it already.
    @discardableResult
    public func grant(_ id: String, to name: UserName, at time: Timestamp) throws(ProfilesError) -> Bool {
        guard let achievement = Achievement.named(id) else { throw .unknownAchievement(id) }
        guard achievement.rule == .granted else { throw .notGranted(id) }
        return try write { writer throws(SQLiteError) in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            let isNew = try writer.unlock(achievement, for: user.id, at: time.unixMicroseconds)
            if isNew { try writer.touch(user.id) }
            return .success(isNew)
        }
    }
}
