public import Usage
internal import SQLite
internal import Synchronization

extension SQLiteProfileStore {
    /// What has changed since a moment, by any process.
    ///
    /// Cheap enough to ask often: it reads two numbers unless something has changed. Names alone are read then, so
    /// that no row, however damaged, hides the changes of others. A restored backup, and more removals than
    /// are kept by name, count as a change of everything.
    ///
    /// - Parameter mark: What the last call gave; nil the first time, when everything is new.
    /// - Returns: whom the changes concern, and what to ask with the next time.
    /// - Throws: when the store cannot be read at all.
    public func changes(since mark: ChangeMark?) throws(StoreError) -> StoreChanges {
        // A mark of a file that another has taken the place of is of another generation.
        _ = reopenIfReplaced()
        let (present, removal) = try moment()
        guard let mark, mark.generation == present.generation, mark.number <= present.number, removal <= mark.number
        else {
            return StoreChanges(extent: .everything, mark: present, trouble: nil)
        }
        guard mark.number < present.number else {
            return StoreChanges(extent: .users([]), mark: present, trouble: nil)
        }
        do throws(StoreError) {
            // Apart from the numbers, since a damaged page fails the whole transaction. Who changes in between comes
            // twice.
            return StoreChanges(extent: try users(changedSince: mark.number), mark: present, trouble: nil)
        } catch {
            return StoreChanges(extent: .everything, mark: present, trouble: error)
        }
    }

    /// Where the store stands, and the number of the last change that removed a user who is not listed any more.
    private func moment() throws(StoreError) -> (mark: ChangeMark, removal: Int) {
        let opening = openings.load(ordering: .relaxed)
        return try read { connection throws(SQLiteError) in
            let schema = try connection.statement("PRAGMA schema_version").first { $0.integer(0) } ?? 0
            let state = try connection.statement("SELECT change, removal FROM state")
                .first { (change: $0.integer(0), removal: $0.integer(1)) }
            let generation = schema &+ opening << 32
            return (ChangeMark(number: state?.change ?? 0, generation: generation), state?.removal ?? 0)
        }
    }

    private func users(changedSince change: Int) throws(StoreError) -> StoreChanges.Extent {
        try read { connection throws(SQLiteError) in
            var names: [UserName] = []
            var hidden: Set<UserName> = []
            try connection.statement("SELECT folded, is_public FROM users WHERE change > ? ORDER BY change")
                .query(.integer(change)) { row in
                    // A row whose name is invalid has no pictures.
                    guard let name = UserName(row.text(0)) else { return }
                    names.append(name)
                    if row.integer(1) != 1 { hidden.insert(name) }
                }
            try connection.statement("SELECT folded FROM removals WHERE change > ? ORDER BY change")
                .query(.integer(change)) { row in
                    // Also where there is somebody else of that name by now: what was drawn is not theirs.
                    guard let name = UserName(row.text(0)) else { return }
                    if hidden.insert(name).inserted { names.append(name) }
                }
            return .users(names, hidden: hidden)
        }
    }
}
