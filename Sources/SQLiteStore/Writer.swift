import Usage
internal import Quantities
internal import SQLite

/// The store's only writing connection, used under the store's lock.
final class Writer {
    let connection: Connection
    let prices: PriceTable
    // Ids of names that are committed; emptied when a transaction fails that may have added some.
    private var modelIDs: [String: Int] = [:]
    private var sourceIDs: [String: Int] = [:]
    private var machineIDs: [Machine: Int] = [:]
    private var knownPrices: [Int: ModelPrice?] = [:]

    init(_ connection: Connection, prices: PriceTable) {
        self.connection = connection
        self.prices = prices
    }

    /// Runs a closure in a write transaction.
    func change<Result>(_ body: () throws(SQLiteError) -> Result) throws(SQLiteError) -> Result {
        do throws(SQLiteError) {
            return try connection.transaction(.write, body)
        } catch {
            modelIDs = [:]
            sourceIDs = [:]
            machineIDs = [:]
            knownPrices = [:]
            throw error
        }
    }

    /// Returns the next change number; inside a transaction.
    func nextChange() throws(SQLiteError) -> Int {
        // The row may have been deleted by hand: then counting goes on from the highest number that is stored.
        try connection.statement(
            """
            INSERT INTO state (id, change) VALUES (0, (SELECT coalesce(max(change), 0) + 1 FROM users))
            ON CONFLICT DO UPDATE SET change = change + 1 RETURNING change
            """
        ).first { $0.integer(0) } ?? 0
    }

    /// Gives a user the next change number; inside a transaction.
    func touch(_ user: Int) throws(SQLiteError) {
        try connection.statement("UPDATE users SET change = ? WHERE id = ?")
            .run(.integer(try nextChange()), .integer(user))
    }

    func modelID(_ name: String) throws(SQLiteError) -> Int {
        try id(of: name, in: &modelIDs, insert: "INSERT INTO models (name) VALUES (?) RETURNING id") {
            "SELECT id FROM models WHERE name = ?"
        }
    }

    func sourceID(_ name: String) throws(SQLiteError) -> Int {
        try id(of: name, in: &sourceIDs, insert: "INSERT INTO sources (name) VALUES (?) RETURNING id") {
            "SELECT id FROM sources WHERE name = ?"
        }
    }

    /// Returns the id of a user's machine, which is added if it is new; inside a transaction.
    func machineID(_ name: String, of user: Int) throws(SQLiteError) -> Int {
        let machine = Machine(user: user, name: name)
        if let id = machineIDs[machine] { return id }
        if machineIDs.count > 10_000 { machineIDs = [:] }
        let found = try connection.statement("SELECT id FROM machines WHERE user = ? AND name = ?")
            .first(.integer(user), .text(name)) { $0.integer(0) }
        let id =
            if let found {
                found
            } else {
                try connection.statement("INSERT INTO machines (user, name) VALUES (?, ?) RETURNING id")
                    .first(.integer(user), .text(name)) { $0.integer(0) } ?? 0
            }
        machineIDs[machine] = id
        return id
    }

    /// Drops the cached ids of machines, after some were renamed or removed.
    func forgetMachines() { machineIDs = [:] }

    private struct Machine: Hashable {
        let user: Int
        let name: String
    }

    private func id(
        of name: String,
        in known: inout [String: Int],
        insert: String,
        select: () -> String
    ) throws(SQLiteError) -> Int {
        if let id = known[name] { return id }
        // Names come from outside, so the cache is bounded; the store's index finds those that are dropped.
        if known.count > 10_000 { known = [:] }
        let found = try connection.statement(select()).first(.text(name)) { $0.integer(0) }
        if let found {
            known[name] = found
            return found
        }
        let id = try connection.statement(insert).first(.text(name)) { $0.integer(0) } ?? 0
        known[name] = id
        return id
    }

    func price(of name: String, _ id: Int) -> ModelPrice? {
        if let known = knownPrices[id] { return known }
        if knownPrices.count > 10_000 { knownPrices = [:] }
        let price = prices.price(of: name)
        knownPrices[id] = .some(price)
        return price
    }

    /// Returns the record of a single use with its cost, or nil if that is more than a record may cost.
    func priced(_ record: UsageRecord, model: Int, source: Int) -> StoredRecord? {
        var stored = StoredRecord(
            time: record.timestamp.unixMicroseconds,
            wholeDay: nil,
            model: model,
            source: source
        )
        stored.tokens = record.tokens
        return stored.priced(by: price(of: record.model, model))
    }

    /// Returns the record of a day's sum, priced unless it has a cost, or nil if that is more than a record may cost.
    func priced(_ sum: DaySheet.ModelSum, model: Int, _ key: SheetKey) -> StoredRecord? {
        var stored = StoredRecord(time: key.time, wholeDay: key.day, model: model, source: key.source)
        stored.tokens = sum.tokens
        if let cost = sum.cost {
            stored.cost = cost.microdollars
            stored.pricing = .given
        }
        return stored.priced(by: price(of: sum.model, model))
    }
}
