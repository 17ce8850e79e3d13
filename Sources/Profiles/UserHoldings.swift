/// What is stored of a user besides their name and how it is shown.
public struct UserHoldings: Hashable, Sendable {
    /// Records of usage.
    public var records = 0
    /// API tokens.
    public var tokens = 0
    /// Unlocked achievements.
    public var achievements = 0
    /// Whether there is a picture.
    public var hasAvatar = false
}
