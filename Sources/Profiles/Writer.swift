internal import Quantities
internal import SQLite

/// The store's one writing connection; used under the store's lock.
///
/// Every function that ends in a change runs in one transaction and gives the user a new change number in it.
final class Writer {
    let connection: Connection
    private let prices: PriceTable
    // Numbers of names that are committed; emptied when a transaction that may have added some fails.
    private var modelIDs: [String: Int] = [:]
    private var sourceIDs: [String: Int] = [:]
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
            knownPrices = [:]
            throw error
        }
    }

    /// Takes the next change number; inside a transaction.
    func nextChange() throws(SQLiteError) -> Int {
        // The second number is for a store whose row somebody has deleted.
        try connection.statement(
            """
            INSERT INTO state (id, change) VALUES (0, (SELECT coalesce(max(change), 0) + 1 FROM users))
            ON CONFLICT DO UPDATE SET change = change + 1 RETURNING change
            """
        ).first { $0.integer(0) } ?? 0
    }

    /// Marks a user as changed; inside a transaction.
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

    private func id(
        of name: String,
        in known: inout [String: Int],
        insert: String,
        select: () -> String
    ) throws(SQLiteError) -> Int {
        if let id = known[name] { return id }
        // Names come from outside and could be without end; the store's own index is there for what is dropped here.
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

    /// Works out what a record costs; nil when it is more than a record may cost.
    func priced(_ record: UsageRecord, model: Int, source: Int) -> StoredRecord? {
        let price = price(of: record.model, model)
        var cost = record.cost ?? .zero
        if record.cost == nil, let price {
            guard let listed = price.cost(of: record.tokens) else { return nil }
            cost = listed
        }
        return StoredRecord(
            time: record.timestamp.unixMicroseconds,
            wholeDay: record.wholeDay?.number,
            model: model,
            source: source,
            tokens: record.tokens,
            cost: cost.microdollars,
            saved: price?.saving(of: record.tokens).microdollars ?? 0,
            pricing: record.cost != nil ? .given : price != nil ? .table : .unknown
        )
    }
}
