import SQLiteStore
import Sodium
import Synchronization
package import Usage

/// The stores that a command has opened, which are closed when it ends.
package final class OpenedStores: Sendable {
    private let stores = Mutex<[any ClosableStore]>([])
    /// The locations of the new stores that were announced.
    private let announced = Mutex<Set<String>>([])

    /// Opens a store: the one place that chooses the backend.
    ///
    /// - Parameters:
    ///   - path: where the store is.
    ///   - access: what it is opened for.
    ///   - prices: what models cost.
    ///   - readers: how many reads can be under way at once.
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

    /// Returns whether a store has not been announced as new yet, and notes that it is now.
    package func announce(_ store: any ClosableStore) -> Bool {
        announced.withLock { $0.insert(store.location).inserted }
    }

    /// Closes all stores; after a failure, those that the command has made and put nothing into are deleted.
    ///
    /// - Returns: those that the command has made and that are there now.
    package func close(after status: ExitStatus) -> [any ClosableStore] {
        let stores = stores.withLock { stores in
            defer { stores = [] }
            return stores
        }
        return stores.filter { store in
            guard status == .success else { return !store.closeDeletingIfUnused() && store.isNew }
            // Does not wait for ever for a file system that does not answer.
            GracefulShutdown.attempt { store.close() }
            return store.isNew
        }
    }
}
