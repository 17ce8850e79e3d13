import Usage
internal import Quantities
internal import SQLite

extension Writer {
    /// Recomputes the cost of a user's records, except those with a cost of their own; inside a transaction.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - zone: The user's zone.
    ///   - isTrial: Whether to check the prices only and write nothing.
    /// - Returns: how many records changed, or the error for a price that is too high; then nothing is written.
    /// - Throws: `SQLiteError` when the store fails.
    func reprice(_ user: Int, in zone: Zone, isTrial: Bool = false) throws(SQLiteError) -> Result<Int, StoreError> {
        if let fault = try absurdPrice(for: user) { return .failure(fault) }
        guard !isTrial else { return .success(0) }
        var last = (time: Int.min, request: "")
        var changed = 0
        while true {
            let page = try records(of: user, after: last)
            guard let end = page.last else { break }
            for (request, model, record, _) in page {
                // `absurdPrice` has checked that no cost is too large.
                guard let priced = record.priced(by: price(of: model, record.model)), priced != record else { continue }
                try write(priced, request: request, of: user)
                changed += 1
            }
            last = (end.record.time, end.request)
        }
        if changed > 0 { _ = try rebuild(user, in: zone) }
        return .success(changed)
    }

    /// Returns the error for a price that makes a record, or all of a user's records, cost too much; nil if none does.
    private func absurdPrice(for user: Int) throws(SQLiteError) -> StoreError? {
        var last = (time: Int.min, request: "")
        var room = Room()
        var costs: [String: Int] = [:]
        while true {
            let page = try records(of: user, after: last)
            guard let end = page.last else { return nil }
            for (_, model, record, counts) in page {
                let price = price(of: model, record.model)
                guard let priced = record.priced(by: price) else {
                    return price.map { .absurdPrice(model: model, dollars: $0.dollars) }
                }
                guard counts else { continue }
                // Costs that records brought along do not come from a price.
                costs[model, default: 0] += priced.pricing == .table ? priced.cost : 0
                guard room.fits(priced) else {
                    let costliest = costs.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? model
                    return prices.price(of: costliest).map { .absurdPrice(model: costliest, dollars: $0.dollars) }
                }
                room.take(priced)
            }
            last = (end.record.time, end.request)
        }
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

    /// Returns the next 5,000 records after one, in the order of time and request.
    private func records(
        of user: Int,
        after last: (time: Int, request: String)
    ) throws(SQLiteError) -> [(request: String, model: String, record: StoredRecord, counts: Bool)] {
        var page: [(request: String, model: String, record: StoredRecord, counts: Bool)] = []
        try connection.statement(
            """
            SELECT \(StoredRecord.columns), request, models.name, counts
            FROM records JOIN models ON models.id = model
            WHERE user = ? AND (time, request) > (?, ?) ORDER BY time, request LIMIT 5000
            """
        ).query(.integer(user), .integer(last.time), .text(last.request)) { row throws(SQLiteError) in
            let request = try row.recordID(11)
            page.append((request, row.text(12), try StoredRecord(row), row.integer(13) == 1))
        }
        return page
    }
}

extension ModelPrice {
    /// The highest of its prices, formatted in dollars per million tokens.
    fileprivate var dollars: String {
        let highest = ([self] + tiers.map(\.price)).map { max($0.input, $0.output, $0.cacheWrite, $0.cacheRead) }.max()
        return Cost(microdollars: highest ?? 0).description
    }
}
