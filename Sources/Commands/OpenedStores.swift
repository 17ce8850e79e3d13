import SQLiteStore
import Sodium
import Synchronization
package import Usage

/// The stores that a command has opened, which are closed when it has ended.
package final class OpenedStores: Sendable {
    private let stores = Mutex<[any ClosableStore]>([])
    /// The locations of the new stores that a message has named.
    private let mentioned = Mutex<Set<String>>([])

    /// Opens a store: the one place that chooses the backend.
    ///
    /// - Parameters:
    ///   - path: the file of the store.
    ///   - access: reading, or reading and writing.
    ///   - prices: the prices of models.
    ///   - readers: the number of reads that can be under way at once.
    /// - Returns: the open store.
    /// - Throws: `StoreError` when it cannot be opened.
    package func open(
        _ path: String,
        for access: StoreAccess,
        prices: PriceTable,
        readers: Int
    ) throws -> any ClosableStore {
        let store = try SQLiteProfileStore(
            path: path,
            access: access,
            prices: prices,
            readers: readers,
            cryptography: try Cryptography()
        )
        stores.withLock { $0.append(store) }
        return store
    }

    /// Returns true on the first call for a store, and false from then on.
    package func isFirstMention(of store: any ClosableStore) -> Bool {
        mentioned.withLock { $0.insert(store.location).inserted }
    }

    /// Closes the stores; after a failure, deletes those that the command has made and stored nothing in.
    ///
    /// - Parameter status: the exit status of the command.
    /// - Returns: the stores that the command has made and that still exist.
    package func close(after status: ExitStatus) -> [any ClosableStore] {
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
