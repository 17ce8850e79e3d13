package import SQLiteStore
import Usage
import Synchronization

/// The stores that a command has opened, to be closed when it has ended.
package final class OpenedStores: Sendable {
    private let stores = Mutex<[SQLiteProfileStore]>([])
    private let spokenOf = Mutex<Set<ObjectIdentifier>>([])

    package func add(_ store: SQLiteProfileStore) { stores.withLock { $0.append(store) } }

    /// Whether a store has not been spoken of yet.
    package func isFirstWord(of store: SQLiteProfileStore) -> Bool {
        spokenOf.withLock { $0.insert(ObjectIdentifier(store)).inserted }
    }

    /// Closes them, and deletes again what a command that failed has made and put nothing into.
    ///
    /// - Returns: those that the command has made and that are there now.
    package func close(after status: ExitStatus) -> [SQLiteProfileStore] {
        let stores = stores.withLock { stores in
            defer { stores = [] }
            return stores
        }
        return stores.filter { store in
            guard status == .success else { return !store.closeDeletingIfUnused() && store.isNew }
            // A file system that does not answer keeps nobody here.
            GracefulShutdown.attempt { store.close() }
            return store.isNew
        }
    }
}
