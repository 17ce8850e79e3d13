/// What a store is opened for.
public enum StoreAccess: Hashable, Sendable {
    /// Reading and writing; a missing store is made, and an older one is migrated.
    case readWrite
    /// Reading a store that exists.
    case readOnly
}

/// A store that a program has opened and is to close.
public protocol ClosableStore: ProfileStoring, DocumentStoring {
    /// Where the store is, for messages, such as a path.
    var location: String { get }

    /// Whether opening the store made it.
    var isNew: Bool { get }

    /// Waits for reads and writes that are under way, and closes the store; later ones throw `StoreError.closed`.
    func close()

    /// Closes the store, and deletes it if opening it made it and nothing has been stored in it since.
    ///
    /// - Returns: whether it was deleted.
    @discardableResult func closeDeletingIfUnused() -> Bool
}
