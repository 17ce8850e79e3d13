/// The current row of a running statement; it cannot outlive the closure that is shown it.
///
/// Columns count from 0. A column of another type is converted as SQLite converts it (a text of no digits reads as
/// 0), a column beyond the last reads as NULL: neither traps.
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

    /// The column where it holds an integer of a range.
    ///
    /// - Throws: an error of code `.corrupt` that names the column, for another number and for any other value.
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

    /// The column as text, ill-formed UTF-8 repaired; NULL reads as "".
    public func text(_ column: Int) -> String { statement.text(column) }

    /// The column as text, nil for NULL.
    public func optionalText(_ column: Int) -> String? {
        statement.isNull(column) ? nil : statement.text(column)
    }

    /// The column where it holds a text of well-formed UTF-8; nil for anything else.
    public func wellFormedText(_ column: Int) -> String? { statement.wellFormedText(column) }

    /// The column's bytes; NULL reads as none.
    public func blob(_ column: Int) -> [UInt8] { statement.bytes(column) }

    /// The error to throw for a row that SQLite could read and the caller cannot use; its code is `.corrupt`.
    ///
    /// - Parameters:
    ///   - column: The column, which the message names.
    ///   - reason: What goes on with that name, as “is no name”.
    /// - Returns: the error.
    public func unusable(_ column: Int, _ reason: String) -> SQLiteError { statement.unusable(column, reason) }
}
