internal import Quantities

/// Writes instants as HTTP does: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 section 5.6.7).
public enum HTTPDate {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Returns the IMF-fixdate of seconds since 1970, clamped to the years 1970 to 9999.
    public static func text(unixSeconds: Int) -> String {
        let time = UTCTime(unixSeconds: max(0, unixSeconds))
        let (year, month, day) = time.day.parts
        let date = "\(day.padded(to: 2)) \(months[month - 1]) \(year)"
        return "\(weekdays[time.day.weekday]), \(date) \(time.clock) GMT"
    }
}
