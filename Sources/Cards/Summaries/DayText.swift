import Quantities

/// Texts of days.
enum DayText {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Returns a day as `5 Jan`.
    static func short(_ day: Day) -> String {
        let parts = day.parts
        return "\(parts.day) \(months[parts.month - 1].prefix(3))"
    }

    /// Returns a day as `5 Jan 2026`.
    static func date(_ day: Day) -> String { "\(short(day)) \(day.year)" }

    /// Returns seven days, given the first, as `5–11 Jan 2026` or `29 Dec – 4 Jan 2026`.
    static func week(from first: Day) -> String {
        let last = first.advanced(by: 6)
        let isOneMonth = first.parts.month == last.parts.month
        return isOneMonth ? "\(first.parts.day)–\(date(last))" : "\(short(first)) – \(date(last))"
    }

    /// Returns the initial of a weekday, as `M`.
    static func initial(of day: Day) -> String {
        ["S", "M", "T", "W", "T", "F", "S"][day.weekday]
    }

    /// Returns the name of the month with the highest count; nil if all are 0.
    static func bestMonth(of counts: [Int]) -> String? {
        let counts = counts.prefix(12)
        guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return nil }
        return months[index]
    }
}
