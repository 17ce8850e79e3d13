import Usage
internal import Quantities
internal import SQLite

/// Where a sheet is stored: one tool's day on one machine.
struct SheetKey: Hashable {
    let day: Int
    let machine: Int
    let source: Int

    /// The instant of the sheet's records: noon in UTC.
    var time: Int { (day * 86_400 + 43_200) * 1_000_000 }

    /// The record id of the sum of one model; no imported request can have it, since it begins with U+001F.
    func request(model: Int) -> String { "\u{1F}\(day)/\(machine)/\(source)/\(model)" }
}

extension Writer {
    /// Returns the days of which a machine has sheets.
    func sheetDays(of user: Int, machine: Int) throws(SQLiteError) -> Set<Int> {
        var days: Set<Int> = []
        try connection.statement(
            "SELECT DISTINCT whole_day FROM records WHERE user = ? AND machine = ? AND whole_day IS NOT NULL"
        ).query(.integer(user), .integer(machine)) { row throws(SQLiteError) in days.insert(try row.day(0)) }
        return days
    }

    /// Stores a sheet in place of the earlier one of its tool, day and machine; inside a transaction.
    ///
    /// - Returns: why the sheet is rejected; nil if it was stored, or held back with the reason in `batch`.
    func add(_ sheet: DaySheet, from machine: String, _ batch: inout Batch) throws(SQLiteError) -> RejectedEntry.Cause?
    {
        if let cause = sheet.invalidity { return cause }
        guard !sheet.models.isEmpty else { return nil }
        let key = SheetKey(
            day: sheet.day.number,
            machine: try machineID(machine, of: batch.user),
            source: try sourceID(sheet.source)
        )
        var new: [Int: StoredRecord] = [:]
        for sum in sheet.models {
            let model = try modelID(sum.model)
            guard let record = priced(sum, model: model, key) else { return .tooExpensive }
            new[model] = record
        }
        let stored = try sheets(of: batch.user, on: key)
        let old = stored.sums(of: key.source)
        guard old != new else {
            batch.outcome.skipped += new.count
            return nil
        }
        let hasFallen = old.contains { model, record in (new[model]?.tokens.total ?? -1) < record.tokens.total }
        guard batch.replaces || !hasFallen else {
            batch.hold(.countsLess, day: key.day, machine: machine, records: new.count)
            return nil
        }
        var displaced: [(request: String, record: StoredRecord)] = []
        // Stores of earlier versions may have both kinds on a day; both stay.
        if stored.isEmpty || batch.replaces {
            displaced = try uses(of: batch.user, on: key.day, machine: key.machine, in: batch.zone)
            guard displaced.isEmpty || batch.replaces else {
                batch.hold(.usesStored, day: key.day, machine: machine, records: new.count)
                return nil
            }
        }
        if sheet.agent == DaySheet.unknownAgent { batch.outcome.unnamed += 1 }
        return try restate(key, stored, displacing: displaced, with: new, in: &batch)
    }

    /// Returns the single uses of a machine's day, which a sheet of it would count again.
    private func uses(
        of user: Int,
        on day: Int,
        machine: Int,
        in zone: Zone
    ) throws(SQLiteError) -> [(request: String, record: StoredRecord)] {
        var uses: [(request: String, record: StoredRecord)] = []
        let instants = UsageLimits.instants(around: day...day)
        try connection.statement(
            """
            SELECT \(StoredRecord.columns), request FROM records
            WHERE user = ? AND time >= ? AND time < ? AND machine = ? AND whole_day IS NULL
            """
        ).query(
            .integer(user),
            .integer(instants.lowerBound),
            .integer(instants.upperBound),
            .integer(machine)
        ) { row throws(SQLiteError) in
            let record = try StoredRecord(row)
            if record.place(in: zone).day == day { uses.append((row.text(11), record)) }
        }
        return uses
    }

    /// Returns all sums of all sheets of a machine's day, and whether each counts.
    private func sheets(of user: Int, on key: SheetKey) throws(SQLiteError) -> [(record: StoredRecord, counts: Bool)] {
        var sheets: [(record: StoredRecord, counts: Bool)] = []
        try connection.statement(
            """
            SELECT \(StoredRecord.columns), counts FROM records
            WHERE user = ? AND machine = ? AND whole_day = ?
            """
        ).query(.integer(user), .integer(key.machine), .integer(key.day)) { row throws(SQLiteError) in
            sheets.append((try StoredRecord(row), row.integer(11) != 0))
        }
        return sheets
    }

