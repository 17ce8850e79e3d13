internal import Glibc

/// An open SQLite database in write-ahead mode, with its compiled statements.
///
/// It has no lock and belongs to one thread at a time; those who share it need a lock of their own. Other connections,
/// also of other processes, may use the same file at the same time: readers see the last committed state and never wait,
/// a writer waits for another writer up to the busy timeout and then fails with `.busy`.
public final class Connection {
    /// What the connection may do with the file.
    public enum Access: Hashable, Sendable {
        /// Read and write; the file is made if there is none.
        case create
        /// Read and write an existing file.
        case readWrite
        /// Read an existing file.
        case readOnly
    }

    /// How safe a committed transaction is.
    public enum Durability: String, Hashable, Sendable {
        /// Survives a crash of the process. A power failure never damages the file, but may lose the last transactions.
        case normal = "NORMAL"
        /// Survives a power failure too: every commit waits for the disk.
        case full = "FULL"
    }

    /// How a transaction begins.
    public enum Transaction: String, Hashable, Sendable {
        /// Several reads see one consistent state; nobody waits for it.
        case read = "BEGIN DEFERRED"
        /// Takes the write lock at once, so that it cannot fail half-way because another connection has it.
        case write = "BEGIN IMMEDIATE"
    }

    /// The database file.
    public var path: String { handle.path }
    /// Whether opening made the file.
    public var madeFile: Bool { handle.madeFile }
    /// Whether the path no longer leads to the open file, so that nobody will see what is written.
    public var hasMoved: Bool { handle.hasMoved }
    private let handle: Handle
    private var statements: [String: Statement] = [:]

    /// Opens a database file without reading or writing it yet, so that a file of another program is not changed.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - access: what may be done with it.
    ///   - busyTimeout: how long to wait for another writer; a day at most.
    /// - Throws: `SQLiteError` when the file cannot be opened or the path leads to something that is no file.
    public init(path: String, access: Access, busyTimeout: Duration) throws(SQLiteError) {
        if let kind = SpecialFile(path: path) {
            throw SQLiteError(code: .notADatabase, message: kind.description, operation: .open, path: path)
        }
        handle = try Handle(path: path, access: access, busyTimeout: busyTimeout)
    }

    /// Turns on foreign keys and, where the connection may write, the write-ahead log with the given durability.
    ///
    /// - Parameters:
    ///   - durability: how safe a commit is; nil for a connection that only reads.
    ///   - cacheSize: KiB of memory for pages of the file, taken as needed.
    /// - Throws: `SQLiteError` when the file is no database or its file system does not support write-ahead logging.
    public func prepareForUse(writing durability: Durability?, cacheSize: Int) throws(SQLiteError) {
        try set("foreign_keys = ON")
        try set("cache_size = \(-cacheSize)")
        guard let durability else { return }
        guard try modeAfterAskingForLog() == "wal" else {
            throw handle.error(.cannotOpen, .configure("journal_mode = WAL"), "the file system does not support it")
        }
        try set("synchronous = \(durability.rawValue)")
    }

    /// Turns the write-ahead log on and returns the journal mode that the file then has.
    ///
    /// Changing the mode does not wait for other connections, so that some would fail when several make the same file at
    /// once. Beginning to write does wait; after that the others are done.
    private func modeAfterAskingForLog() throws(SQLiteError) -> String? {
        let request = try statement("PRAGMA journal_mode = WAL")
        for _ in 0..<16 {
            do throws(SQLiteError) {
                return try request.first { $0.text(0) }
            } catch {
                guard error.isBusy else { throw error }
                try execute("BEGIN IMMEDIATE; ROLLBACK")
            }
        }
        return try request.first { $0.text(0) }
    }

    /// Returns the version of the tables that the application has set; 0 in a new file.
    public func userVersion() throws(SQLiteError) -> Int { try number("PRAGMA user_version") }

    /// Sets the version of the tables.
    public func setUserVersion(_ version: Int32) throws(SQLiteError) { try set("user_version = \(version)") }

    /// Returns the number of the application that the file belongs to; 0 if none was set.
    public func applicationID() throws(SQLiteError) -> Int { try number("PRAGMA application_id") }

    /// Sets the number of the application that the file belongs to.
    public func setApplicationID(_ id: Int32) throws(SQLiteError) { try set("application_id = \(id)") }

    /// Whether the size of the file is a multiple of its page size; while the file is being copied it may not be.
    public func endsWithPage() throws(SQLiteError) -> Bool {
        var status = stat()
        let page = try number("PRAGMA page_size")
        return unsafe stat(path, &status) == 0 && page > 0 && Int(status.st_size).isMultiple(of: page)
    }

    /// Moves the content of the write-ahead log into the file itself, which then holds everything.
    ///
    /// Waits for readers and a writer of other connections. If they take longer than `timeout`, the rest stays in the log
    /// until this is called again.
    ///
    /// - Parameter timeout: how long to wait; rounded down to milliseconds.
    /// - Throws: `SQLiteError` when the file cannot be written.
    public func emptyLog(waitingAtMost timeout: Duration) throws(SQLiteError) {
        try set("busy_timeout = \(min(max(Int(timeout / .milliseconds(1)), 0), 60_000))")
        try statement("PRAGMA wal_checkpoint(TRUNCATE)").run()
    }

    /// Deletes the file and those that SQLite has made beside it.
    public func deleteFiles() {
        for suffix in ["", "-wal", "-shm", "-journal"] { unsafe unlink(path + suffix) }
    }

    /// The number of rows that the last statement changed, without changes by triggers.
    public var changes: Int { handle.changes }

    /// Returns the statement for a text, which is compiled the first time and kept.
    ///
    /// The text must be a constant of the program; pass values as parameters.
    public func statement(_ sql: String) throws(SQLiteError) -> Statement {
        if let known = statements[sql] { return known }
        let new = try Statement(sql, on: handle)
        statements[sql] = new
        return new
    }

    /// Runs several statements without parameters and ignores their rows.
    public func execute(_ script: String) throws(SQLiteError) {
        try handle.execute(script)
    }

    /// Runs a closure inside a transaction, which is committed when it returns and rolled back when it throws.
    public func transaction<Result>(
        _ kind: Transaction,
        _ body: () throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        try statement(kind.rawValue).run()
        do {
            let result = try body()
            try statement("COMMIT").run()
            return result
        } catch {
            // Some errors (a full disk) have rolled back already; then there is nothing left to undo.
            if !handle.isIdle { _ = try? statement("ROLLBACK").run() }
            throw error
        }
    }

    private func number(_ sql: String) throws(SQLiteError) -> Int {
        try statement(sql).first { $0.integer(0) } ?? 0
    }

    private func set(_ pragma: String) throws(SQLiteError) {
        try handle.execute("PRAGMA \(pragma)")
    }
}
