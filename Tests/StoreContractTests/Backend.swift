import Foundation
import SQLiteStore
import Sodium
import TestSupport
import Usage

/// The backends of the store, which all keep the same contract.
enum Backend: String, CaseIterable, Sendable {
    case sqlite

    /// Opens a new store, which is gone with what is returned.
    func open() throws -> OpenedStore {
        switch self {
        case .sqlite:
            let folder = try TemporaryFolder()
            let path = folder.path("store.sqlite")
            let open = { try SQLiteProfileStore(path: path, cryptography: try Cryptography()) }
            return OpenedStore(store: try open(), other: try open(), folder: folder)
        }
    }
}

/// A store that two processes have open.
struct OpenedStore {
    let store: any ProfileStoring & DocumentStoring
    /// The same store, as another process sees it.
    let other: any ProfileStoring & DocumentStoring
    private let folder: TemporaryFolder

    init(
        store: any ProfileStoring & DocumentStoring,
        other: any ProfileStoring & DocumentStoring,
        folder: TemporaryFolder
    ) {
        (self.store, self.other, self.folder) = (store, other, folder)
    }

    /// Adds Ada.
    @discardableResult func addAda(isPublic: Bool = true) throws -> User {
        try store.addUser(.ada, displayName: nil, isPublic: isPublic, zone: .utc, at: Timestamp(unixSeconds: 0))
    }

    /// Stores single uses of Ada's.
    @discardableResult func add(_ records: [UsageRecord]) throws -> BatchOutcome {
        try store.add(records.map(UsageItem.use), for: .ada, ImportOptions())
    }
}
