public import Usage
internal import Files
internal import SQLite
public import Sodium
internal import Synchronization

/// A store of users, their API tokens and their usage in one SQLite file in write-ahead mode.
///
/// It may be used from any thread. Reads use several connections at once; writes use one, in short transactions. Other
/// processes may have the same file open: the next read sees what they have committed, and `changes(since:)` tells
/// which users it concerned.
///
/// Everything that is derived from the records (roll-ups by day, model and source, totals, achievements) is written in
/// the records' transaction and does not depend on the order in which they arrived. A commit waits for the disk
/// (`synchronous = FULL`), because clients may delete usage once it has been acknowledged.
public final class SQLiteProfileStore: ClosableStore {
    /// The store's file.
    public let path: String
    /// The path of the store's file.
    public var location: String { path }
    /// Whether opening the store made it: there was no file, or an empty one.
    public let isNew: Bool
    let cryptography: Cryptography
    let access: StoreAccess
    /// Whether there was a write-ahead log when the file was opened: another process uses the store, or it crashed.
    let hadLog: Bool
    private let prices: PriceTable
    private let busyTimeout: Duration
    /// The file that is open; nil while there is none.
    private let file: Mutex<FileIdentity?>
    /// Nil in a read-only store, while the file is gone, and after a failure until the next write.
    private let writer: Mutex<Writer?>
    private let readers: ReaderPool
    /// How often a replaced file was opened again.
    let openings = Atomic(0)

    /// Opens a store.
    ///
    /// A file that is not a store, or one of a newer version, is left as it is.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - access: What it is opened for.
    ///   - prices: What models cost, for the records that are stored from now on.
    ///   - readers: The maximal number of reads at once, best that of the threads that draw.
    ///   - busyTimeout: How long a write waits for another process's write.
    ///   - cryptography: Makes and hashes API tokens.
    /// - Throws: `StoreError` when the file cannot be opened, or is not a store of a version that this program knows.
    public init(
        path: String,
        access: StoreAccess = .readWrite,
        prices: PriceTable = .listed,
        readers: Int = 2,
        busyTimeout: Duration = .seconds(5),
        cryptography: Cryptography
    ) throws(StoreError) {
        self.path = path
        self.access = access
        self.prices = prices
        self.busyTimeout = busyTimeout
        self.cryptography = cryptography
        hadLog = FileStatus(path: path + "-wal") != nil
        self.readers = ReaderPool(count: readers, path: path, busyTimeout: busyTimeout)
        let rights: Connection.Access = access == .readWrite ? .create : .readOnly
        let (connection, isNew) = try Self.open(path, rights, busyTimeout: busyTimeout)
        self.isNew = isNew
        writer = Mutex(access == .readWrite ? Writer(connection, prices: prices) : nil)
        file = Mutex(FileIdentity(path: path))
    }

    private static func open(
        _ path: String,
        _ rights: Connection.Access,
        busyTimeout: Duration
    ) throws(StoreError) -> sending (connection: Connection, isNew: Bool) {
        let connection: Connection
        do throws(SQLiteError) {
            connection = try Connection(path: path, access: rights, busyTimeout: busyTimeout)
        } catch {
            guard error.code.primary == .notADatabase else { throw StoreError(error) }
            throw .notAStore(location: path, reason: error.message)
        }
        switch rights {
        case .create: return (connection, try makeTables(connection))
        case .readWrite: try Schema.prepareReplacement(connection)
        case .readOnly: try Schema.prepareForReading(connection)
        }
        return (connection, false)
    }

    /// Creates or migrates the tables, and returns whether the file was empty before.
    ///
    /// If that fails, a file that opening has made is deleted again, unless another process is using it.
    private static func makeTables(_ connection: Connection) throws(StoreError) -> Bool {
        do throws(StoreError) {
            return try Schema.prepare(connection)
        } catch {
            if connection.madeFile, !error.isBusy { connection.deleteFiles() }
            throw error
        }
    }

    /// Checks that the path still leads to the file that is open; if not, closes it and opens the new one.
    ///
    /// A deleted or replaced file stays readable for processes that have it open, so that without this check they would
    /// show outdated data for ever. While there is no file at the path, or one that is not a complete store, reads and
    /// writes fail; such a file is not changed, since it may be a backup that is being copied. One `stat` unless the
    /// file has changed.
    ///
    /// - Returns: whether another file was opened, so that everything read before may be outdated.
    public func reopenIfReplaced() -> Bool {
        file.withLock { known in
            let present = FileIdentity(path: path)
            guard present != known else { return false }
            if known != nil || present == nil { readers.close(because: .gone(location: path)) }
            known = nil
            writer.withLock { $0 = nil }
            guard present != nil else { return false }
            do throws(StoreError) {
                try openWriterAgain()
            } catch {
                readers.close(because: error)
                return false
            }
            known = present
            openings.add(1, ordering: .relaxed)
            readers.reopen()
            return true
        }
    }

    private func openWriterAgain() throws(StoreError) {
        try writer.withLock { writer throws(StoreError) in
            let (connection, _) = try Self.open(
                path,
                access == .readWrite ? .readWrite : .readOnly,
                busyTimeout: busyTimeout
            )
            writer = access == .readWrite ? Writer(connection, prices: prices) : nil
        }
    }

    /// Makes reads and writes fail from now on, waits for those that are under way, and closes all connections.
    ///
    /// - Parameter body: Is called with the writing connection, if it is open, before that is closed.
    func end(_ body: (Connection) -> Void) {
        readers.close(because: .closed(location: path))
        // Before the writer: the last connection that closes empties and deletes the log, which a reader cannot.
        readers.closeConnections()
        writer.withLock { writer in
            if let writer { body(writer.connection) }
            writer = nil
        }
    }

    /// Runs a closure with a connection in one read transaction.
    ///
    /// - Parameters:
    ///   - name: The user whom `StoreError.damaged` names if a stored value is unusable.
    ///   - body: Reads from the connection.
    /// - Returns: what `body` returns.
    /// - Throws: `StoreError` when the store cannot be read, or a stored value is unusable.
    func read<Result: Sendable>(
        about name: UserName? = nil,
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(StoreError) -> Result {
        try readers.read(about: name, body)
    }

    /// Runs a closure in a write transaction; if it returns a failure, rolls back and throws that.
    func write<Value: Sendable>(
        about name: UserName? = nil,
        _ body: @Sendable (Writer) throws(SQLiteError) -> Result<Value, StoreError>
    ) throws(StoreError) -> Value {
        try writer.withLock { writer throws(StoreError) in
            guard access == .readWrite else { throw .readOnly(location: path) }
            let present: Writer
            if let writer {
                present = writer
            } else {
                try readers.checkIsOpen()
                present = Writer(try Self.open(path, .readWrite, busyTimeout: busyTimeout).connection, prices: prices)
                writer = present
            }
            do throws(SQLiteError) {
                return try present.change { () throws(SQLiteError) in
                    // The file was deleted or replaced: what is written to it would be lost.
                    present.connection.hasMoved ? .failure(.gone(location: path)) : try body(present)
                }
            } catch {
                if error.spoilsConnection {
                    writer = nil
                    readers.invalidate()
                }
                throw StoreError(error, about: name)
            }
        }.get()
    }

    /// Reads a little from the store.
    ///
    /// - Throws: `StoreError` if the store cannot be read.
    public func check() throws(StoreError) {
        try read { connection throws(SQLiteError) in
            for table in ["SELECT change FROM state", "SELECT name FROM users JOIN totals ON user = id LIMIT 1"] {
                _ = try connection.statement(table).first { $0.text(0) }
            }
        }
    }
}
