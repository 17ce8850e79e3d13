public import Usage
public import Quantities
internal import SQLite

extension SQLiteProfileStore {
    /// Returns the machines that a user's records come from, sorted by name.
    public func machines(of name: UserName) throws(StoreError) -> [MachineHoldings] {
        let user = try existingUser(name)
        return try read(about: name) { connection throws(SQLiteError) in
            try connection.machines(of: user.id, in: user.zone)
        }
    }

    /// Renames a machine of a user; no statistics change.
    ///
    /// - Throws: `StoreError` when the user is unknown, has no such machine, or has one of the new name.
    public func renameMachine(of name: UserName, from old: String, to new: String) throws(StoreError) {
        guard FieldReader.isText(new, UsageLimits.machine) else {
            throw .badText(what: "the machine", received: new, maxLength: UsageLimits.machine)
        }
        try write(about: name) { writer throws(SQLiteError) -> Result<Void, StoreError> in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            let known = try writer.connection.machineNames(of: user.id)
            guard known.contains(old) else { return .failure(.unknownMachine(old, known: known)) }
            guard !known.contains(new) else { return .failure(.machineTaken(new)) }
            try writer.connection.statement("UPDATE machines SET name = ? WHERE user = ? AND name = ?")
                .run(.text(new), .integer(user.id), .text(old))
            writer.forgetMachines()
            return .success(())
        }
    }

    /// Removes all records of one machine of a user.
    ///
    /// - Returns: how many records were removed.
    /// - Throws: `StoreError` when the user is unknown or has no such machine.
    public func removeMachine(_ machine: String, of name: UserName) throws(StoreError) -> Int {
        try write(about: name) { writer throws(SQLiteError) -> Result<Int, StoreError> in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            guard let zone = Zone(user.zone) else {
                return .failure(.unknownZone(user: user.name, identifier: user.zone))
            }
            let known = try writer.connection.machineNames(of: user.id)
            guard known.contains(machine) else { return .failure(.unknownMachine(machine, known: known)) }
            let id = try writer.machineID(machine, of: user.id)
            let removed = try writer.connection.statement("DELETE FROM records WHERE user = ? AND machine = ?")
                .run(.integer(user.id), .integer(id))
            try writer.connection.statement("DELETE FROM machines WHERE id = ?").run(.integer(id))
            writer.forgetMachines()
            _ = try writer.rebuild(user.id, in: zone)
            try writer.touch(user.id)
            return .success(removed)
        }
    }

    /// Removes all records of a range of days in the user's time zone, of every machine; achievements stay unlocked.
    ///
    /// - Returns: how many records were removed.
    /// - Throws: `StoreError` when the user is unknown.
    public func forget(_ days: ClosedRange<Day>, of name: UserName) throws(StoreError) -> Int {
        try write(about: name) { writer throws(SQLiteError) -> Result<Int, StoreError> in
            guard let user = try writer.user(name) else { return .failure(.unknownUser(name)) }
            guard let zone = Zone(user.zone) else {
                return .failure(.unknownZone(user: user.name, identifier: user.zone))
            }
            let removed = try writer.forget(days.lowerBound.number...days.upperBound.number, of: user.id, in: zone)
            guard removed > 0 else { return .success(0) }
            _ = try writer.rebuild(user.id, in: zone)
            try writer.touch(user.id)
            return .success(removed)
        }
    }
}

extension Writer {
    /// Deletes the records of a range of days, counted from 1970; inside a transaction.
    fileprivate func forget(_ days: ClosedRange<Int>, of user: Int, in zone: Zone) throws(SQLiteError) -> Int {
        var found: [(time: Int, request: String)] = []
        let instants = UsageLimits.instants(around: days)
        try connection.statement(
            "SELECT \(StoredRecord.columns), request FROM records WHERE user = ? AND time >= ? AND time < ?"
        ).query(
            .integer(user),
            .integer(instants.lowerBound),
            .integer(instants.upperBound)
        ) { row throws(SQLiteError) in
            let record = try StoredRecord(row)
            if days.contains(record.place(in: zone).day) { found.append((record.time, row.text(11))) }
        }
        for one in found { try delete(one.request, at: one.time, of: user) }
        return found.count
    }
}

extension Connection {
    fileprivate func machineNames(of user: Int) throws(SQLiteError) -> [String] {
        var names: [String] = []
        try statement("SELECT name FROM machines WHERE user = ? ORDER BY 1").query(.integer(user)) {
            row throws(SQLiteError) in
            names.append(try row.name(0, maxLength: UsageLimits.machine))
        }
        return names
    }

    fileprivate func machines(of user: Int, in zone: Zone) throws(SQLiteError) -> [MachineHoldings] {
        var machines: [MachineHoldings] = []
        func day(_ row: borrowing Row, _ column: Int) throws(SQLiteError) -> Day {
            zone.day(of: Timestamp(unixMicroseconds: try row.integer(column, in: UsageLimits.instants)))
        }
        try statement(
            """
            SELECT machines.name, count(*), sum(counts * (input + output + cache_creation + cache_read)),
                min(time), max(time)
            FROM records JOIN machines ON id = machine WHERE records.user = ? GROUP BY machine ORDER BY 1
            """
        ).query(.integer(user)) { row throws(SQLiteError) in
            let (first, last) = (try day(row, 3), try day(row, 4))
            machines.append(
                MachineHoldings(
                    name: try row.name(0, maxLength: UsageLimits.machine),
                    records: try row.count(1),
                    tokens: try row.count(2),
                    days: min(first, last)...max(first, last)
                )
            )
        }
        return machines
    }
}
