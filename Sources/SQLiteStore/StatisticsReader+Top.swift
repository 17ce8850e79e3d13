import Usage
internal import Quantities
internal import SQLite

/// The names that are used most: read off indexes in their order, so that it does not matter how many there are.
extension StatisticsReader {
    /// Names that are listed at most.
    private static let top = 5
    /// As many are looked at: of those that are used the same, and are no more than so many, the first by name counts.
    private static let candidates = 200
    /// Of a week with more names on its days than these, only the most used of each day are looked at.
    private static let maxScannedNames = 2000
    /// How many of each day those are.
    private static let candidatesOfDay = 50

    /// The most used of everything, models or sources.
    func top(_ names: String, of total: Int) throws(SQLiteError) -> [Share] {
        try shares(
            """
            SELECT \(names).name, tokens, cost
            FROM (SELECT name AS number, tokens, cost FROM user_\(names) WHERE user = ?
                ORDER BY tokens DESC LIMIT \(Self.candidates)) CROSS JOIN \(names) ON id = number
            ORDER BY 2 DESC, 1 LIMIT \(Self.top)
            """,
            of: total,
            .integer(user)
        )
    }

    /// The most used of a calendar year, models or sources.
    func top(_ names: String, ofYear year: Int, of total: Int) throws(SQLiteError) -> [Share] {
        try shares(
            """
            SELECT \(names).name, tokens, cost
            FROM (SELECT name AS number, tokens, cost FROM year_\(names) WHERE user = ?1 AND year = ?2
                ORDER BY tokens DESC LIMIT \(Self.candidates)) CROSS JOIN \(names) ON id = number
            ORDER BY 2 DESC, 1 LIMIT \(Self.top)
            """,
            of: total,
            .integer(user),
            .integer(year)
        )
    }

    /// The most used models of some days in a row, seven at most.
    func topModels(in days: ClosedRange<Day>, of total: Int) throws(SQLiteError) -> [Share] {
        let (first, last) = (Value.integer(days.lowerBound.number), Value.integer(days.upperBound.number))
        let count = try connection.statement("SELECT total(models) FROM days WHERE user = ? AND day BETWEEN ? AND ?")
            .first(.integer(user), first, last) { $0.real(0) }
        let isShort = (count ?? 0) <= Double(Self.maxScannedNames)
        return try shares(isShort ? Self.allOfDays : Self.mostOfWeek, of: total, .integer(user), first, last)
    }

    private static let allOfDays = """
        SELECT models.name, sum(tokens), sum(cost) FROM day_models CROSS JOIN models ON id = day_models.name
        WHERE user = ? AND day BETWEEN ? AND ? GROUP BY id ORDER BY 2 DESC, 1 LIMIT \(top)
        """

    /// What is none of the fifty most used models of any day is not looked for among thousands.
    ///
    /// The plus keeps the bound from being looked up in the index in the place of the day.
    private static let mostOfWeek = """
        WITH week (date) AS (\((0..<7).map { "SELECT ?2 + \($0) WHERE ?2 + \($0) <= ?3" }.joined(separator: " UNION "))),
        candidates (number) AS (\((0..<7).map { day in
            """
            SELECT name FROM (SELECT name FROM day_models WHERE user = ?1 AND day = ?2 + \(day) AND +day <= ?3
                ORDER BY tokens DESC LIMIT \(candidatesOfDay))
            """
        }.joined(separator: " UNION ")))
        SELECT models.name, sum(tokens), sum(cost)
        FROM candidates CROSS JOIN week
            CROSS JOIN day_models ON user = ?1 AND day = date AND day_models.name = number
            CROSS JOIN models ON id = number
        GROUP BY id ORDER BY 2 DESC, 1 LIMIT \(top)
        """

    /// Those of which most tokens have no price.
    func unpricedModels() throws(SQLiteError) -> [String] {
        var names: [String] = []
        try connection.statement(
            """
            SELECT models.name
            FROM (SELECT name AS number, unpriced FROM user_models WHERE user = ? AND unpriced > 0
                ORDER BY unpriced DESC LIMIT \(Self.candidates)) CROSS JOIN models ON id = number
            ORDER BY unpriced DESC, 1 LIMIT \(Self.top)
            """
        ).query(.integer(user)) { row throws(SQLiteError) in
            names.append(try row.name(0, maxLength: UsageLimits.model))
        }
        return names
    }

    private func shares(_ sql: String, of total: Int, _ values: Value...) throws(SQLiteError) -> [Share] {
        var shares: [Share] = []
        try connection.statement(sql).query(with: values) { row throws(SQLiteError) in
            shares.append(try Share(row, of: total))
        }
        return shares
    }
}

extension Share {
    /// Reads a row of name, tokens, cost.
    fileprivate init(_ row: borrowing Row, of total: Int) throws(SQLiteError) {
        self.init(
            name: try row.name(0, maxLength: max(UsageLimits.model, UsageLimits.source)),
            tokens: try row.count(1),
            cost: Cost(microdollars: try row.count(2)),
            of: total
        )
    }
}
