/// Why a call of SQLite failed, or why a row could not be used.
public struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was being done.
    public enum Operation: Hashable, Sendable {
        /// Opening the file.
        case open
        /// Setting a pragma; its text.
        case configure(String)
        /// Compiling a statement; its SQL.
        case prepare(String)
        /// Binding a value to a statement; its SQL.
        case bind(String)
        /// Running a statement; its SQL.
        case step(String)
        /// Reading a row of a statement; its SQL.
        case read(String)
    }

    /// The result code.
    public let code: ResultCode
    /// The message of SQLite, or of the caller that could not use a row.
    public let message: String
    /// What was being done.
    public let operation: Operation
    /// The database file.
    public let path: String

    /// Whether another connection held the lock for longer than the busy timeout; trying again later may work.
    public var isBusy: Bool { code.primary == .busy }

    /// Whether the stored values are the cause: a row that the caller could not use, or a sum beyond 64 bits.
    public var concernsValues: Bool {
        if case .read = operation { true } else { code.primary == .error && message == "integer overflow" }
    }

    /// Whether the pages that the connection has cached may be wrong, or outdated once the file is repaired: it should be
    /// opened anew.
    public var spoilsConnection: Bool {
        !concernsValues && [.corrupt, .notADatabase, .inputOutput, .cannotOpen].contains(code.primary)
    }

    /// A sentence: the file, what was being done, the message and the code.
    public var description: String {
        "\(path): \(action) failed: \(message) (SQLite code \(code.rawValue))"
    }

    private var action: String {
        switch operation {
        case .open: "opening the database"
        case .configure(let pragma): "setting \(pragma)"
        case .prepare(let sql): "preparing “\(Self.firstLine(sql))”"
        case .bind(let sql): "binding values of “\(Self.firstLine(sql))”"
        case .step(let sql): "running “\(Self.firstLine(sql))”"
        case .read(let sql): "reading a row of “\(Self.firstLine(sql))”"
        }
    }

    private static func firstLine(_ sql: String) -> Substring {
        sql.drop { $0.isWhitespace }.prefix { !$0.isNewline }.prefix(80)
    }
}
