/// Sorts the counts of days into five levels of heat.
///
/// By quartiles of the active days, not by shares of the best one: usage is so uneven that a single big day would
/// leave all others in the lowest level.
public struct HeatScale: Hashable, Sendable {
    /// How many levels there are: none, and four of some.
    public static let levels = 5

    private let thresholds: [Int]

    /// A scale for counts; those that are not above zero set no threshold.
    public init(counts: [Int]) {
        let active = counts.filter { $0 > 0 }.sorted()
        thresholds = active.isEmpty ? [] : (1...3).map { active[active.count * $0 / 4] }
    }

    /// 0 for none, 1 to 4 for some; where all active days are alike, 4.
    public func level(of count: Int) -> Int {
        count > 0 ? 1 + thresholds.count { count >= $0 } : 0
    }
}
