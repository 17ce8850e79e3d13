/// What has changed in a store between two moments, for whoever keeps something that was made of it.
public struct StoreChanges: Hashable, Sendable {
    /// Whom the changes concern.
    public enum Extent: Hashable, Sendable {
        /// These users; of them, those show to nobody what was drawn before: they are private now, or were removed.
        case users([UserName], hidden: Set<UserName> = [])
        /// Nothing that was read before need hold any more.
        case everything
    }

    /// Whom the changes concern.
    public let extent: Extent
    /// Where the store stands now, to ask with the next time.
    public let mark: ChangeMark
    /// Why it cannot be told whom they concern, so that they may concern everybody; nil where it can.
    public let trouble: StoreError?

    package init(extent: Extent, mark: ChangeMark, trouble: StoreError?) {
        self.extent = extent
        self.mark = mark
        self.trouble = trouble
    }
}

/// Where a store stands at a moment.
public struct ChangeMark: Hashable, Sendable {
    /// The number of the last change to anything about a user.
    package let number: Int
    /// Moves when everything may have changed, as when a backup is restored.
    package let generation: Int

    package init(number: Int, generation: Int) {
        (self.number, self.generation) = (number, generation)
    }
}
