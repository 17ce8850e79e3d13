import Quantities

/// Reads moments in the form that GitHub writes: `2026-11-21T12:34:56Z`.
enum UTCTime {
    /// Returns a moment in seconds since 1970; nil for text of any other form.
    static func unixSeconds(of text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = number(bytes[11..<13], below: 24), let minute = number(bytes[14..<16], below: 60),
            let second = number(bytes[17..<19], below: 61)
        else { return nil }
        return day.number * 86_400 + hour * 3600 + minute * 60 + second
    }

    /// Returns the first second of a calendar year (UTC), in seconds since 1970; the year is clamped to 1 to 9999.
    static func start(ofYear year: Int) -> Int {
        Day(year: min(max(year, 1), 9999), month: 1, day: 1).map { $0.number * 86_400 } ?? 0
    }

    /// Returns the calendar year (UTC) of a moment in seconds since 1970.
    static func year(at unixSeconds: Int) -> Int { Day(unixSeconds: unixSeconds).year }

    private static func number(_ bytes: ArraySlice<UInt8>, below limit: Int) -> Int? {
        Int(digits: String(decoding: bytes, as: UTF8.self)).flatMap { $0 < limit ? $0 : nil }
    }
}
