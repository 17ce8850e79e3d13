internal import Quantities
internal import SQLite

extension Writer {
    /// Works the cost of all records of a user out anew, but for those that came with their own; inside a transaction.
    func reprice(_ user: Int, in zone: Zone) throws(SQLiteError) -> [UnlockedAchievement] {
        var names: [(id: Int, name: String)] = []
        try connection.statement(
            "SELECT id, models.name FROM models JOIN user_models ON user_models.name = id WHERE user = ?"
        ).query(.integer(user)) { names.append(($0.integer(0), $0.text(1))) }
        for (id, name) in names { try reprice(user, model: id, price: price(of: name, id)) }
        return try rebuild(user, in: zone)
    }

    private func reprice(_ user: Int, model: Int, price: ModelPrice?) throws(SQLiteError) {
        var last = (time: Int.min, request: "")
        while true {
            let page = try records(of: user, model: model, after: last)
            guard let end = page.last else { return }
            for (request, record) in page {
                let listed = price.map { $0.cost(of: record.tokens) ?? UsageLimits.cost } ?? .zero
                let isGiven = record.pricing == .given
                try connection.statement(
                    "UPDATE records SET cost = ?, saved = ?, pricing = ? WHERE user = ? AND time = ? AND request = ?"
                ).run(
                    .integer(isGiven ? record.cost : listed.microdollars),
                    .integer(price?.saving(of: record.tokens).microdollars ?? 0),
                    .integer((isGiven ? .given : price == nil ? .unknown : Pricing.table).rawValue),
                    .integer(user),
                    .integer(record.time),
                    .text(request)
                )
            }
            last = (end.record.time, end.request)
        }
    }

    /// Some thousand records of a model that follow after one, in the order of the table.
    private func records(
        of user: Int,
        model: Int,
        after last: (time: Int, request: String)
    ) throws(SQLiteError) -> [(request: String, record: StoredRecord)] {
        var page: [(request: String, record: StoredRecord)] = []
        try connection.statement(
            """
            SELECT \(StoredRecord.columns), request FROM records
            WHERE user = ? AND (time, request) > (?, ?) AND model = ? ORDER BY time, request LIMIT 5000
            """
        ).query(.integer(user), .integer(last.time), .text(last.request), .integer(model)) { row in
            page.append((row.text(11), StoredRecord(row)))
        }
        return page
    }
}
