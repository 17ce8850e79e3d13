import Usage
internal import SQLite

extension Writer {
    /// Adds to the stored roll-ups; inside a transaction.
    ///
    /// `days` comes last because it counts the names of its day.
    func write(_ rollUp: RollUp, for user: Int) throws(SQLiteError) {
        try write(rollUp.dayModels, into: "day_models", for: user)
        try write(rollUp.daySources, into: "day_sources", for: user)
        try write(rollUp.dayModels.byYear, into: "year_models", for: user)
        try write(rollUp.daySources.byYear, into: "year_sources", for: user)
        try write(rollUp.models, into: "user_models", for: user)
        try write(rollUp.sources, into: "user_sources", for: user)
        for (day, sum) in rollUp.days { try write(sum, on: day, for: user) }
    }

    private func write(
        _ sums: [RollUp.NameInTime: RollUp.NameSum],
        into table: String,
        for user: Int
    ) throws(SQLiteError) {
        let statement = try connection.statement(
            """
            INSERT INTO \(table) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                tokens = tokens + excluded.tokens, cost = cost + excluded.cost
            """
        )
        for (key, sum) in sums {
            try statement.run(
                .integer(user),
                .integer(key.number),
                .integer(key.name),
                .integer(sum.tokens),
                .integer(sum.cost)
            )
        }
    }

    private func write(_ sums: [Int: RollUp.NameSum], into table: String, for user: Int) throws(SQLiteError) {
        let statement = try connection.statement(
            """
            INSERT INTO \(table) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                tokens = tokens + excluded.tokens, cost = cost + excluded.cost,
                unpriced = unpriced + excluded.unpriced, first_day = min(first_day, excluded.first_day)
            """
        )
        for (name, sum) in sums {
            try statement.run(
                .integer(user),
                .integer(name),
                .integer(sum.tokens),
                .integer(sum.cost),
                .integer(sum.unpriced),
                .integer(sum.firstDay)
            )
        }
    }

    private func write(_ sum: DaySum, on day: Int, for user: Int) throws(SQLiteError) {
        try connection.statement(
            """
            INSERT INTO days VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
                (SELECT count(*) FROM day_models WHERE user = ?1 AND day = ?2),
                (SELECT count(*) FROM day_sources WHERE user = ?1 AND day = ?2))
            ON CONFLICT DO UPDATE SET
                input = input + excluded.input, output = output + excluded.output,
                cache_creation = cache_creation + excluded.cache_creation,
                cache_read = cache_read + excluded.cache_read,
                cost = cost + excluded.cost, unpriced = unpriced + excluded.unpriced,
                saved = saved + excluded.saved, records = records + excluded.records,
                hours = hours | excluded.hours, first = min(first, excluded.first),
                models = excluded.models, sources = excluded.sources
            """
        ).run(
            .integer(user),
            .integer(day),
            .integer(sum.tokens.input),
            .integer(sum.tokens.output),
            .integer(sum.tokens.cacheCreation),
            .integer(sum.tokens.cacheRead),
            .integer(sum.cost),
            .integer(sum.unpriced),
            .integer(sum.saved),
            .integer(sum.records),
            .integer(sum.hours.mask),
            .integer(sum.first)
        )
    }

    /// Rebuilds all roll-ups of a user from the records; inside a transaction.
    func rebuild(_ user: Int, in zone: Zone) throws(SQLiteError) -> [UnlockedAchievement] {
        for table in Schema.rollUps {
            try connection.statement("DELETE FROM \(table) WHERE user = ?").run(.integer(user))
        }
        var rollUp = RollUp()
        var room = Room()
        try connection.statement("SELECT \(StoredRecord.columns) FROM records WHERE user = ? AND counts = 1")
            .query(.integer(user)) { row throws(SQLiteError) in
                let record = try StoredRecord(row)
                guard room.fits(record) else { throw row.unusable(4, "makes a sum of more than \(UsageLimits.total)") }
                room.take(record)
                rollUp.add(record, in: zone)
            }
        try write(rollUp, for: user)
        return rollUp.isEmpty ? [] : try refreshTotals(of: user, in: zone)
    }

    /// Recomputes a user's totals from the days, and unlocks the achievements that are earned; inside a transaction.
    ///
    /// The result does not depend on the order in which the records were stored.
    func refreshTotals(of user: Int, in zone: Zone) throws(SQLiteError) -> [UnlockedAchievement] {
        let unlocked = try unlockedIDs(of: user)
        var timeline = AchievementTimeline(
            locked: Achievement.catalog.filter { $0.rule != .granted && !unlocked.contains($0.id) }
        )
        let newModels = try firstUses(in: "user_models", of: user)
        let newSources = try firstUses(in: "user_sources", of: user)
        try connection.statement(
            """
            SELECT day, input, output, cache_creation, cache_read, cost, unpriced, saved, records, hours, first,
                models, sources
            FROM days WHERE user = ? ORDER BY day
            """
        ).query(.integer(user)) { row throws(SQLiteError) in
            let day = try row.day(0)
            timeline.add(
                day,
                try DaySum(row),
                newModels: newModels[day] ?? 0,
                newSources: newSources[day] ?? 0
            )
            guard timeline.totals.isWithinLimits else {
                throw row.unusable(1, "makes a sum of more than \(UsageLimits.total)")
            }
        }
        try write(timeline.totals, for: user)
        var new: [UnlockedAchievement] = []
        for crossing in timeline.crossings { new += try unlock(crossing, for: user, in: zone) }
        return new
    }

    private func write(_ totals: LifetimeTotals, for user: Int) throws(SQLiteError) {
        try connection.statement("REPLACE INTO totals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
            .integer(user),
            .integer(totals.tokens.input),
            .integer(totals.tokens.output),
            .integer(totals.tokens.cacheCreation),
            .integer(totals.tokens.cacheRead),
            .integer(totals.cost),
            .integer(totals.unpriced),
            .integer(totals.saved),
            .integer(totals.records),
            .integer(totals.activeDays),
            .integer(totals.firstDay),
            .integer(totals.lastDay),
            .integer(totals.runStart),
            .integer(totals.longestStreak)
        )
    }

    /// Returns how many names a user used for the first time on each day.
    private func firstUses(in table: String, of user: Int) throws(SQLiteError) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        try connection.statement("SELECT first_day, count(*) FROM \(table) WHERE user = ? GROUP BY first_day")
            .query(.integer(user)) { counts[$0.integer(0)] = $0.integer(1) }
        return counts
    }
}

extension DaySum {
    /// Reads a row of `days` without its user.
    fileprivate init(_ row: borrowing Row) throws(SQLiteError) {
        self.init()
        tokens = try row.tokens(from: 1)
        cost = try row.count(5)
        unpriced = try row.count(6)
        saved = try row.count(7)
        records = try row.count(8)
        hours = Hours(mask: try row.count(9, max: Hours.all.mask))
        first = row.integer(10)
        models = try row.count(11)
        sources = try row.count(12)
    }
}
