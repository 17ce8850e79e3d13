import Foundation
import SQLiteStore
import Usage
import UsageImport
import Quantities
import SQLite
import Sodium
import TestSupport
import Testing

@Suite struct StoreTests {
    @Test func `makes a store, and opens it again with all that is in it`() throws {
        let test = try TestStore()
        let before = try test.ada([record(id: "1")])
        let again = try TestStore.open(test.path)
        let user = try again.existingUser(.ada)
        #expect(try again.statistics(of: user, asOf: Day(number: 20_000)) == before)
        #expect(before.tokens.total == 100)
    }

    @Test func `may be made by several at once`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("new")
        await withTaskGroup(of: String?.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    do {
                        _ = try SQLiteProfileStore(path: path, busyTimeout: .seconds(5), cryptography: Cryptography())
                            .users()
                        return nil
                    } catch {
                        return "\(error)"
                    }
                }
            }
            for await failure in group { #expect(failure == nil) }
        }
    }

    @Test func `brings an empty file to the present version`() throws {
        let folder = try TemporaryFolder()
        #expect(FileManager.default.createFile(atPath: folder.path("empty"), contents: Data()))
        #expect(try TestStore.open(folder.path("empty")).users().isEmpty)
        let connection = try Connection(path: folder.path("empty"), access: .readOnly, busyTimeout: .zero)
        #expect(try connection.userVersion() == TestStore.version)
    }

    @Test func `refuses a store of a newer version and leaves it as it is`() throws {
        let test = try TestStore()
        let connection = try Connection(path: test.path, access: .readWrite, busyTimeout: .zero)
        try connection.setUserVersion(99)
        for access in [StoreAccess.readWrite, .readOnly] {
            #expect(throws: StoreError.newerStore(location: test.path, version: 99, known: TestStore.version)) {
                _ = try TestStore.open(test.path, access: access)
            }
        }
        #expect(try connection.userVersion() == 99)
    }

    @Test func `refuses a file of something else and leaves it as it is`() throws {
        let folder = try TemporaryFolder()
        let poem = Data(String(repeating: "roses are red ", count: 100).utf8)
        try poem.write(to: URL(filePath: folder.path("poem")))
        let foreign = try Connection(path: folder.path("other.sqlite"), access: .create, busyTimeout: .zero)
        try foreign.execute("CREATE TABLE precious (a)")
        let precious = try Data(contentsOf: URL(filePath: folder.path("other.sqlite")))
        for (name, content) in [("poem", poem), ("other.sqlite", precious)] {
            for access in [StoreAccess.readWrite, .readOnly] {
                let error = #expect(throws: StoreError.self) {
                    _ = try TestStore.open(folder.path(name), access: access)
                }
                guard case .notAStore = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(try Data(contentsOf: URL(filePath: folder.path(name))) == content)
            }
        }
    }

    @Test func `a damaged store is reported, not overwritten`() throws {
        let test = try TestStore()
        let path = test.folder.path("damaged")
        let header = try Data(contentsOf: URL(filePath: test.path)).prefix(50)
        let bytes = header + Data(repeating: 7, count: 5000)
        try bytes.write(to: URL(filePath: path))
        let error = #expect(throws: StoreError.self) { _ = try TestStore.open(path) }
        #expect(error?.description.contains("damaged is damaged") == true)
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }

    @Test func `where no store can be opened it is said what it takes`() throws {
        let test = try TestStore()
        let path = test.folder.path("no folder/store.sqlite")
        let absent = #expect(throws: StoreError.self) { _ = try TestStore.open(path) }
        #expect(absent?.description.hasPrefix("\(path) cannot be opened: its folder must exist") == true)
        let folder = #expect(throws: StoreError.self) { _ = try TestStore.open(test.folder.path("")) }
        #expect(folder?.description.hasSuffix("was left as it is: it is a folder") == true)
    }

    @Test func `opens for reading what another writes, and refuses to write`() throws {
        let test = try TestStore()
        try test.ada()
        let reader = try TestStore.open(test.path, access: .readOnly)
        try test.ada([record(id: "1")])
        let user = try reader.existingUser(.ada)
        #expect(try reader.statistics(of: user, asOf: Day(number: 20_000)).records == 1)
        #expect(throws: StoreError.readOnly(location: test.path)) {
            _ = try reader.add([record(id: "2")], for: .ada)
        }
        let absent = test.folder.path("absent")
        #expect(throws: StoreError.self) { _ = try TestStore.open(absent, access: .readOnly) }
        #expect(!FileManager.default.fileExists(atPath: absent))
    }

    @Test func `a write fails as busy when another process holds the lock, and nothing is lost`() throws {
        let test = try TestStore()
        try test.ada()
        let other = try Connection(path: test.path, access: .readWrite, busyTimeout: .zero)
        try other.execute("BEGIN IMMEDIATE")
        let error = #expect(throws: StoreError.self) { _ = try test.store.add([record(id: "1")], for: .ada) }
        #expect(error?.isBusy == true)
        #expect(try test.store.users().count == 1)
        try other.execute("ROLLBACK")
        #expect(try test.ada([record(id: "1")]).records == 1)
    }

    @Test(arguments: [-1, Int32.min])
    func `refuses a version that there cannot be`(version: Int32) throws {
        let test = try TestStore()
        let connection = try Connection(path: test.path, access: .readWrite, busyTimeout: .zero)
        try connection.setUserVersion(version)
        for access in [StoreAccess.readWrite, .readOnly] {
            let reason = "its version is \(version)"
            #expect(throws: StoreError.notAStore(location: test.path, reason: reason)) {
                _ = try TestStore.open(test.path, access: access)
            }
        }
    }

    @Test func `may be used from many threads while another imports`() async throws {
        let test = try TestStore()
        try test.ada()
        let store = test.store
        let user = try store.existingUser(.ada)
        await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                (0..<50).allSatisfy { batch in
                    let records = (0..<10).map { record(day: 19_900 + batch, id: "\(batch)-\($0)") }
                    return (try? store.add(records, for: .ada).summary.added) == 10
                }
            }
            for _ in 0..<4 {
                group.addTask {
                    (0..<100).allSatisfy { _ in
                        guard let statistics = try? store.statistics(of: user, asOf: Day(number: 20_000)) else {
                            return false
                        }
                        // All of one moment: the totals and the days are those of the same records.
                        return statistics.tokens.total == statistics.days.reduce(0) { $0 + $1.tokens }
                            && statistics.records * 100 == statistics.tokens.total
                    }
                }
            }
            for await succeeded in group { #expect(succeeded) }
        }
        #expect(try store.statistics(of: user, asOf: Day(number: 20_000)).records == 500)
    }
}

