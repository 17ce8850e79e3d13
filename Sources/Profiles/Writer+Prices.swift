internal import Quantities
internal import SQLite

extension Writer {
    /// Works the cost of all records of a user out anew, but for those that came with their own; inside a transaction.
    ///
    /// - Returns: how many records it changed; with none, nothing is written.
    func reprice(_ user: Int, in zone: Zone) throws(SQLiteError) -> Int {
        var last = (time: Int.min, request: "")
        var changed = 0
        while true {
            let page = try records(of: user, after: last)
            guard let end = page.last else { break }
            for (request, model, record) in page {
                let priced = record.priced(by: price(of: model, record.model)) ?? record.atHighestCost
                guard priced != record else { continue }
                try write(priced, request: request, of: user)
                changed += 1
            }
            last = (end.record.time, end.request)
        }
        if changed > 0 { _ = try rebuild(user, in: zone) }
        return changed
    }

    private func write(_ record: StoredRecord, request: String, of user: Int) throws(SQLiteError) {
        try connection.statement(
            "UPDATE records SET cost = ?, saved = ?, pricing = ? WHERE user = ? AND time = ? AND request = ?"
        ).run(
            .integer(record.cost),
            .integer(record.saved),
            .integer(record.pricing.rawValue),
            .integer(user),
            .integer(record.time),
            .text(request)
        )
    }

    /// Some thousand records that follow after one, in the order of the table.
    private func records(
        of user: Int,
        after last: (time: Int, request: String)
    ) throws(SQLiteError) -> [(request: String, model: String, record: StoredRecord)] {
        var page: [(request: String, model: String, record: StoredRecord)] = []
        try connection.statement(
            """
            SELECT \(StoredRecord.columns), request, models.name FROM records JOIN models ON models.id = model
            WHERE user = ? AND (time, request) > (?, ?) ORDER BY time, request LIMIT 5000
            """
        ).query(.integer(user), .integer(last.time), .text(last.request)) { row throws(SQLiteError) in
            let request = try row.recordID(11)
            page.append((request, row.text(12), try StoredRecord(row)))
        }
        return page
    }
}
