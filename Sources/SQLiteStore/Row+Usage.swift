import Usage
internal import Quantities
internal import SQLite

/// Reads columns and checks them against the bounds of what the program stores.
///
/// A file may be damaged or edited by hand. Each function throws for a value out of its bounds, so that no sum of such
/// values can overflow 64 bits.
extension Row {
    /// Returns a count, or a sum over one user, of 0 to `max`.
    func count(_ column: Int, max: Int = UsageLimits.total) throws(SQLiteError) -> Int {
        try integer(column, in: 0...max)
    }

    /// Returns the tokens in four columns, each 0 to `max`, together no more than `UsageLimits.total`.
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

    /// Returns a day of usage, counted from 1970-01-01.
    func day(_ column: Int) throws(SQLiteError) -> Int { try integer(column, in: UsageLimits.days) }

    /// Returns an instant of the years 1 to 9999.
    func time(_ column: Int) throws(SQLiteError) -> Timestamp {
        Timestamp(unixMicroseconds: try integer(column, in: UsageLimits.times))
    }

    /// Returns the id of a record: of a request, or of a day's sum (`SheetKey.request`).
    func recordID(_ column: Int) throws(SQLiteError) -> String {
        let id = wellFormedText(column) ?? ""
        guard FieldReader.isText(String(id.drop { $0 == "\u{1F}" }), UsageLimits.requestID) else {
            throw unusable(column, "is no id of a record")
        }
        return id
    }

    /// Returns a text of 1 to `maxLength` bytes without control characters.
    func name(_ column: Int, maxLength: Int) throws(SQLiteError) -> String {
        guard let name = wellFormedText(column), (1...maxLength).contains(name.utf8.count), SafeText.isLegible(name)
        else {
            throw unusable(column, "is no text of 1 to \(maxLength) bytes without control characters")
        }
        return name
    }
}

extension UsageLimits {
    /// The days of `years` in any zone; no zone differs from UTC by more than a day.
    fileprivate static let days = (instants.lowerBound / day - 1)...(instants.upperBound / day + 1)

    /// The instants of `years` in UTC, in microseconds since 1970.
    static let instants = midnight(of: years.lowerBound)...(midnight(of: years.upperBound + 1) - 1)

    fileprivate static let times = midnight(of: 1)...(midnight(of: 9999) + 365 * day - 1)

    /// Returns the instants, in microseconds since 1970, that belong to days, counted from 1970, in any zone.
    static func instants(around days: ClosedRange<Int>) -> Range<Int> {
        (days.lowerBound - 1) * day..<(days.upperBound + 2) * day
    }

    private static let day = 86_400_000_000

    private static func midnight(of year: Int) -> Int {
        (Day(year: year, month: 1, day: 1)?.number ?? 0) * day
    }
}
