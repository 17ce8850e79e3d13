public import Usage
public import Quantities
internal import SQLite

extension SQLiteProfileStore {
    /// Returns a user's statistics as of a day, read in one transaction.
    ///
    /// It reads the totals and a few hundred roll-ups, however many records there are. Totals cover everything stored;
    /// streaks, `days` and `week` leave out days after today.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - today: The day that counts as today: `user.zone.day(of: now)`.
    /// - Returns: the statistics; empty ones for a user without usage.
    /// - Throws: `StoreError` when the store fails, or what it holds of the user is unusable.
    public func statistics(of user: User, asOf today: Day) throws(StoreError) -> Statistics {
        try read(about: user.name) { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).statistics(asOf: today)
        }
    }

    /// Returns the most used models of the seven complete days before a day, five at most.
    public func topModels(of user: User, inWeekBefore today: Day) throws(StoreError) -> [Share] {
        try read(about: user.name) { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).topModels(ofWeekBefore: today)
        }
    }

    /// Returns a user's calendar year, or nil for a year outside 1 to 9999.
    public func yearReview(of user: User, year: Int) throws(StoreError) -> YearReview? {
        try read(about: user.name) { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).year(year)
        }
    }

    /// Returns when a user unlocked an achievement, or nil if they have not.
    public func unlocked(_ achievement: Achievement, by user: User) throws(StoreError) -> UnlockedAchievement? {
        try read(about: user.name) { connection throws(SQLiteError) in
            try StatisticsReader(connection: connection, user: user.id, zone: user.zone).unlockTime(of: achievement)
        }.map { UnlockedAchievement(achievement: achievement, time: $0) }
    }
}
