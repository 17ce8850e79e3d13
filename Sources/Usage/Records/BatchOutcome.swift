import Quantities

/// The outcome of storing a batch of an import.
public struct BatchOutcome: Sendable {
    /// Whether the batch added the user.
    public var isNewUser = false
    /// Records that were new.
    public var added = 0
    /// Sums of a model on a day that were replaced by other values.
    public var replaced = 0
    /// Records that were stored already.
    public var skipped = 0
    /// Sheets that were stored but do not count, because the same machine has a larger one.
    public var outweighed = 0
    /// Sheets whose tool the export does not name.
    public var unnamed = 0
    /// The indices in the batch of the items that were rejected, and why.
    public var rejected: [(index: Int, cause: RejectedEntry.Cause)] = []
    /// Records that were not stored because stored ones take precedence, by day.
    public var held: [ImportSummary.Held] = []
    /// Achievements that were unlocked, in the order of time.
    public var unlocked: [UnlockedAchievement] = []

    /// The outcome of an empty batch.
    public init() {}
}
