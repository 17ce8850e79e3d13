/// How rare an achievement is.
public enum Rarity: String, CaseIterable, Hashable, Sendable {
    /// Everybody gets there.
    case common
    /// Takes some weeks.
    case rare
    /// Takes some months.
    case epic
    /// Few get there.
    case legendary

    /// The experience points it is worth.
    public var experience: Int {
        switch self {
        case .common: 50
        case .rare: 250
        case .epic: 500
        case .legendary: 1000
        }
    }
}
