/// Reads instants in the form of RFC 3339, section 5.6, such as `2026-01-05T12:00:00.25+01:00`.
///
/// `UTCTime` writes them.
public enum RFC3339 {
    /// Parses an instant; nil for bytes of any other form.
    ///
    /// `T` and `Z` may be in lower case. Digits after the sixth of a fraction are dropped; second 60, a leap second, is
    /// the second that follows it.
    /// - Parameters:
    ///   - bytes: ASCII; only those of the range are read.
    ///   - range: indices of `bytes`.
    /// - Returns: microseconds since 1970-01-01T00:00:00Z.
    public static func unixMicroseconds(of bytes: [UInt8], in range: Range<Int>) -> Int? {
        var reader = DigitReader(bytes, in: range)
        guard let day = reader.day(), reader.take("T", or: "t"), let hour = reader.number(2), hour < 24,
            reader.take(":"), let minute = reader.number(2), minute < 60, reader.take(":"),
            let second = reader.number(2), second <= 60, let fraction = fraction(&reader), let offset = offset(&reader),
            reader.isAtEnd
        else { return nil }
        let seconds = day.startInUnixSeconds + hour * 3600 + minute * 60 + second - offset
        return seconds * 1_000_000 + fraction
    }

    /// Microseconds; 0 when there is no point, nil when no digit follows it.
    private static func fraction(_ reader: inout DigitReader) -> Int? {
        guard reader.take(".") else { return 0 }
        guard var value = reader.digit().map({ $0 * 100_000 }) else { return nil }
        var unit = 10_000
        while let next = reader.digit() {
            value += next * unit
            unit /= 10
        }
        return value
    }

    /// Seconds east of UTC.
    private static func offset(_ reader: inout DigitReader) -> Int? {
        if reader.take("Z", or: "z") { return 0 }
        let isEast = reader.take("+")
        guard isEast || reader.take("-"), let hours = reader.number(2), hours < 24, reader.take(":"),
            let minutes = reader.number(2), minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (isEast ? 1 : -1)
    }
}
