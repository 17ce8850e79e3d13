internal import CSQLite

/// A result code of SQLite, primary or extended (https://www.sqlite.org/rescode.html).
public struct ResultCode: Hashable, Sendable, RawRepresentable {
    /// The code as SQLite numbers it.
    public let rawValue: Int32

    /// Makes a code from SQLite's number.
    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// The primary code of an extended one: `SQLITE_CONSTRAINT` for `SQLITE_CONSTRAINT_UNIQUE`.
    public var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

    /// Another connection held the lock for longer than the busy timeout.
    public static let busy = ResultCode(rawValue: SQLITE_BUSY)
    /// The file is not a database.
    public static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
    /// The file is a database, but damaged.
    public static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
    /// Reading or writing the file failed.
    public static let inputOutput = ResultCode(rawValue: SQLITE_IOERR)
    /// The disk is full.
    public static let full = ResultCode(rawValue: SQLITE_FULL)
    /// The connection or the file may not be written.
    public static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
    /// The file could not be opened.
    public static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
    /// The call does not fit the statement: a wrong number of values, or more than one statement.
    public static let misuse = ResultCode(rawValue: SQLITE_MISUSE)

    static let error = ResultCode(rawValue: SQLITE_ERROR)
    static let ok = ResultCode(rawValue: SQLITE_OK)
    static let row = ResultCode(rawValue: SQLITE_ROW)
    static let done = ResultCode(rawValue: SQLITE_DONE)
}
