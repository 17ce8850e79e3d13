/// The current row of a running statement; valid only inside the closure that gets it.
///
/// Columns count from 0. A column of another type is converted as SQLite does it (a text without digits becomes 0), and a
/// column beyond the last reads as NULL: neither traps.
public struct Row: ~Copyable {
    private let statement: Statement

    init(_ statement: Statement) {
        self.statement = statement
    }

    /// The column as an integer; NULL reads as 0.
    public func integer(_ column: Int) -> Int { statement.integer(column) }

    /// The column as an integer, nil for NULL.
    public func optionalInteger(_ column: Int) -> Int? {
        statement.isNull(column) ? nil : statement.integer(column)
    }

    /// Returns the column if it holds an integer of a range.
    ///
    /// - Throws: an error of code `.corrupt` that names the column, for any other number or value.
    public func integer(_ column: Int, in range: ClosedRange<Int>) throws(SQLiteError) -> Int {
        guard statement.isInteger(column) else { throw unusable(column, "is no whole number") }
        let integer = statement.integer(column)
        guard range.contains(integer) else {
            throw unusable(column, "is \(integer) and not \(range.lowerBound) to \(range.upperBound)")
        }
        return integer
    }

    /// The column as a floating-point number; NULL reads as 0.
    public func real(_ column: Int) -> Double { statement.real(column) }

    /// The column as text, with ill-formed UTF-8 replaced by U+FFFD; NULL reads as "".
    public func text(_ column: Int) -> String { statement.text(column) }

    /// The column as text, nil for NULL.
    public func optionalText(_ column: Int) -> String? {
        statement.isNull(column) ? nil : statement.text(column)
    }

    /// The column if it holds a text of well-formed UTF-8; nil for anything else.
    public func wellFormedText(_ column: Int) -> String? { statement.wellFormedText(column) }

    /// The column's bytes; NULL reads as an empty array.
    public func blob(_ column: Int) -> [UInt8] { statement.bytes(column) }

    /// Makes the error for a row that SQLite could read and the caller cannot use; its code is `.corrupt`.
    ///
    /// - Parameters:
    ///   - column: the column, whose name begins the message.
    ///   - reason: the rest of the message, such as “is no name”.
    /// - Returns: the error.
    public func unusable(_ column: Int, _ reason: String) -> SQLiteError { statement.unusable(column, reason) }
}
