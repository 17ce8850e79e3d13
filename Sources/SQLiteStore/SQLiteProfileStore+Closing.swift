import Usage
internal import Files
internal import SQLite

extension SQLiteProfileStore {
    /// How long closing waits for other processes that use the store.
    private static let closingTimeout = Duration.seconds(1)

    /// Moves the write-ahead log into the store's file and closes it; reads and writes fail from then on.
    ///
    /// Waits for reads that are under way. Commits are safe without this, but lie in a second file beside the store,
    /// which is easily forgotten when the store is moved.
    public func close() {
        end { connection in try? connection.emptyLog(waitingAtMost: Self.closingTimeout) }
        if access == .readOnly, !hadLog { deleteLog() }
    }

    /// Deletes the log files that SQLite made for this read-only connection, which may not delete them itself.
    private func deleteLog() {
        guard FileStatus(path: path + "-wal") != nil else { return }
        try? Connection(path: path, access: .readWrite, busyTimeout: .zero).emptyLog(waitingAtMost: .zero)
    }

    /// Closes the store, and deletes it if opening it made its file and nothing has been stored in it since.
    ///
    /// For commands that fail after opening a store.
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
                // Within the transaction: a process that waits for its end finds that the file is gone.
                connection.deleteFiles()
                return true
            }
            hasDeleted = isUnused == true
            if !hasDeleted { try? connection.emptyLog(waitingAtMost: Self.closingTimeout) }
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
