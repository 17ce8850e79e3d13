package import SQLiteStore
import Usage
import Synchronization

/// The stores that a command has opened, which are closed when it has ended.
package final class OpenedStores: Sendable {
    private let stores = Mutex<[SQLiteProfileStore]>([])
    private let mentioned = Mutex<Set<ObjectIdentifier>>([])

    /// Adds a store that has just been opened.
    package func add(_ store: SQLiteProfileStore) { stores.withLock { $0.append(store) } }

    /// Returns true on the first call for a store, and false from then on.
    package func isFirstMention(of store: SQLiteProfileStore) -> Bool {
        mentioned.withLock { $0.insert(ObjectIdentifier(store)).inserted }
    }

    /// Closes the stores; after a failure, deletes those that the command has made and stored nothing in.
    ///
    /// - Parameter status: the exit status of the command.
    /// - Returns: the stores that the command has made and that still exist.
    package func close(after status: ExitStatus) -> [SQLiteProfileStore] {
        let stores = stores.withLock { stores in
            defer { stores = [] }
            return stores
        }
        return stores.filter { store in
            guard status == .success else { return !store.closeDeletingIfUnused() && store.isNew }
            // A file system that does not answer must not block the end.
            GracefulShutdown.attempt { store.close() }
            return store.isNew
        }
    }
}
