/// Why SQLite could not do something, or what it read could not be used.
public struct SQLiteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was being done.
    public enum Operation: Hashable, Sendable {
        /// Opening the file.
        case open
        /// Setting a pragma, by its text.
        case configure(String)
        /// Compiling a statement, by its text.
        case prepare(String)
        /// Handing a value to a statement, by its text.
        case bind(String)
        /// Running a statement, by its text.
        case step(String)
        /// Making sense of a row of a statement, by its text.
        case read(String)
    }

    /// What SQLite answered.
    public let code: ResultCode
    /// What SQLite said about it, in its own words.
    public let message: String
    /// What was being done.
    public let operation: Operation
    /// The database file.
    public let path: String

    /// Whether another connection held the lock for longer than the busy timeout; trying again later may work.
    public var isBusy: Bool { code.primary == .busy }

    /// Whether it is what is stored that makes no sense: a row that the caller could not use, or a sum past 64 bits.
    public var concernsValues: Bool {
        if case .read = operation { true } else { code.primary == .error && message == "integer overflow" }
    }

    /// Whether what the connection holds in memory of the file may be wrong, or be of what has been mended since: it
    /// is to be opened anew.
    public var spoilsConnection: Bool {
        !concernsValues && [.corrupt, .notADatabase, .inputOutput, .cannotOpen].contains(code.primary)
    }

    /// One sentence: the file, what was being done, what SQLite said, its code.
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
