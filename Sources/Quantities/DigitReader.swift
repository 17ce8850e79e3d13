/// Reads numbers of fixed width and the marks between them, in ASCII, from the front of a range of bytes.
///
/// Every method moves past what it has read; after one has failed the position is of no use.
struct DigitReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    /// Reads the bytes of a range, which must lie within them.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// Whether every byte has been read.
    var isAtEnd: Bool { position == end }

    /// Reads one digit; nil for anything else.
    mutating func digit() -> Int? {
        guard position < end, bytes[position] >= 48, bytes[position] <= 57 else { return nil }
        position += 1
        return Int(bytes[position - 1]) - 48
    }

    /// Reads exactly `width` digits, 18 at most; nil when there are fewer.
    mutating func number(_ width: Int) -> Int? {
        var value = 0
        for _ in 0..<width {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// Reads one of two ASCII characters; false when the next byte is neither.
    mutating func take(_ first: Unicode.Scalar, or second: Unicode.Scalar? = nil) -> Bool {
        guard position < end, UInt32(bytes[position]) == first.value || UInt32(bytes[position]) == second?.value
        else { return false }
        position += 1
        return true
    }

    /// Reads `YYYY-MM-DD`; nil for anything else and for a day that does not exist.
    mutating func day() -> Day? {
        guard let year = number(4), take("-"), let month = number(2), take("-"), let day = number(2) else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
