/// The records of one user, or a part of them that is to be merged into the others.
public struct StoredHistory: Hashable, Codable, Sendable {
    /// The profile; nil when it is not known.
    public var profile: ProfileRecord?
    /// Contributions by year.
    public var years: [Int: YearRecord]
    /// Merged and closed work by year, of the seasons that were asked for.
    public var seasons: [Int: SeasonRecord]

    /// Makes a history, empty unless told otherwise.
    public init(
        profile: ProfileRecord? = nil,
        years: [Int: YearRecord] = [:],
        seasons: [Int: SeasonRecord] = [:]
    ) {
        self.profile = profile
        self.years = years
        self.seasons = seasons
    }

    /// Takes over the records of the other, in place of those of the same kind and year.
    public mutating func merge(_ other: StoredHistory) {
        profile = other.profile ?? profile
        years.merge(other.years) { $1 }
        seasons.merge(other.seasons) { $1 }
    }
}
