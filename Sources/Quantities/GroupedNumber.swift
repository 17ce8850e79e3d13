/// A whole number with commas between its thousands: `2,340`.
public struct GroupedNumber: Hashable, Sendable, CustomStringConvertible {
    /// The text, ASCII.
    public let description: String

    /// Formats a number.
    public init(_ number: Int) {
        var groups: [Substring] = []
        var digits = Substring(String(number.magnitude))
        while digits.count > 3 {
            groups.append(digits.suffix(3))
            digits = digits.dropLast(3)
        }
        groups.append(digits)
        description = (number < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
    }
}
