public import Usage
internal import SQLite

extension SQLiteProfileStore {
    /// Returns the usage of models without a price.
    ///
    /// - Parameters:
    ///   - name: The user; nil for all users together.
    ///   - count: How many models are named, those with most tokens first.
    /// - Returns: the named models, and the number and tokens of all of them.
    /// - Throws: `StoreError` when the user is unknown or the store fails.
    public func unpriced(of name: UserName?, top count: Int) throws(StoreError) -> UnpricedUsage {
        var whose = (first: Int.min, last: Int.max)
        if let name {
            let id = try existingUser(name).id
            whose = (id, id)
        }
        return try read(about: name) { [whose] connection throws(SQLiteError) in
            // The sum over all users could overflow 64 bits.
            let sum = "CAST(min(total(unpriced), \(UsageLimits.total)) AS INTEGER)"
            let rows = "user BETWEEN ? AND ? AND unpriced > 0"
            let all = try connection.statement(
                "SELECT count(DISTINCT name), \(sum) FROM user_models WHERE \(rows)"
            ).first(.integer(whose.first), .integer(whose.last)) { (models: $0.integer(0), tokens: $0.integer(1)) }
            var top: [UnpricedUsage.Model] = []
            try connection.statement(
                """
                SELECT models.name, \(sum) AS tokens FROM user_models JOIN models ON models.id = user_models.name
                WHERE \(rows) GROUP BY models.id ORDER BY tokens DESC, models.name LIMIT ?
                """
            ).query(.integer(whose.first), .integer(whose.last), .integer(count)) { row in
                top.append(UnpricedUsage.Model(name: row.text(0), tokens: row.integer(1)))
            }
            return UnpricedUsage(top: top, models: all?.models ?? 0, tokens: all?.tokens ?? 0)
        }
    }

    /// Returns whether there are records that may have been priced with another version of the program's price list.
    ///
    /// True for a store that does not say with which one.
    public func hasOutdatedPrices() throws(StoreError) -> Bool {
        try read { connection throws(SQLiteError) in
            try connection.statement(
                """
                SELECT (SELECT prices FROM state) IS NOT ? AND EXISTS (SELECT 1 FROM records)
                """
            ).first(.text(PriceTable.mark)) { $0.integer(0) == 1 } ?? false
        }
    }

    /// Notes that all records are priced with the program's present price list.
    public func notePrices() throws(StoreError) {
        try write { writer throws(SQLiteError) in .success(try writer.notePrices(unless: "false")) }
    }
}

extension Writer {
    /// Notes the program's price list in a store without records; inside a transaction.
    func notePricesOfNewStore() throws(SQLiteError) {
        try notePrices(unless: "EXISTS (SELECT 1 FROM records)")
    }

    fileprivate func notePrices(unless condition: String) throws(SQLiteError) {
        try connection.statement("UPDATE state SET prices = ?1 WHERE prices IS NOT ?1 AND NOT \(condition)")
            .run(.text(PriceTable.mark))
    }
}