@Suite struct TokenTests {

    @Test func `shows a token once and keeps only its hash`() throws {
        let test = try TestStore()
        try test.ada()
        try test.store.addUser(.name("bob"), at: Timestamp(unixSeconds: 0))
        let (token, stored) = try test.store.addToken(for: .ada, label: "laptop", at: Timestamp(unixSeconds: 5))
        let (other, _) = try test.store.addToken(for: .name("bob"), label: "x", at: Timestamp(unixSeconds: 5))
        let ada = try test.store.existingUser(.ada)
        #expect(token != other)
        #expect(try test.store.user(token: token) == ada)
        #expect(try test.store.user(token: other)?.name == .name("bob"))
        #expect(try test.store.tokens(of: ada) == [stored])
        #expect(stored.label == "laptop" && stored.created == Timestamp(unixSeconds: 5))
        for file in ["", "-wal"] {
            let bytes = try Data(contentsOf: URL(filePath: test.path + file))
            #expect(bytes.range(of: Data(token.utf8.dropFirst(7))) == nil)
        }
        for wrong in ["", "emblem_", String(token.dropLast()), token + "0", token.uppercased()] {
            #expect(try test.store.user(token: wrong) == nil)
        }
        #expect(throws: StoreError.unknownToken(99)) { try test.store.revokeToken(99, of: ada) }
        let bob = try test.store.existingUser(.name("bob"))
        #expect(throws: StoreError.unknownToken(stored.id)) { try test.store.revokeToken(stored.id, of: bob) }
        try test.store.revokeToken(stored.id, of: ada)
        #expect(try test.store.user(token: token) == nil)
        #expect(try test.store.tokens(of: ada).isEmpty)
    }
}
