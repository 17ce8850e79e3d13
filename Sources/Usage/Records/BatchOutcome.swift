import Quantities

/// What became of a batch.
public struct BatchOutcome: Sendable {
    public var isNewUser = false
    public var added = 0
    public var replaced = 0
    public var skipped = 0
    public var outweighed = 0
    public var unnamed = 0
    public var refused: [(index: Int, complaint: Refusal.Complaint)] = []
    public var held: [ImportSummary.Held] = []
    public var unlocked: [UnlockedAchievement] = []

    /// Nothing yet.
    public init() {}
}
