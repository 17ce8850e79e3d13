/// Maps the counts of days to five levels of heat, by quartiles of the days with any usage.
///
/// Shares of the best day would not do: usage is so uneven that one big day would leave all others in the lowest level.
public struct HeatScale: Hashable, Sendable {
    /// The number of levels: one for a count of zero and four for counts above it.
    public static let levels = 5

    private let thresholds: [Int]

    /// Makes the scale of the days' counts; counts of zero and below are left out.
    public init(counts: [Int]) {
        let active = counts.filter { $0 > 0 }.sorted()
        thresholds = active.isEmpty ? [] : (1...3).map { active[active.count * $0 / 4] }
    }

    /// Returns the level of a count: 0 for zero and below, else 1 to 4; 4 when all counts above zero are equal.
    public func level(of count: Int) -> Int {
        count > 0 ? 1 + thresholds.count { count >= $0 } : 0
    }
}
