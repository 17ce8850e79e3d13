public import Usage
internal import Files
internal import SQLite
public import Sodium
internal import Synchronization

/// The store of users, their API tokens and their usage: one SQLite file in write-ahead mode.
///
/// It may be used from any thread. Reading uses a few connections side by side; writing goes through one, in short
/// transactions. Other processes may have the same file open: what they commit is seen by the next read, and
/// `changes(since:)` tells whom it concerned.
///
/// Whatever is stored beside the records (roll-ups by day, model and source, totals, achievements) is written in the
/// transaction of the records themselves and does not depend on the order in which they came. A commit waits for the
/// disk (`synchronous = FULL`), because clients may forget usage once it has been acknowledged.
public final class SQLiteProfileStore: ClosableStore {
    /// The store's file.
    public let path: String
    /// The path of the store's file.
    public var location: String { path }
    /// Whether opening it has made it: there was no file, or an empty one.
    public let isNew: Bool
    let cryptography: Cryptography
    let access: StoreAccess
    /// Whether there was a write-ahead log when the file was opened: another process uses the store, or has crashed.
    let hadLog: Bool
    private let prices: PriceTable
    private let busyTimeout: Duration
    /// The file that was opened; nil while there is none.
    private let file: Mutex<FileIdentity?>
    /// Nil for a store that is only read, while its file is gone, and until it is opened anew after a failure.
    private let writer: Mutex<Writer?>
    private let readers: ReaderPool
    /// How often another file was opened in the place of the first.
    let openings = Atomic(0)

    /// Opens a store.
    ///
    /// A file that is not a store, or one of a newer version, is left as it is.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - access: What it is opened for.
    ///   - prices: What models cost; counts for records that arrive from now on.
    ///   - readers: How many connections read side by side; as many as there are threads that draw.
    ///   - busyTimeout: How long a write waits for another process's write.
    ///   - cryptography: For API tokens.
    /// - Throws: when the file cannot be opened, or is not a store of a version that this program knows.
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
            throw .notAStore(path: path, reason: error.message)
        }
        switch rights {
        case .create: return (connection, try made(connection))
        case .readWrite: try Schema.prepareAgain(connection)
        case .readOnly: try Schema.prepareForReading(connection)
        }
        return (connection, false)
    }

    /// Makes tables where there are none, and tells whether there were none; a file that was made for them is deleted
    /// again where they cannot be, unless they are just being made by somebody else.
    private static func made(_ connection: Connection) throws(StoreError) -> Bool {
        do throws(StoreError) {
            return try Schema.prepare(connection)
        } catch {
            if connection.madeFile, !error.isBusy { connection.deleteFiles() }
            throw error
        }
    }

    /// Looks whether the file is still the one that was opened, and lets go of it if not.
    ///
    /// A file that is deleted or replaced lives on for those who have it open: a service that does not look shows
    /// for ever what nobody can change any more. While there is no file, or something else in its place, reading and
    /// writing fail. What takes its place is only taken for a store when it is one already, and whole: it may be a
    /// backup that is just being copied, of which nothing may be changed. Cheap enough to ask often.
    ///
    /// - Returns: whether another store has taken the place of the one that was open, or has come after it was gone;
    ///   nothing that was read before holds then.
    public func reopenIfReplaced() -> Bool {
        file.withLock { known in
            let present = FileIdentity(path: path)
            guard present != known else { return false }
            if known != nil || present == nil { readers.close(because: .gone(path: path)) }
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

    /// Refuses to read and to write from now on, waits for those that are at it, and closes what is open.
    ///
    /// - Parameter body: What is still done with the connection that writes, if it is open.
    func end(_ body: (Connection) -> Void) {
        readers.close(because: .closed(path: path))
        // Before the writer, for whoever is the last to close the file empties the log and deletes it, and readers
        // cannot.
        readers.drop()
        writer.withLock { writer in
            if let writer { body(writer.connection) }
            writer = nil
        }
    }

    /// Runs a closure with a reading connection; all it reads is of one moment.
    ///
    /// - Parameters:
    ///   - name: Whom it reads about, for the error that says that what is stored makes no sense.
    ///   - body: Reads.
    /// - Returns: what it has read.
    /// - Throws: when the store cannot be read, or makes no sense.
    func read<Result: Sendable>(
        about name: UserName? = nil,
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(StoreError) -> Result {
        try readers.read(about: name, body)
    }

    /// Runs a closure in a write transaction, which is rolled back if it returns a failure; the failure is thrown.
    func write<Value: Sendable>(
        about name: UserName? = nil,
        _ body: @Sendable (Writer) throws(SQLiteError) -> Result<Value, StoreError>
    ) throws(StoreError) -> Value {
        try writer.withLock { writer throws(StoreError) in
            guard access == .readWrite else { throw .readOnly(path: path) }
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
                    // Deleted or replaced since it was opened: what is written there would be lost.
                    present.connection.hasMoved ? .failure(.gone(path: path)) : try body(present)
                }
            } catch {
                if error.spoilsConnection {
                    writer = nil
                    readers.letGo()
                }
                throw StoreError(error, about: name)
            }
        }.get()
    }

    /// Throws if the store cannot be read; for health checks.
    public func check() throws(StoreError) {
        try read { connection throws(SQLiteError) in
            for table in ["SELECT change FROM state", "SELECT name FROM users JOIN totals ON user = id LIMIT 1"] {
                _ = try connection.statement(table).first { $0.text(0) }
            }
        }
    }
}
