/// The level that a number of experience points reaches.
public struct Level: Hashable, Sendable {
    /// The level: max(1, ⌊√(XP / 100)⌋).
    public let number: Int
    /// The experience points.
    public let experience: Int
    /// The points with which the next level begins.
    public let nextAt: Int
    /// The points still missing for it.
    public var missing: Int { nextAt - experience }
    /// How much of this level is done, 0 to just below 1.
    public let progress: Double

    /// Makes the level of a number of experience points; negative numbers count as 0.
    public init(experience: Int) {
        self.experience = max(experience, 0)
        number = max(1, Self.root(self.experience / 100))
        // Level 1 begins at 0 points, not at 100.
        let start = number == 1 ? 0 : Self.threshold(number)
        nextAt = Self.threshold(number + 1)
        progress = Double(self.experience - start) / Double(nextAt - start)
    }

    /// The title of this level.
    public var title: String {
        switch number {
        case ...10: "Novice"
        case ...25: "Apprentice"
        case ...50: "Developer"
        case ...75: "Senior Dev"
        case ...100: "AI Native"
        default: "AI Legend"
        }
    }

    private static func threshold(_ level: Int) -> Int {
        let (square, overflow) = level.multipliedReportingOverflow(by: level)
        let (points, excess) = square.multipliedReportingOverflow(by: 100)
        return overflow || excess ? .max : points
    }

    /// Returns the integer square root, corrected where a double is not precise enough.
    private static func root(_ value: Int) -> Int {
        var root = Int(Double(value).squareRoot())
        while root > value / max(root, 1) { root -= 1 }
        while root + 1 <= value / (root + 1) { root += 1 }
        return root
    }
}
