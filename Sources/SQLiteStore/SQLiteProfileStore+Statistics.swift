public import Usage
public import Quantities
internal import SQLite

extension SQLiteProfileStore {
    /// What a badge or a card says about a user, as of a day.
    ///
    /// It reads totals and at most some hundred roll-ups, all of one moment, however many records there are. Totals
    /// are of everything stored; streaks, `days` and `week` leave out what lies after today.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - today: The day that counts as today: `user.zone.day(of: now)`.
    /// - Returns: the statistics; empty ones for a user without usage.
    /// - Throws: when the store fails, and when what it holds of the user makes no sense.
    public func statistics(of user: User, asOf today: Day) throws(StoreError) -> Statistics {
        try read(about: user.name) { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).statistics(asOf: today)
        }
    }

    /// The most used models of the seven complete days before a day, five at most.
    public func topModels(of user: User, inWeekBefore today: Day) throws(StoreError) -> [Share] {
        try read(about: user.name) { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).topModels(ofWeekBefore: today)
        }
    }

    /// A calendar year; nil for a year outside 1 to 9999.
    public func yearReview(of user: User, year: Int) throws(StoreError) -> YearReview? {
        try read(about: user.name) { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).year(year)
        }
    }

    /// When a user unlocked an achievement; nil when they have not.
    public func unlocked(_ achievement: Achievement, by user: User) throws(StoreError) -> UnlockedAchievement? {
        try read(about: user.name) { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).unlockTime(of: achievement)
        }.map { UnlockedAchievement(achievement: achievement, time: $0) }
    }
}
