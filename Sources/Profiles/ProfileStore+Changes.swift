internal import SQLite

extension ProfileStore {
    /// What has changed since a moment, by any process.
    ///
    /// Cheap enough to ask often: it reads two numbers unless something has changed. Names alone are read then, so
    /// that no row, however damaged, hides the changes of others. A store that has gone back, because somebody has
    /// restored a backup, has changed as a whole; so it has when a user was removed, whose name it does not keep.
    ///
    /// - Parameter mark: What the last call gave; nil the first time, when everything is new.
    /// - Returns: whom the changes concern, and what to ask with the next time.
    /// - Throws: when the store cannot be read at all.
    public func changes(since mark: ChangeMark?) throws(ProfilesError) -> StoreChanges {
        let (present, removal) = try moment()
        guard let mark, mark.schema == present.schema, mark.number <= present.number, removal <= mark.number else {
            return StoreChanges(extent: .everything, mark: present, trouble: nil)
        }
        guard mark.number < present.number else {
            return StoreChanges(extent: .users([]), mark: present, trouble: nil)
        }
        do throws(ProfilesError) {
            // Apart from the numbers, since a damaged page fails the whole transaction. Who changes in between comes
            // twice.
            let names = try names(changedSince: mark.number)
            return StoreChanges(extent: .users(names), mark: present, trouble: nil)
        } catch {
            return StoreChanges(extent: .everything, mark: present, trouble: error)
        }
    }

    /// Where the store stands, and the number of the last change that removed a user.
    private func moment() throws(ProfilesError) -> (mark: ChangeMark, removal: Int) {
        try read { connection throws(SQLiteError) in
            let schema = try connection.statement("PRAGMA schema_version").first { $0.integer(0) } ?? 0
            let state = try connection.statement("SELECT change, removal FROM state")
                .first { (change: $0.integer(0), removal: $0.integer(1)) }
            return (ChangeMark(number: state?.change ?? 0, schema: schema), state?.removal ?? 0)
        }
    }

    private func names(changedSince change: Int) throws(ProfilesError) -> [UserName] {
        try read { connection throws(SQLiteError) in
            var names: [UserName] = []
            try connection.statement("SELECT folded FROM users WHERE change > ? ORDER BY change")
                .query(.integer(change)) { row in
                    // What is no name is found by nobody who asks for one.
                    if let name = UserName(row.text(0)) { names.append(name) }
                }
            return names
        }
    }
}
