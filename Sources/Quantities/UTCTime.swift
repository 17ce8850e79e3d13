/// A second as a calendar and a clock in UTC show it, in the years 0001 to 9999.
public struct UTCTime: Hashable, Sendable {
    /// The calendar's day.
    public let day: Day
    /// Seconds since midnight, 0 to 86,399.
    public let secondOfDay: Int

    /// Makes the time of an instant in seconds since 1970-01-01T00:00:00Z, clamped to the years 0001 to 9999.
    public init(unixSeconds: Int) {
        day = Day(unixSeconds: unixSeconds)
        secondOfDay = min(max(unixSeconds - day.startInUnixSeconds, 0), 86_399)
    }

    /// Parses exactly `YYYY-MM-DDThh:mm:ssZ`; nil for anything else.
    ///
    /// Second 60, a leap second, is the second that follows it.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
            let time = RFC3339.unixMicroseconds(of: bytes, in: 0..<20)
        else { return nil }
        self.init(unixSeconds: time / 1_000_000)
    }

    /// Seconds since 1970-01-01T00:00:00Z; negative before it.
    public var unixSeconds: Int { day.startInUnixSeconds + secondOfDay }

    /// The hour, 0 to 23.
    public var hour: Int { secondOfDay / 3600 }

    /// The time of day as `hh:mm:ss`.
    public var clock: String {
        "\(hour.padded(to: 2)):\((secondOfDay / 60 % 60).padded(to: 2)):\((secondOfDay % 60).padded(to: 2))"
    }
}

extension UTCTime: CustomStringConvertible {
    /// The time in the form of RFC 3339: `2026-01-05T12:00:00Z`.
    public var description: String { "\(day)T\(clock)Z" }
}
