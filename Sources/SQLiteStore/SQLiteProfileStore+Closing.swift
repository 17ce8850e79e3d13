import Usage
internal import Files
internal import SQLite

extension SQLiteProfileStore {
    /// How long others who use the store are waited for when it is closed.
    private static let patience = Duration.seconds(1)

    /// Brings all that is stored into the one file, and lets go of it; reading and writing fail from then on.
    ///
    /// Waits for reads that are under way. Commits are safe without this too, but lie in a second file beside the store,
    /// which is easily forgotten when the store is moved.
    public func close() {
        end { connection in try? connection.emptyLog(waitingAtMost: Self.patience) }
        if access == .readOnly, !hadLog { deleteLog() }
    }

    /// Deletes what SQLite has put beside the file for those who only read, which they may not.
    private func deleteLog() {
        guard FileStatus(path: path + "-wal") != nil else { return }
        try? Connection(path: path, access: .readWrite, busyTimeout: .zero).emptyLog(waitingAtMost: .zero)
    }

    /// Closes a store, and deletes it if opening it has made its file and nothing was stored in it since.
    ///
    /// For commands that have opened a store and then failed.
    ///
    /// - Returns: whether it was deleted.
    @discardableResult
    public func closeDeletingIfUnused() -> Bool {
        guard isNew else {
            close()
            return false
        }
        var hasDeleted = false
        end { connection in
            let isUnused = try? connection.transaction(.write) { () throws(SQLiteError) in
                guard connection.madeFile, try !connection.holdsAnything() else { return false }
                // Within the transaction: whoever waits for its end finds that the file is gone.
                connection.deleteFiles()
                return true
            }
            hasDeleted = isUnused == true
            if !hasDeleted { try? connection.emptyLog(waitingAtMost: Self.patience) }
        }
        return hasDeleted
    }
}

extension Connection {
    fileprivate func holdsAnything() throws(SQLiteError) -> Bool {
        for table in ["users", "documents"] {
            let row = try statement("SELECT 1 FROM \(table) LIMIT 1").first { _ in true }
            if row != nil { return true }
        }
        return false
    }
}
