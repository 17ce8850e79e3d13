/// What has changed in a store between two moments, for caches of what was read from it.
public struct StoreChanges: Hashable, Sendable {
    /// Which users the changes concern.
    public enum Extent: Hashable, Sendable {
        /// These users. Pictures of those in `hidden` may no longer be shown: they are private now, or were removed.
        case users([UserName], hidden: Set<UserName> = [])
        /// All users: anything that was read before may be outdated.
        case everything
    }

    /// Which users the changes concern.
    public let extent: Extent
    /// The mark for the next call.
    public let mark: ChangeMark
    /// Why the users concerned cannot be told, so that `extent` is `everything`; nil if they can.
    public let trouble: StoreError?

    package init(extent: Extent, mark: ChangeMark, trouble: StoreError?) {
        self.extent = extent
        self.mark = mark
        self.trouble = trouble
    }
}

/// A point in the history of a store's changes.
public struct ChangeMark: Hashable, Sendable {
    /// The number of the last change to anything about a user.
    package let number: Int
    /// Differs when everything may have changed, as after a backup was restored.
    package let generation: Int

    package init(number: Int, generation: Int) {
        (self.number, self.generation) = (number, generation)
    }
}
