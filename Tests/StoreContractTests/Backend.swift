import Foundation
import SQLiteStore
import Sodium
import TestSupport
import Usage

/// The backends of the store, which all keep the same contract.
enum Backend: String, CaseIterable, Sendable {
    case sqlite

    /// Opens a new store, which is gone with what is returned.
    func open(prices: PriceTable = .listed) throws -> OpenedStore {
        switch self {
        case .sqlite:
            let folder = try TemporaryFolder()
            let path = folder.path("store.sqlite")
            return try OpenedStore(folder: folder, prices: prices) { access, prices in
                try SQLiteProfileStore(
                    path: path,
                    access: access,
                    prices: prices,
                    cryptography: try Cryptography()
                )
            }
        }
    }
}
