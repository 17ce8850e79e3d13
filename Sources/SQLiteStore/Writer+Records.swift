import Usage
internal import Quantities
internal import SQLite

extension Writer {
    /// Stores a batch of an import for a user and updates roll-ups, totals and achievements; inside a transaction.
    func add(
        _ items: [UsageItem],
        to user: Int,
        in zone: Zone,
        _ options: ImportOptions
    ) throws(SQLiteError) -> BatchOutcome {
        var batch = Batch(user: user, zone: zone, replaces: options.replaces, room: try room(for: user))
        for (index, item) in items.enumerated() {
            if let cause = try add(item, options, &batch) { batch.outcome.rejected.append((index, cause)) }
        }
        guard batch.hasChanged else { return batch.outcome }
        if batch.hasLost {
            batch.outcome.unlocked = try rebuild(user, in: zone)
        } else {
            try write(batch.rollUp, for: user)
            batch.outcome.unlocked = try refreshTotals(of: user, in: zone)
        }
        try touch(user)
        return batch.outcome
    }

    private func add(
        _ item: UsageItem,
        _ options: ImportOptions,
        _ batch: inout Batch
    ) throws(SQLiteError) -> RejectedEntry.Cause? {
        let own: String?
        switch item {
        case .use(let record): own = record.machine
        case .sheet(let sheet): own = sheet.machine
        }
        let machine = options.machine ?? own ?? ImportOptions.defaultMachine
        guard FieldReader.isText(machine, UsageLimits.machine) else { return .outOfBounds }
        switch item {
        case .use(let record): return try add(record, from: machine, &batch)
        case .sheet(let sheet): return try add(sheet, from: machine, &batch)
        }
    }

    private func add(
        _ record: UsageRecord,
        from machineName: String,
        _ batch: inout Batch
    ) throws(SQLiteError) -> RejectedEntry.Cause? {
        guard record.isWithinLimits, let request = record.requestID else { return .outOfBounds }
        let (model, source) = (try modelID(record.model), try sourceID(record.source))
        guard let stored = priced(record, model: model, source: source) else { return .tooExpensive }
        let machine = try machineID(machineName, of: batch.user)
        let day = stored.place(in: batch.zone).day
        if try batch.hasSheet(on: day, machine, or: sheetDays), try !isStored(request, of: batch.user) {
            guard batch.replaces else {
                batch.hold(.sheetStored, day: day, machine: machineName, records: 1)
                return nil
            }
            guard try dropSheets(on: day, machine: machine, for: stored, &batch) else { return .tooMuch }
        }
        if batch.room.fits(stored), try insert(stored, request: request, machine: machine, for: batch.user) {
            batch.note(stored)
            return nil
        }
        guard try isStored(request, of: batch.user) else { return .tooMuch }
        batch.outcome.skipped += 1
        return nil
    }

    private func room(for user: Int) throws(SQLiteError) -> Room {
        try connection.statement(
            "SELECT input, output, cache_creation, cache_read, cost, saved FROM totals WHERE user = ?"
        ).first(.integer(user)) { row throws(SQLiteError) in
            Room(besides: try row.tokens(from: 0).total, cost: try row.count(4), saved: try row.count(5))
        } ?? Room()
    }

    /// Inserts a record; returns false if the user has one with that id.
    func insert(
        _ record: StoredRecord,
        request: String,
        machine: Int,
        counts: Bool = true,
        for user: Int
    ) throws(SQLiteError) -> Bool {
        let changes = try connection.statement(
            """
            INSERT INTO records (user, time, request, model, source, whole_day, input, output, cache_creation,
                cache_read, cost, saved, pricing, machine, counts)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """
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
            .integer(record.pricing.rawValue),
            .integer(machine),
            .integer(counts ? 1 : 0)
        )
        return changes == 1
    }

    private func isStored(_ request: String, of user: Int) throws(SQLiteError) -> Bool {
        try connection.statement("SELECT 1 FROM records WHERE user = ? AND request = ?")
            .first(.integer(user), .text(request)) { _ in true } ?? false
    }
}

extension StoredRecord {
    /// The columns that `init(_:)` reads, in its order.
    static let columns =
        "time, whole_day, model, source, input, output, cache_creation, cache_read, cost, saved, pricing"

    /// Reads a row of `columns`.
    init(_ row: borrowing Row) throws(SQLiteError) {
        let dollars = UsageLimits.cost.microdollars
        self.init(
            time: try row.integer(0, in: UsageLimits.instants),
            wholeDay: row.optionalInteger(1) == nil ? nil : try row.day(1),
            model: row.integer(2),
            source: row.integer(3),
            tokens: try row.tokens(from: 4, max: UsageLimits.tokens),
            cost: try row.count(8, max: dollars),
            saved: try row.count(9, max: dollars),
            pricing: Pricing(rawValue: row.integer(10)) ?? .unknown
        )
    }
}

extension RejectedEntry.Cause {
    static let tooExpensive = whole(
        "the record would cost more than \(UsageLimits.cost.microdollars / 1_000_000) dollars"
    )
    static let tooMuch = whole("the user's total would be more than \(UsageLimits.total) tokens or micro-dollars")
    static let outOfBounds = whole("a value is out of its bounds")
}

extension UsageRecord {
    /// Whether every value is within the bounds that `UsageParser` checks; records may come from elsewhere.
    fileprivate var isWithinLimits: Bool {
        tokens.areWithinLimits && FieldReader.isText(model, UsageLimits.model)
            && FieldReader.isText(source, UsageLimits.source)
            && FieldReader.isText(requestID ?? "-", UsageLimits.requestID)
            && UsageLimits.years.contains(Zone.utc.day(of: timestamp).year)
    }
}

extension TokenCounts {
    var areWithinLimits: Bool {
        [input, output, cacheCreation, cacheRead].allSatisfy { 0...UsageLimits.tokens ~= $0 }
    }
}
