internal import SQLite
public import Sodium
internal import Synchronization

/// The store of users, their API tokens and their usage: one SQLite file in write-ahead mode.
///
/// It may be used from any thread. Reading uses a few connections side by side; writing goes through one, in short
/// transactions. Other processes may have the same file open: what they commit is seen by the next read, and
/// `changedUsers(since:)` tells whom it concerned.
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
        self.cryptography = cryptography
        self.readers = ReaderPool(count: readers, path: path, busyTimeout: busyTimeout)
        let connection = try Self.open(path, for: access, busyTimeout: busyTimeout)
        writer = Mutex(access == .readWrite ? Writer(connection, prices: prices) : nil)
    }

    private static func open(
        _ path: String,
        for access: Access,
        busyTimeout: Duration
    ) throws(ProfilesError) -> sending Connection {
        let connection: Connection
        do throws(SQLiteError) {
            let rights: Connection.Access = access == .readWrite ? .create : .readOnly
            connection = try Connection(path: path, access: rights, busyTimeout: busyTimeout)
        } catch {
            throw .storage(error)
        }
        switch access {
        case .readWrite: try Schema.prepare(connection)
        case .readOnly: try Schema.prepareForReading(connection)
        }
        return connection
    }

    /// Runs a closure with a reading connection; all it reads is of one moment.
    func read<Result: Sendable>(
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(ProfilesError) -> Result {
        try readers.read(body)
    }

    /// Runs a closure in a write transaction; what it returns as a failure is thrown after nothing was written.
    func write<Value: Sendable>(
        _ body: @Sendable (Writer) throws(SQLiteError) -> Result<Value, ProfilesError>
    ) throws(ProfilesError) -> Value {
        try writer.withLock { writer throws(ProfilesError) in
            guard let writer else { throw ProfilesError.readOnly(path: path) }
            do throws(SQLiteError) {
                return try writer.change { () throws(SQLiteError) in try body(writer) }
            } catch {
                throw ProfilesError.storage(error)
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
