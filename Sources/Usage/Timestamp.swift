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
        guard let time = RFC3339.unixMicroseconds(of: bytes, in: range) else { return nil }
        unixMicroseconds = time
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
    public var description: String { UTCTime(unixSeconds: unixSeconds).description }
}
