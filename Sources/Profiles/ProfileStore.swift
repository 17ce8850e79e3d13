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
/// disk (`synchronous = FULL`), because whoever sends usage may forget it once it has been acknowledged.
public final class ProfileStore: Sendable {
    /// What a store is opened for.
    public enum Access: Hashable, Sendable {
        /// Everything; a store that is not there is made, an older one brought up to date.
        case readWrite
        /// Reading a store that is there.
        case readOnly
    }

    /// The store's file.
    public let path: String
    let cryptography: Cryptography
    private let access: Access
    private let prices: PriceTable
    private let busyTimeout: Duration
    /// The file that was opened; nil while there is none.
    private let file: Mutex<FileIdentity?>
    /// Nil for a store that is only read, and while its file is gone.
    private let writer: Mutex<Writer?>
    private let readers: ReaderPool

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
        access: Access = .readWrite,
        prices: PriceTable = .listed,
        readers: Int = 2,
        busyTimeout: Duration = .seconds(5),
        cryptography: Cryptography
    ) throws(ProfilesError) {
        self.path = path
        self.access = access
        self.prices = prices
        self.busyTimeout = busyTimeout
        self.cryptography = cryptography
        self.readers = ReaderPool(count: readers, path: path, busyTimeout: busyTimeout)
        let rights: Connection.Access = access == .readWrite ? .create : .readOnly
        let connection = try Self.open(path, rights, busyTimeout: busyTimeout)
        writer = Mutex(access == .readWrite ? Writer(connection, prices: prices) : nil)
        file = Mutex(FileIdentity(path: path))
    }

    private static func open(
        _ path: String,
        _ rights: Connection.Access,
        busyTimeout: Duration
    ) throws(ProfilesError) -> sending Connection {
        let connection: Connection
        do throws(SQLiteError) {
            connection = try Connection(path: path, access: rights, busyTimeout: busyTimeout)
        } catch {
            throw .storage(error)
        }
        switch rights {
        case .create, .readWrite: try Schema.prepare(connection)
        case .readOnly: try Schema.prepareForReading(connection)
        }
        return connection
    }

    /// Looks whether the file is still the one that was opened, and lets go of it if not.
    ///
    /// A file that is deleted or replaced lives on for those who have it open: a service that does not look shows
    /// for ever what nobody can change any more. While there is no file, or something else in its place, reading and
    /// writing fail. Cheap enough to ask often.
    ///
    /// - Returns: whether another store has taken the place of the one that was open, or has come after it was gone;
    ///   nothing that was read before holds then.
    public func reopenIfReplaced() -> Bool {
        file.withLock { known in
            let present = FileIdentity(path: path)
            guard present != known else { return false }
            readers.letGo()
            writer.withLock { $0 = nil }
            known = nil
            guard present != nil, (try? openWriterAgain()) != nil else { return false }
            known = present
            return true
        }
    }

    private func openWriterAgain() throws(ProfilesError) {
        let rights: Connection.Access = access == .readWrite ? .readWrite : .readOnly
        try writer.withLock { writer throws(ProfilesError) in
            let connection = try Self.open(path, rights, busyTimeout: busyTimeout)
            writer = access == .readWrite ? Writer(connection, prices: prices) : nil
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
    ) throws(ProfilesError) -> Result {
        do throws(SQLiteError) {
            return try readers.read(body)
        } catch {
            throw ProfilesError(error, about: name)
        }
    }

    /// Runs a closure in a write transaction; what it returns as a failure is thrown after nothing was written.
    func write<Value: Sendable>(
        about name: UserName? = nil,
        _ body: @Sendable (Writer) throws(SQLiteError) -> Result<Value, ProfilesError>
    ) throws(ProfilesError) -> Value {
        try writer.withLock { writer throws(ProfilesError) in
            guard let writer else { throw access == .readOnly ? .readOnly(path: path) : .gone(path: path) }
            do throws(SQLiteError) {
                return try writer.change { () throws(SQLiteError) in try body(writer) }
            } catch {
                throw ProfilesError(error, about: name)
            }
        }.get()
    }

    /// Checks that the store can be read: for health checks.
    public func check() throws(ProfilesError) {
        _ = try changeNumber()
    }

    /// The number of the last change to anything in the store, by any process: one row, cheap enough to ask often.
    public func changeNumber() throws(ProfilesError) -> Int {
        try read { connection throws(SQLiteError) in
            try connection.statement("SELECT change FROM state").first { $0.integer(0) } ?? 0
        }
    }
}
