import Foundation
import SQLiteStore
import Usage
import UsageImport
import Quantities
import SQLite
import Sodium
import TestSupport

/// A store of a test's own, in a real file.
struct TestStore {
    let folder: TemporaryFolder
    let store: SQLiteProfileStore

    init(prices: PriceTable = .listed) throws {
        folder = try TemporaryFolder()
        store = try TestStore.open(folder.path("store.sqlite"), prices: prices)
    }

    /// The version that stores have now: a migration each.
    static let version = 10

    var path: String { folder.path("store.sqlite") }

    static func open(
        _ path: String,
        access: StoreAccess = .readWrite,
        prices: PriceTable = .listed
    ) throws -> SQLiteProfileStore {
        try SQLiteProfileStore(
            path: path,
            access: access,
            prices: prices,
            busyTimeout: .milliseconds(50),
            cryptography: Cryptography()
        )
    }

    /// A store as an earlier version has written it; its path.
    static func older(_ version: Int, in folder: TemporaryFolder) throws -> String {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/stores/version-\(version).sql")
        let path = folder.path("version-\(version).sqlite")
        let connection = try Connection(path: path, access: .create, busyTimeout: .zero)
        try connection.execute(String(contentsOf: script, encoding: .utf8))
        return path
    }

    /// Adds `ada` if need be, stores records for her, and gives her statistics.
    @discardableResult
    func ada(
        _ records: [UsageRecord] = [],
        zone: Zone = .utc,
        today: Day = Day(number: 20_000)
    ) throws -> Statistics {
        if try store.user(.ada) == nil { try store.addUser(.ada, zone: zone, at: Timestamp(unixSeconds: 0)) }
        _ = try store.add(records, for: .ada)
        return try store.statistics(of: try store.existingUser(.ada), asOf: today)
    }

    /// Imports a text for `ada`, in pieces of so many bytes.
    @discardableResult
    func importing(
        _ text: String,
        pieces: Int = 1 << 16,
        _ options: ImportOptions = ImportOptions()
    ) throws -> (summary: ImportSummary, rejected: [String]) {
        try ada()
        var rest = Array(text.utf8)[...]
        var rejected: [String] = []
        let summary = try store.importUsage(
            for: .ada,
            options,
            from: {
                defer { rest = rest.dropFirst(pieces) }
                return rest.isEmpty ? nil : Array(rest.prefix(pieces))
            },
            report: { if case .rejected(let entry) = $0 { rejected.append(entry.description) } }
        )
        return (summary, rejected)
    }
}
