import Foundation
import SQLiteStore
import Usage
import Quantities
import Sodium

/// A badge's statistics of users with few and with many records, from stores that `script/bench` filled, perhaps with an
/// older program: opened for writing, they are brought up to date.
enum StoreBenchmark {
    static func add(to bench: inout Workbench, folder: URL) throws {
        for records in [100, 1000, 1_000_000] {
            let path = folder.appending(path: "store-\(records).sqlite").path
            guard FileManager.default.fileExists(atPath: path), let name = UserName("octavia") else { continue }
            let store = try SQLiteProfileStore(path: path, access: .readWrite, cryptography: Cryptography())
            guard let user = try store.user(name) else { continue }
            bench.add("statistics.\(records)") { _ in
                try store.statistics(of: user, asOf: Day(number: 20_710)).tokens.total > 0 ? 1 : 0
            }
        }
    }
}
