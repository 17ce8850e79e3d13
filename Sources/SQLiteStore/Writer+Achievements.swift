import Usage
internal import SQLite

extension Writer {
    /// Returns the ids of the achievements that a user has unlocked.
    func unlockedIDs(of user: Int) throws(SQLiteError) -> Set<String> {
        var ids: Set<String> = []
        try connection.statement("SELECT achievement FROM achievements WHERE user = ?").query(.integer(user)) { row in
            ids.insert(row.text(0))
        }
        return ids
    }

    /// Unlocks an achievement inside a transaction; returns false if it was unlocked already.
    func unlock(_ achievement: Achievement, for user: Int, at time: Int) throws(SQLiteError) -> Bool {
        try connection.statement("INSERT INTO achievements VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
            .run(.integer(user), .text(achievement.id), .integer(time)) == 1
    }

    /// Unlocks the achievements that a day earned, at the times of the records that earned them; inside a transaction.
    func unlock(
        _ crossing: AchievementTimeline.Crossing,
        for user: Int,
        in zone: Zone
    ) throws(SQLiteError) -> [UnlockedAchievement] {
        var replay = Replay(
            crossing,
            newModels: try firstUsed(on: crossing.day, in: "user_models", of: user),
            newSources: try firstUsed(on: crossing.day, in: "user_sources", of: user)
        )
        let instants = UsageLimits.instants(around: crossing.day...crossing.day)
        try connection.statement(
            """
            SELECT \(StoredRecord.columns) FROM records WHERE user = ? AND time >= ? AND time < ? AND counts = 1
            ORDER BY time, request
            """
        ).query(
            .integer(user),
            .integer(instants.lowerBound),
            .integer(instants.upperBound)
        ) { row throws(SQLiteError) in
            let record = try StoredRecord(row)
            let place = record.place(in: zone)
            if place.day == crossing.day { replay.add(record, hour: place.hour) }
        }
        var unlocked: [UnlockedAchievement] = []
        for (achievement, time) in replay.unlocked where try unlock(achievement, for: user, at: time) {
            unlocked.append(UnlockedAchievement(achievement: achievement, time: Timestamp(unixMicroseconds: time)))
        }
        return unlocked
    }

    private func firstUsed(on day: Int, in table: String, of user: Int) throws(SQLiteError) -> Set<Int> {
        var names: Set<Int> = []
        try connection.statement("SELECT name FROM \(table) WHERE user = ? AND first_day = ?")
            .query(.integer(user), .integer(day)) { names.insert($0.integer(0)) }
        return names
    }
}
