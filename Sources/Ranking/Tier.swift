/// The ten tiers, from the lowest.
public enum Tier: String, CaseIterable, Hashable, Comparable, Sendable {
    case iron = "Iron"
    case bronze = "Bronze"
    case silver = "Silver"
    case gold = "Gold"
    case platinum = "Platinum"
    case emerald = "Emerald"
    case diamond = "Diamond"
    case master = "Master"
    case grandmaster = "Grandmaster"
    case challenger = "Challenger"

    /// Makes the tier of an Elo; Iron for a negative one.
    public init(elo: Int) {
        self = Self.allCases.last { elo >= $0.floor } ?? .iron
    }

    /// The first Elo of the tier.
    public var floor: Int {
        switch self {
        case .iron: 0
        case .bronze: 600
        case .silver: 900
        case .gold: 1200
        case .platinum: 1500
        case .emerald: 1700
        case .diamond: 2000
        case .master: 2400
        case .grandmaster: 2600
        case .challenger: 3000
        }
    }

    /// The tier above; nil for Challenger.
    public var next: Tier? {
        Self.allCases.first { $0.floor > floor }
    }

    /// Whether cards name the division beside the tier; from Master up the tier stands alone.
    public var showsDivision: Bool { self < .master }

    /// Whether the left tier is the lower.
    public static func < (lower: Tier, higher: Tier) -> Bool { lower.floor < higher.floor }

    /// The Elo points of a division, a quarter of the tier; Challenger's span counts as 3000 to 3500.
    var quarter: Int {
        ((next?.floor ?? 3500) - floor) / Division.allCases.count
    }
}
