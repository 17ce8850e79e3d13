import Profiles
import Synchronization

/// The stores that a command has opened, to be closed when it has ended.
final class OpenedStores: Sendable {
    private let stores = Mutex<[ProfileStore]>([])

    func add(_ store: ProfileStore) { stores.withLock { $0.append(store) } }

    /// Closes them, and deletes again what a command that failed has made and put nothing into.
    func close(after status: ExitStatus) {
        let stores = stores.withLock { stores in
            defer { stores = [] }
            return stores
        }
        for store in stores {
            if status == .success { store.close() } else { store.closeDeletingIfUnused() }
        }
    }
}
