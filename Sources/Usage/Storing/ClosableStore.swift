/// What a store is opened for.
public enum StoreAccess: Hashable, Sendable {
    /// Everything; a store that is not there is made, an older one brought up to date.
    case readWrite
    /// Reading a store that is there.
    case readOnly
}

/// A store that a program has opened and is to close.
public protocol ClosableStore: ProfileStoring, DocumentStoring {
    /// Where the store is, as its user names it, such as a path.
    var location: String { get }

    /// Whether opening the store has made it.
    var isNew: Bool { get }

    /// Waits for reads and writes that are under way, and closes the store; all others throw from then on.
    func close()

    /// Closes the store, and deletes it if opening it has made it and nothing was stored in it since.
    ///
    /// - Returns: whether it was deleted.
    @discardableResult func closeDeletingIfUnused() -> Bool
}
