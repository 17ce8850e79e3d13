/// The quarters of a tier, from the lowest, IV, to the highest, I.
public enum Division: String, CaseIterable, Hashable, Comparable, Sendable {
    case four = "IV"
    case three = "III"
    case two = "II"
    case one = "I"

    /// Whether the left division is the lower.
    public static func < (lower: Division, higher: Division) -> Bool { lower.quarter < higher.quarter }

    /// Makes the division of a quarter, 0 for the lowest; 3 and more make I.
    init(quarter: Int) {
        switch quarter {
        case ...0: self = .four
        case 1: self = .three
        case 2: self = .two
        default: self = .one
        }
    }

    /// 0 for IV to 3 for I.
    var quarter: Int {
        switch self {
        case .four: 0
        case .three: 1
        case .two: 2
        case .one: 3
        }
    }
}