    /// Writes a sheet, and decides again which sheets of its day count.
    private func restate(
        _ key: SheetKey,
        _ stored: [(record: StoredRecord, counts: Bool)],
        displacing uses: [(request: String, record: StoredRecord)],
        with new: [Int: StoredRecord],
        in batch: inout Batch
    ) throws(SQLiteError) -> RejectedEntry.Cause? {
        let others = stored.filter { $0.record.source != key.source }
        let old = stored.filter { $0.record.source == key.source }
        let all = try sourceID(DaySheet.sourceOfAll)
        let ofAll = (others.map(\.record) + new.values).filter { $0.source == all }.total
        let ofSingle = (others.map(\.record) + new.values).filter { $0.source != all }.total
        func counts(_ source: Int) -> Bool { (source == all) == (ofAll >= ofSingle) }

        var room = batch.room
        for use in uses { room.giveBack(use.record) }
        for one in stored where one.counts { room.giveBack(one.record) }
        for record in others.map(\.record) + new.values where counts(record.source) {
            guard room.fits(record) else { return .tooMuch }
            room.take(record)
        }
        // Nothing has been deleted before this: a sheet that is rejected displaces nothing.
        batch.room = room
        for use in uses { try delete(use.request, at: use.record.time, of: batch.user) }
        batch.hasLost = batch.hasLost || !uses.isEmpty
        for one in old { try delete(key.request(model: one.record.model), at: key.time, of: batch.user) }
        for (model, record) in new {
            _ = try insert(
                record,
                request: key.request(model: model),
                machine: key.machine,
                counts: counts(key.source),
                for: batch.user
            )
        }
        for one in others where one.counts != counts(one.record.source) {
            batch.hasLost = true
            let other = SheetKey(day: key.day, machine: key.machine, source: one.record.source)
            try connection.statement("UPDATE records SET counts = ? WHERE user = ? AND time = ? AND request = ?").run(
                .integer(counts(other.source) ? 1 : 0),
                .integer(batch.user),
                .integer(key.time),
                .text(other.request(model: one.record.model))
            )
        }
        batch.note(key, new, old, counts: counts(key.source))
        return nil
    }

    func delete(_ request: String, at time: Int, of user: Int) throws(SQLiteError) {
        try connection.statement("DELETE FROM records WHERE user = ? AND time = ? AND request = ?")
            .run(.integer(user), .integer(time), .text(request))
    }

    /// Deletes the sheets of a machine's day to make room for a single use of it; inside a transaction.
    ///
    /// - Returns: false if the user's total would become too large even without them; nothing is deleted then.
    func dropSheets(
        on day: Int,
        machine: Int,
        for use: StoredRecord,
        _ batch: inout Batch
    ) throws(SQLiteError) -> Bool {
        let sheets = try sheets(of: batch.user, on: SheetKey(day: day, machine: machine, source: 0))
        var room = batch.room
        for one in sheets where one.counts { room.giveBack(one.record) }
        guard room.fits(use) else { return false }
        batch.room = room
        for one in sheets {
            let key = SheetKey(day: day, machine: machine, source: one.record.source)
            try delete(key.request(model: one.record.model), at: key.time, of: batch.user)
        }
        batch.forgetSheets(on: day, machine)
        return true
    }
}

extension [(record: StoredRecord, counts: Bool)] {
    /// The sums of one tool, by model.
    fileprivate func sums(of source: Int) -> [Int: StoredRecord] {
        let records = map(\.record).filter { $0.source == source }
        return Dictionary(records.map { ($0.model, $0) }) { first, _ in first }
    }
}

extension [StoredRecord] {
    /// The tokens of all records, at most `UsageLimits.total`.
    fileprivate var total: Int { reduce(0) { Swift.min($0 + $1.tokens.total, UsageLimits.total) } }
}

extension DaySheet {
    /// What is wrong with a sheet, which may not have come through `UsageParser`; nil if nothing is.
    fileprivate var invalidity: RejectedEntry.Cause? {
        let isRight =
            UsageLimits.years.contains(day.year) && FieldReader.isText(agent, UsageLimits.source)
            && Set(models.map(\.model)).count == models.count
            && models.allSatisfy { sum in
                sum.tokens.areWithinLimits && FieldReader.isText(sum.model, UsageLimits.model)
                    && (0...UsageLimits.cost.microdollars).contains(sum.cost?.microdollars ?? 0)
            }
        return isRight ? nil : .outOfBounds
    }
}
