internal import Glibc

/// An open SQLite database in write-ahead mode, with its compiled statements.
///
/// A plain class without a lock: it belongs to one thread at a time, and whoever shares it brings the lock. Other
/// connections, also of other processes, may read and write the same file meanwhile: readers see the last committed
/// state and never wait, a writer waits for another writer up to the busy timeout and then fails with `.busy`.
public final class Connection {
    /// What the connection may do to the file.
    public enum Access: Hashable, Sendable {
        /// Read and write, and make the file when there is none.
        case create
        /// Read and write a file that is there.
        case readWrite
        /// Read a file that is there.
        case readOnly
    }

    /// How safe a committed transaction is.
    public enum Durability: String, Hashable, Sendable {
        /// Survives the death of the process, and no power failure ever damages the file; the last transactions
        /// before a power failure may be missing.
        case normal = "NORMAL"
        /// Survives a power failure too: every commit waits for the disk.
        case full = "FULL"
    }

    /// How a transaction begins.
    public enum Transaction: String, Hashable, Sendable {
        /// One consistent state for several reads; takes no lock that anybody waits for.
        case read = "BEGIN DEFERRED"
        /// Takes the write lock at once, so that it cannot fail half-way for want of it.
        case write = "BEGIN IMMEDIATE"
    }

    /// The database file.
    public var path: String { handle.path }
    /// Whether there was no file before it was opened.
    public var madeFile: Bool { handle.madeFile }
    /// Whether another file, or none, is in the place of the one that is open: what is written is seen by nobody.
    public var hasMoved: Bool { handle.hasMoved }
    private let handle: Handle
    private var statements: [String: Statement] = [:]

    /// Opens a database file, without reading or writing it yet: a foreign file stays as it is.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - access: What may be done to it.
    ///   - busyTimeout: How long to wait for another writer; at most a day.
    /// - Throws: when the file cannot be opened, and before it is where the path leads to something else than a file.
    public init(path: String, access: Access, busyTimeout: Duration) throws(SQLiteError) {
        if let kind = SpecialFile(path: path) {
            throw SQLiteError(code: .notADatabase, message: kind.description, operation: .open, path: path)
        }
        handle = try Handle(path: path, access: access, busyTimeout: busyTimeout)
    }

    /// Turns on foreign keys and, where the connection may write, the write-ahead log with the given durability.
    ///
    /// - Parameters:
    ///   - durability: How safe a commit is; nil for a connection that reads.
    ///   - cacheSize: The most memory for pages of the file, in KiB; taken only as it is needed.
    /// - Throws: when the file is no database, or its file system cannot do write-ahead logging.
    public func prepareForUse(writing durability: Durability?, cacheSize: Int) throws(SQLiteError) {
        try set("foreign_keys = ON")
        try set("cache_size = \(-cacheSize)")
        guard let durability else { return }
        guard try modeAfterAskingForLog() == "wal" else {
            throw handle.error(.cannotOpen, .configure("journal_mode = WAL"), "the file system does not support it")
        }
        try set("synchronous = \(durability.rawValue)")
    }

    /// Asks for the write-ahead log, and gives the mode that the file then has.
    ///
    /// SQLite does not wait for its turn there, so that of several that make a file at once some would fail; it does
    /// wait to begin writing, after which the others are done.
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

    /// The application's number for the version of its tables; 0 in a new file.
    public func userVersion() throws(SQLiteError) -> Int { try number("PRAGMA user_version") }

    /// Sets the number for the version of the tables.
    public func setUserVersion(_ version: Int32) throws(SQLiteError) { try set("user_version = \(version)") }

    /// The number that tells whose file this is; 0 when nobody has said.
    public func applicationID() throws(SQLiteError) -> Int { try number("PRAGMA application_id") }

    /// Marks the file as the application's.
    public func setApplicationID(_ id: Int32) throws(SQLiteError) { try set("application_id = \(id)") }

    /// Whether the file ends where a page does, as every one does that nobody is copying just now.
    public func endsWithPage() throws(SQLiteError) -> Bool {
        var status = stat()
        let page = try number("PRAGMA page_size")
        return unsafe stat(path, &status) == 0 && page > 0 && Int(status.st_size).isMultiple(of: page)
    }

    /// Moves what is in the write-ahead log into the file itself, which then holds everything alone.
    ///
    /// Others may be using the file: readers and a writer are waited for. Where they take longer, the rest stays in the
    /// log and is moved by whoever does this next.
    ///
    /// - Parameter patience: How long to wait; rounded down to milliseconds.
    /// - Throws: when the file cannot be written.
    public func emptyLog(waitingAtMost patience: Duration) throws(SQLiteError) {
        try set("busy_timeout = \(min(max(Int(patience / .milliseconds(1)), 0), 60_000))")
        try statement("PRAGMA wal_checkpoint(TRUNCATE)").run()
    }

    /// Deletes the file, with those that SQLite has put beside it.
    public func deleteFiles() {
        for suffix in ["", "-wal", "-shm", "-journal"] { unsafe unlink(path + suffix) }
    }

    /// How many rows the last statement changed itself.
    public var changes: Int { handle.changes }

    /// The compiled statement for a text, compiled the first time and kept.
    ///
    /// The text is a constant of the program; values go in as parameters.
    public func statement(_ sql: String) throws(SQLiteError) -> Statement {
        if let known = statements[sql] { return known }
        let new = try Statement(sql, on: handle)
        statements[sql] = new
        return new
    }

    /// Runs several statements that take no values and whose rows do not matter.
    public func execute(_ script: String) throws(SQLiteError) {
        try handle.execute(script)
    }

    /// Runs a closure inside a transaction: committed when it returns, rolled back when it throws.
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
