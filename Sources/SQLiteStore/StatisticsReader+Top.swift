import Usage
internal import Quantities
internal import SQLite

/// The most used names, read in the order of indexes, so that the time does not depend on how many there are.
extension StatisticsReader {
    /// The maximal number of names that are returned.
    private static let maxNames = 5
    /// How many of the most used are sorted by name: more with equal tokens may come in any order.
    private static let candidates = 200
    /// The maximal number of names on a week's days for which all are summed; beyond, only each day's candidates are.
    private static let maxScannedNames = 2000
    /// How many of the most used names of each day are candidates for a week.
    private static let candidatesOfDay = 50

    /// Returns the most used names of all time; `names` is `models` or `sources`.
    func top(_ names: String, of total: Int) throws(SQLiteError) -> [Share] {
        try shares(
            """
            SELECT \(names).name, tokens, cost
            FROM (SELECT name AS number, tokens, cost FROM user_\(names) WHERE user = ?
                ORDER BY tokens DESC LIMIT \(Self.candidates)) CROSS JOIN \(names) ON id = number
            ORDER BY 2 DESC, 1 LIMIT \(Self.maxNames)
            """,
            of: total,
            .integer(user)
        )
    }

    /// Returns the most used names of a calendar year; `names` is `models` or `sources`.
    func top(_ names: String, ofYear year: Int, of total: Int) throws(SQLiteError) -> [Share] {
        try shares(
            """
            SELECT \(names).name, tokens, cost
            FROM (SELECT name AS number, tokens, cost FROM year_\(names) WHERE user = ?1 AND year = ?2
                ORDER BY tokens DESC LIMIT \(Self.candidates)) CROSS JOIN \(names) ON id = number
            ORDER BY 2 DESC, 1 LIMIT \(Self.maxNames)
            """,
            of: total,
            .integer(user),
            .integer(year)
        )
    }

    /// Returns the most used models of a range of up to seven days.
    func topModels(in days: ClosedRange<Day>, of total: Int) throws(SQLiteError) -> [Share] {
        let (first, last) = (Value.integer(days.lowerBound.number), Value.integer(days.upperBound.number))
        let count = try connection.statement("SELECT total(models) FROM days WHERE user = ? AND day BETWEEN ? AND ?")
            .first(.integer(user), first, last) { $0.real(0) }
        let isShort = (count ?? 0) <= Double(Self.maxScannedNames)
        return try shares(isShort ? Self.allOfDays : Self.candidatesOfWeek, of: total, .integer(user), first, last)
    }

    private static let allOfDays = """
        SELECT models.name, sum(tokens), sum(cost) FROM day_models CROSS JOIN models ON id = day_models.name
        WHERE user = ? AND day BETWEEN ? AND ? GROUP BY id ORDER BY 2 DESC, 1 LIMIT \(maxNames)
        """

    /// Sums the candidates of each day only.
    ///
    /// The plus in `+day` keeps SQLite from using the index for that bound in place of `day = …`.
    private static let candidatesOfWeek = """
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
        GROUP BY id ORDER BY 2 DESC, 1 LIMIT \(maxNames)
        """

    /// Returns the models with most tokens without a price.
    func unpricedModels() throws(SQLiteError) -> [String] {
        var names: [String] = []
        try connection.statement(
            """
            SELECT models.name
            FROM (SELECT name AS number, unpriced FROM user_models WHERE user = ? AND unpriced > 0
                ORDER BY unpriced DESC LIMIT \(Self.candidates)) CROSS JOIN models ON id = number
            ORDER BY unpriced DESC, 1 LIMIT \(Self.maxNames)
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
