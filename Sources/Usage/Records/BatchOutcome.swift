import Quantities

/// What became of a batch of an import.
public struct BatchOutcome: Sendable {
    /// Whether the user was added by it.
    public var isNewUser = false
    /// Records that were new.
    public var added = 0
    /// Sums of a model on a day that have changed.
    public var replaced = 0
    /// Records that were stored already.
    public var skipped = 0
    /// Sheets that were stored but do not count, because the same machine has a larger one.
    public var outweighed = 0
    /// Days of a tool that the export does not name.
    public var unnamed = 0
    /// The items that were refused, by their place in the batch, and why.
    public var rejected: [(index: Int, cause: RejectedEntry.Cause)] = []
    /// What was not stored because something else stands for it, by day.
    public var held: [ImportSummary.Held] = []
    /// Achievements that were unlocked, in the order of time.
    public var unlocked: [UnlockedAchievement] = []

    /// Nothing yet.
    public init() {}
}
