import SQLiteStore
import Usage
import UsageImport
import SQLite
import TestSupport
import Testing

/// What becomes of a user who is removed.
@Suite struct RemovalTests {
    private let test: TestStore

    init() throws {
        test = try TestStore()
        for name in ["Ada", "bob"] {
            let name = UserName.name(name)
            try test.store.addUser(name, at: Timestamp(unixSeconds: 0))
            _ = try test.store.add([record(id: "1"), record(model: "o3", source: "x", id: "2")], for: name)
            try test.store.setAvatar([1, 2, 3], of: name)
            _ = try test.store.addToken(for: name, label: "a", at: Timestamp(unixSeconds: 0))
        }
    }

    /// How many rows every table has.
    private func rows() throws -> [String: Int] {
        let connection = try Connection(path: test.path, access: .readOnly, busyTimeout: .zero)
        var rows: [String: Int] = [:]
        var tables: [String] = []
        try connection.statement("SELECT name FROM sqlite_schema WHERE type = 'table'").query {
            tables.append($0.text(0))
        }
        for table in tables {
            rows[table] = try connection.statement("SELECT count(*) FROM \(table)").first { $0.integer(0) }
        }
        return rows
    }

    @Test func `nothing of them is left, and all of the others`() throws {
        let both = try rows()
        let bob = try test.store.existingUser(.name("bob"))
        let holdings = try test.store.holdings(of: .ada)
        #expect(holdings.records == 2 && holdings.tokens == 1 && holdings.achievements > 0 && holdings.hasAvatar)

        #expect(try test.store.removeUser(.ada) == holdings)

        #expect(try test.store.user(.ada) == nil)
        #expect(try test.store.existingUser(.name("bob")) == bob)
        let shared: Set = ["state", "models", "sources", "removals"]
        for (table, count) in try rows() where !shared.contains(table) { #expect(count * 2 == both[table]) }
        #expect(throws: StoreError.unknownUser(.ada)) { try test.store.removeUser(.ada) }
        #expect(throws: StoreError.unknownUser(.ada)) { _ = try test.store.holdings(of: .ada) }
    }

    @Test func `somebody whose row makes no sense can be removed`() throws {
        try Connection(path: test.path, access: .readWrite, busyTimeout: .zero)
            .execute("UPDATE users SET zone = 'Mars/Olympus', name = '<>' WHERE folded = 'ada'")
        #expect(throws: StoreError.self) { _ = try test.store.user(.ada) }

        #expect(try test.store.removeUser(.ada).records == 2)
        #expect(try test.store.users().count == 1)
    }
}
