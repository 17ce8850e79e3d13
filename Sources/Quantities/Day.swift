/// A day of the proleptic Gregorian calendar, without a time or a zone.
///
/// Which instants belong to a day depends on the user's time zone. The store decides that once, when a record
/// arrives; everything above the store works with days.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let number: Int

    /// The day that many days after 1970-01-01, clamped to the years 0001 to 9999.
    public init(number: Int) {
        self.number = min(max(number, Self.range.lowerBound), Self.range.upperBound)
    }

    /// Makes a day from calendar parts; nil for a day that does not exist, such as 30 February.
    ///
    /// - Parameters:
    ///   - year: 1 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to the length of the month.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        number = Self.number(year: year, month: month, day: day)
    }

    /// Parses exactly `YYYY-MM-DD` in ASCII digits; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        var reader = DigitReader(bytes, in: 0..<bytes.count)
        guard let day = reader.day(), reader.isAtEnd else { return nil }
        self = day
    }

    /// The day in UTC that an instant falls on, from seconds since 1970.
    public init(unixSeconds: Int) {
        self.init(number: unixSeconds >= 0 ? unixSeconds / 86_400 : -1 - (-1 - unixSeconds) / 86_400)
    }

    /// The first second of the day in UTC, in seconds since 1970.
    public var startInUnixSeconds: Int { number * 86_400 }

    /// Whether the left day comes first.
    public static func < (earlier: Day, later: Day) -> Bool { earlier.number < later.number }

    /// Returns the day that many days later, earlier for a negative number; clamped to the years 0001 to 9999.
    public func advanced(by days: Int) -> Day {
        let (sum, overflow) = number.addingReportingOverflow(days)
        return Day(number: overflow ? (days > 0 ? Int.max : Int.min) : sum)
    }

    /// Returns the number of days from this day to another, negative when the other is earlier.
    public func distance(to other: Day) -> Int { other.number - number }

    /// 0 for Sunday to 6 for Saturday.
    public var weekday: Int { ((number + 4) % 7 + 7) % 7 }

    /// Year 1 to 9999, month 1 to 12, day 1 to 31.
    public var parts: (year: Int, month: Int, day: Int) {
        // Counted in eras of 400 years that start on 1 March, so that the leap day is the last of its year.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The calendar year, 1 to 9999.
    public var year: Int { parts.year }

    private static let range = number(year: 1, month: 1, day: 1)...number(year: 9999, month: 12, day: 31)

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: CustomStringConvertible {
    /// The day as `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = parts
        return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
}
