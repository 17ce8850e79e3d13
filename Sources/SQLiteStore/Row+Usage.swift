import Usage
internal import Quantities
internal import SQLite

/// Columns that hold what this program has stored, within its bounds.
///
/// A file may be damaged, edited by hand or another program's: whatever is not within the bounds is thrown, so that
/// nothing that is computed with it can leave 64 bits.
extension Row {
    /// A count, or a sum of one user.
    func count(_ column: Int, max: Int = UsageLimits.total) throws(SQLiteError) -> Int {
        try integer(column, in: 0...max)
    }

    /// Four columns of tokens by kind, together no more than a user may have.
    func tokens(from column: Int, max: Int = UsageLimits.total) throws(SQLiteError) -> TokenCounts {
        let tokens = TokenCounts(
            input: try count(column, max: max),
            output: try count(column + 1, max: max),
            cacheCreation: try count(column + 2, max: max),
            cacheRead: try count(column + 3, max: max)
        )
        guard tokens.total <= UsageLimits.total else {
            throw unusable(column, "is, with the other tokens, more than \(UsageLimits.total)")
        }
        return tokens
    }

    /// A day of usage, counted from 1970.
    func day(_ column: Int) throws(SQLiteError) -> Int { try integer(column, in: UsageLimits.days) }

    /// An instant of a year from 1 to 9999.
    func time(_ column: Int) throws(SQLiteError) -> Timestamp {
        Timestamp(unixMicroseconds: try integer(column, in: UsageLimits.times))
    }

    /// The id of a record: a request's, or that of a sum of a day (`SheetKey.request`).
    func recordID(_ column: Int) throws(SQLiteError) -> String {
        let id = wellFormedText(column) ?? ""
        guard FieldReader.isText(String(id.drop { $0 == "\u{1F}" }), UsageLimits.requestID) else {
            throw unusable(column, "is no id of a record")
        }
        return id
    }

    /// Returns a text of 1 to `maxBytes` bytes without control characters.
    func name(_ column: Int, maxLength: Int) throws(SQLiteError) -> String {
        guard let name = wellFormedText(column), (1...maxLength).contains(name.utf8.count), SafeText.isLegible(name)
        else {
            throw unusable(column, "is no text of 1 to \(maxLength) bytes without control characters")
        }
        return name
    }
}

extension UsageLimits {
    /// The days of `years` in any zone, of which none is further from UTC than a day.
    fileprivate static let days = (instants.lowerBound / day - 1)...(instants.upperBound / day + 1)

    /// Microseconds since 1970 of `years` in UTC.
    static let instants = midnight(of: years.lowerBound)...(midnight(of: years.upperBound + 1) - 1)

    fileprivate static let times = midnight(of: 1)...(midnight(of: 9999) + 365 * day - 1)

    private static let day = 86_400_000_000

    private static func midnight(of year: Int) -> Int {
        (Day(year: year, month: 1, day: 1)?.number ?? 0) * day
    }
}
