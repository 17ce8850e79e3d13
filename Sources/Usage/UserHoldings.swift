/// How much is stored of a user.
public struct UserHoldings: Hashable, Sendable {
    /// Records of usage.
    public var records = 0
    /// API tokens.
    public var tokens = 0
    /// Unlocked achievements.
    public var achievements = 0
    /// Whether there is a picture.
    public var hasAvatar = false

    package init(records: Int = 0, tokens: Int = 0, achievements: Int = 0, hasAvatar: Bool = false) {
        self.records = records
        self.tokens = tokens
        self.achievements = achievements
        self.hasAvatar = hasAvatar
    }
}
