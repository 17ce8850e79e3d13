/// What a card is about; the first part of its template's file name.
public enum CardKind: String, Hashable, Sendable, CaseIterable {
    /// Somebody's numbers of all time.
    case stats
    /// An unlocked achievement.
    case achievement
    /// Seven days beside the seven before.
    case weekly
    /// A calendar year in review.
    case wrapped
    /// There is nobody's activity to show yet.
    case empty
    /// There is nobody of that name.
    case missing
    /// The profile is not for everybody.
    case `private`
    /// There is another reason why nothing else can be shown.
    case notice
}
