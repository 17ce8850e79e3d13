import Usage
internal import Quantities
internal import SQLite

/// A batch of an import while a transaction stores it: its outcome so far, and what it adds to the roll-ups.
struct Batch {
    private struct HeldKey: Hashable {
        let reason: ImportSummary.Held.Reason
        let day: Int
        let machine: String
    }

    let user: Int
    let zone: Zone
    let replaces: Bool
    var room: Room
    var outcome = BatchOutcome()
    private(set) var rollUp = RollUp()
    /// Whether a record that counted no longer does, so that the roll-ups must be rebuilt from the records.
    var hasLost = false
    private var heldIndices: [HeldKey: Int] = [:]
    private var sheetDays: [Int: Set<Int>] = [:]

    init(user: Int, zone: Zone, replaces: Bool, room: Room) {
        self.user = user
        self.zone = zone
        self.replaces = replaces
        self.room = room
    }

    var hasChanged: Bool { hasLost || outcome.added + outcome.replaced > 0 }

    /// Notes that records were held back, and why.
    mutating func hold(_ reason: ImportSummary.Held.Reason, day: Int, machine: String, records: Int) {
        let key = HeldKey(reason: reason, day: day, machine: machine)
        if let index = heldIndices[key] {
            outcome.held[index].records += records
        } else {
            heldIndices[key] = outcome.held.count
            outcome.held.append(
                ImportSummary.Held(reason: reason, day: Day(number: day), machine: machine, records: records)
            )
        }
    }

    /// Notes a single use that was stored.
    mutating func note(_ record: StoredRecord) {
        outcome.added += 1
        room.take(record)
        rollUp.add(record, in: zone)
    }

    /// Notes a sheet that was stored, and the earlier sheet that it replaced, if any.
    mutating func note(
        _ key: SheetKey,
        _ new: [Int: StoredRecord],
        _ old: [(record: StoredRecord, counts: Bool)],
        counts: Bool
    ) {
        let before = Dictionary(old.map { ($0.record.model, $0.record) }) { first, _ in first }
        for (model, record) in new {
            switch before[model] {
            case nil: outcome.added += 1
            case record: outcome.skipped += 1
            default: outcome.replaced += 1
            }
            if counts { rollUp.add(record, in: zone) }
        }
        for one in old where one.counts { rollUp.add(one.record, in: zone, times: -1) }
        let isGone = old.contains { new[$0.record.model] == nil }
        // Larger sums are added to the roll-ups; a name that is gone can only be removed by rebuilding them.
        hasLost = hasLost || isGone || old.contains { $0.counts != counts }
        if isGone { outcome.replaced += old.count { new[$0.record.model] == nil } }
        if !counts { outcome.outweighed += 1 }
        sheetDays[key.machine]?.insert(key.day)
    }

    /// Returns whether a machine has a sheet of a day; calls `days` once for each machine.
    mutating func hasSheet(
        on day: Int,
        _ machine: Int,
        or days: (_ user: Int, _ machine: Int) throws(SQLiteError) -> Set<Int>
    ) throws(SQLiteError) -> Bool {
        if let known = sheetDays[machine] { return known.contains(day) }
        let found = try days(user, machine)
        sheetDays[machine] = found
        return found.contains(day)
    }

    /// Notes that the sheets of a machine's day were deleted.
    mutating func forgetSheets(on day: Int, _ machine: Int) {
        hasLost = true
        sheetDays[machine]?.remove(day)
    }
}
