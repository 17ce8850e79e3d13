/// A count in at most four significant characters and a unit, as people read it: `999`, `1.3K`, `16.4B`.
///
/// Halves are rounded away from zero. A trailing `.0` is dropped, and a count that rounds up to 1,000 of a unit is
/// written as 1 of the next one. Computed in integers, because 1.25 and its like are not exact in binary.
public struct CompactNumber: Hashable, Sendable, CustomStringConvertible {
    /// The text, ASCII.
    public let description: String

    /// Formats a count.
    public init(_ count: Int) {
        let magnitude = count.magnitude
        let sign = count < 0 ? "-" : ""
        guard magnitude >= 1000 else {
            description = sign + String(magnitude)
            return
        }
        var unit = Self.units.lastIndex { magnitude >= $0.size } ?? 0
        var tenths = Self.tenths(of: magnitude, in: Self.units[unit].size)
        if tenths >= 10_000, unit + 1 < Self.units.count {
            unit += 1
            tenths = Self.tenths(of: magnitude, in: Self.units[unit].size)
        }
        let fraction = tenths % 10 == 0 ? "" : ".\(tenths % 10)"
        description = "\(sign)\(tenths / 10)\(fraction)\(Self.units[unit].suffix)"
    }

    /// Returns a count and its noun, with an `s` unless the count is 1: `1 token`, `1.3K tokens`.
    ///
    /// - Parameters:
    ///   - count: how many there are.
    ///   - noun: an English word whose plural ends in `s`.
    /// - Returns: the text.
    public static func of(_ count: Int, _ noun: String) -> String {
        "\(CompactNumber(count)) \(noun)\(count == 1 ? "" : "s")"
    }

    private static let units: [(size: UInt, suffix: String)] = [
        (1000, "K"), (1_000_000, "M"), (1_000_000_000, "B"), (1_000_000_000_000, "T"),
    ]

    private static func tenths(of magnitude: UInt, in size: UInt) -> UInt {
        let tenth = size / 10
        return magnitude / tenth + (magnitude % tenth >= tenth / 2 ? 1 : 0)
    }
}
