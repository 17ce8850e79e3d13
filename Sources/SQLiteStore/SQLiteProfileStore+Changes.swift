public import Usage
internal import SQLite
internal import Synchronization

extension SQLiteProfileStore {
    /// Returns what has changed since a mark, by any process.
    ///
    /// It reads three numbers unless something has changed, and then the names of the users who did: a damaged row does
    /// not hide the changes of others. The answer is `everything` after a backup was restored, and when more users were
    /// removed since the mark than the store lists by name.
    public func changes(since mark: ChangeMark?) throws(StoreError) -> StoreChanges {
        // If the file was replaced, marks of the old one belong to another generation.
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
            // In a transaction of its own: a damaged page would make the numbers unreadable too. A change between the
            // two transactions is reported twice.
            return StoreChanges(extent: try users(changedSince: mark.number), mark: present, trouble: nil)
        } catch {
            return StoreChanges(extent: .everything, mark: present, trouble: error)
        }
    }

    /// Returns the present mark, and the number of the last removal that is no longer listed by name.
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
                    // Also when another account has the name by now: pictures drawn before are not of that account.
                    guard let name = UserName(row.text(0)) else { return }
                    if hidden.insert(name).inserted { names.append(name) }
                }
            return .users(names, hidden: hidden)
        }
    }
}
