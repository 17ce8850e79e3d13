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

    /// The column as a floating-point number; NULL reads as 0.
    public func real(_ column: Int) -> Double { statement.real(column) }

    /// The column as text, ill-formed UTF-8 repaired; NULL reads as "".
    public func text(_ column: Int) -> String { statement.text(column) }

    /// The column as text, nil for NULL.
    public func optionalText(_ column: Int) -> String? {
        statement.isNull(column) ? nil : statement.text(column)
    }

    /// The column's bytes; NULL reads as none.
    public func blob(_ column: Int) -> [UInt8] { statement.bytes(column) }
}
