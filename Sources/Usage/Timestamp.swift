import Quantities

/// An instant, to the microsecond.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z.
    public let unixMicroseconds: Int

    /// The instant that many microseconds after 1970-01-01T00:00:00Z.
    public init(unixMicroseconds: Int) {
        self.unixMicroseconds = unixMicroseconds
    }

    /// The instant that many seconds after 1970-01-01T00:00:00Z, clamped to the range of the type.
    public init(unixSeconds: Int) {
        let (product, overflow) = unixSeconds.multipliedReportingOverflow(by: 1_000_000)
        unixMicroseconds = overflow ? (unixSeconds > 0 ? .max : .min) : product
    }

    /// Parses an instant of RFC 3339, such as `2026-01-05T12:00:00.25+01:00`; nil for anything else.
    ///
    /// Digits after the sixth of a fraction are dropped; second 60, a leap second, is the second that follows it.
    public init?(rfc3339 text: some StringProtocol) {
        let bytes = Array(text.utf8)
        self.init(rfc3339: bytes, in: 0..<bytes.count)
    }

    package init?(rfc3339 bytes: [UInt8], in range: Range<Int>) {
        var digits = Digits(bytes: bytes, position: range.lowerBound, end: range.upperBound)
        guard let year = digits.number(4), digits.take("-"), let month = digits.number(2), digits.take("-"),
            let dayOfMonth = digits.number(2), let day = Day(year: year, month: month, day: dayOfMonth),
            digits.take("T", or: "t"), let hour = digits.number(2), hour < 24, digits.take(":"),
            let minute = digits.number(2), minute < 60, digits.take(":"), let second = digits.number(2), second <= 60,
            let fraction = digits.fraction(), let offset = digits.offset(), digits.isAtEnd
        else { return nil }
        let seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset
        unixMicroseconds = seconds * 1_000_000 + fraction
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    public var unixSeconds: Int {
        unixMicroseconds >= 0 ? unixMicroseconds / 1_000_000 : -1 - (-1 - unixMicroseconds) / 1_000_000
    }

    /// Whether the left instant comes first.
    public static func < (earlier: Timestamp, later: Timestamp) -> Bool {
        earlier.unixMicroseconds < later.unixMicroseconds
    }
}

extension Timestamp: CustomStringConvertible {
    /// The instant in UTC as `2026-01-05T12:00:00Z`, without its fraction.
    public var description: String {
        let day = Day(unixSeconds: unixSeconds)
        let second = min(max(unixSeconds - day.number * 86_400, 0), 86_399)
        let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(clock.joined(separator: ":"))Z"
    }
}

/// Reads the fixed-width numbers of a timestamp, ASCII digits only.
private struct Digits {
    package let bytes: [UInt8]
    package var position: Int
    package let end: Int

    package var isAtEnd: Bool { position == end }

    package mutating func number(_ width: Int) -> Int? {
        guard end - position >= width else { return nil }
        var value = 0
        for _ in 0..<width {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    private mutating func digit() -> Int? {
        guard position < end, bytes[position] >= 48, bytes[position] <= 57 else { return nil }
        position += 1
        return Int(bytes[position - 1]) - 48
    }

    package mutating func take(_ first: Unicode.Scalar, or second: Unicode.Scalar? = nil) -> Bool {
        guard position < end, UInt32(bytes[position]) == first.value || UInt32(bytes[position]) == second?.value
        else { return false }
        position += 1
        return true
    }

    /// Microseconds; 0 when there is no point, nil when no digit follows it.
    package mutating func fraction() -> Int? {
        guard take(".") else { return 0 }
        guard var value = digit().map({ $0 * 100_000 }) else { return nil }
        var unit = 10_000
        while let next = digit() {
            value += next * unit
            unit /= 10
        }
        return value
    }

    /// Seconds east of UTC.
    package mutating func offset() -> Int? {
        if take("Z", or: "z") { return 0 }
        let isEast = take("+")
        guard isEast || take("-"), let hours = number(2), hours < 24, take(":"), let minutes = number(2), minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (isEast ? 1 : -1)
    }
}
