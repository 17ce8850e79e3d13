internal import Quantities
internal import SQLite

/// What became of a batch of records.
struct BatchOutcome: Sendable {
    var added = 0
    var replaced = 0
    var skipped = 0
    var refused: [(index: Int, complaint: Refusal.Complaint)] = []
    var unlocked: [UnlockedAchievement] = []
}

extension Writer {
    /// Stores a batch of a user's records with all that follows from them; inside a transaction.
    func add(_ records: [UsageRecord], to user: Int, in zone: Zone) throws(SQLiteError) -> BatchOutcome {
        var outcome = BatchOutcome()
        var rollUp = RollUp()
        var room = try room(for: user)
        for (index, record) in records.enumerated() {
            if let complaint = try add(record, to: user, in: zone, &rollUp, &room, &outcome) {
                outcome.refused.append((index, complaint))
            }
        }
        guard !rollUp.isEmpty else { return outcome }
        try write(rollUp, for: user)
        outcome.unlocked = try refreshTotals(of: user, in: zone)
        try touch(user)
        return outcome
    }

    private func add(
        _ record: UsageRecord,
        to user: Int,
        in zone: Zone,
        _ rollUp: inout RollUp,
        _ room: inout Room,
        _ outcome: inout BatchOutcome
    ) throws(SQLiteError) -> Refusal.Complaint? {
        if let complaint = record.complaint { return complaint }
        let (model, source) = (try modelID(record.model), try sourceID(record.source))
        guard let stored = priced(record, model: model, source: source) else { return .tooExpensive }
        if room.fits(stored), try insert(stored, request: record.requestID, for: user) {
            outcome.added += 1
            room.take(stored)
            rollUp.add(stored, in: zone)
            return nil
        }
        guard let old = try self.stored(record.requestID, of: user) else { return .tooMuch }
        guard old.wholeDay != nil, stored.wholeDay != nil, stored.tokens.total > old.tokens.total else {
            outcome.skipped += 1
            return nil
        }
        room.giveBack(old)
        guard room.fits(stored) else {
            room.take(old)
            return .tooMuch
        }
        try connection.statement("DELETE FROM records WHERE user = ? AND request = ?")
            .run(.integer(user), .text(record.requestID))
        _ = try insert(stored, request: record.requestID, for: user)
        outcome.replaced += 1
        room.take(stored)
        rollUp.add(old, in: zone, times: -1)
        rollUp.add(stored, in: zone)
        return nil
    }

    private func room(for user: Int) throws(SQLiteError) -> Room {
        try connection.statement(
            "SELECT input, output, cache_creation, cache_read, cost, saved FROM totals WHERE user = ?"
        ).first(.integer(user)) { row throws(SQLiteError) in
            Room(besides: try row.tokens(from: 0).total, cost: try row.count(4), saved: try row.count(5))
        } ?? Room()
    }

    /// Inserts a record; false when the user has one of that request id.
    private func insert(_ record: StoredRecord, request: String, for user: Int) throws(SQLiteError) -> Bool {
        let changes = try connection.statement(
            "INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
        ).run(
            .integer(user),
            .integer(record.time),
            .text(request),
            .integer(record.model),
            .integer(record.source),
            .integer(record.wholeDay),
            .integer(record.tokens.input),
            .integer(record.tokens.output),
            .integer(record.tokens.cacheCreation),
            .integer(record.tokens.cacheRead),
            .integer(record.cost),
            .integer(record.saved),
            .integer(record.pricing.rawValue)
        )
        return changes == 1
    }

    private func stored(_ request: String, of user: Int) throws(SQLiteError) -> StoredRecord? {
        try connection.statement(StoredRecord.byRequest)
            .first(.integer(user), .text(request), read: StoredRecord.init)
    }
}

extension StoredRecord {
    /// The columns that `init(_:)` reads, in its order.
    static let columns =
        "time, whole_day, model, source, input, output, cache_creation, cache_read, cost, saved, pricing"

    fileprivate static let byRequest = "SELECT \(columns) FROM records WHERE user = ? AND request = ?"

    /// Reads a row of `columns`.
    init(_ row: borrowing Row) throws(SQLiteError) {
        let dollars = UsageLimits.cost.microdollars
        self.init(
            time: try row.integer(0, in: UsageLimits.instants),
            wholeDay: row.optionalInteger(1) == nil ? nil : try row.day(1),
            model: row.integer(2),
            source: row.integer(3),
            tokens: try row.tokens(from: 4, most: UsageLimits.tokens),
            cost: try row.count(8, most: dollars),
            saved: try row.count(9, most: dollars),
            pricing: Pricing(rawValue: row.integer(10)) ?? .unknown
        )
    }
}

extension Refusal.Complaint {
    fileprivate static let tooExpensive = Refusal.Complaint(
        field: nil,
        received: nil,
        reason: "the record would cost more than \(UsageLimits.cost.microdollars / 1_000_000) dollars"
    )
    fileprivate static let tooMuch = Refusal.Complaint(
        field: nil,
        received: nil,
        reason: "the user's total would be more than \(UsageLimits.total) tokens or micro-dollars"
    )
}

extension UsageRecord {
    /// What is wrong with a record that did not come through `UsageImport`; nil when nothing is.
    fileprivate var complaint: Refusal.Complaint? {
        func isCount(_ count: Int) -> Bool { 0...UsageLimits.tokens ~= count }
        func isName(_ text: String, _ longest: Int) -> Bool {
            1...longest ~= text.utf8.count && SafeText.isClean(text)
        }
        let isRight =
            isCount(tokens.input) && isCount(tokens.output) && isCount(tokens.cacheCreation)
            && isCount(tokens.cacheRead) && isName(model, UsageLimits.model) && isName(source, UsageLimits.source)
            && isName(requestID, UsageLimits.requestID)
            && UsageLimits.years.contains(Zone.utc.day(of: timestamp).year)
            && (0...UsageLimits.cost.microdollars).contains(cost?.microdollars ?? 0)
            && UsageLimits.years.contains(wholeDay?.year ?? UsageLimits.years.lowerBound)
        return isRight ? nil : Refusal.Complaint(field: nil, received: nil, reason: "a value is out of its bounds")
    }
}
