import Foundation
import SQLiteStore
import Usage
import UsageImport
import Quantities
import SQLite
import TestSupport
import Testing

/// What a store does with rows that nobody who uses it would have written: edited by hand, damaged, another program's.
@Suite struct DamagedRowTests {
    private static let today = Day(number: 20_000)

    private let test: TestStore
    private let token: String

    init() throws {
        test = try TestStore()
        let (store, time) = (test.store, Timestamp(unixSeconds: 1_700_000_000))
        try store.addUser(.ada, displayName: "Ada L.", at: time)
        try store.addUser(.name("bob"), at: time)
        let usage = [
            record(day: 19_990, model: "mine", source: "x", cacheRead: 5, id: "1"), record(day: 19_999, id: "2"),
            record(day: 20_000, output: 7, id: "3"), record(day: 19_998, id: "4"),
        ]
        for name in [UserName.ada, .name("bob")] {
            _ = try store.add(usage, for: name)
            _ = try Self.importDay(100, for: name, into: store)
        }
        token = try store.addToken(for: .ada, label: "laptop", at: time).token
        try store.setAvatar([1, 2, 3], of: .ada)
        try store.grant("hall-of-fame", to: .ada, at: time)
        try store.put(["octocat": [StoredDocument(name: "a", body: [1])]], in: "shelf", at: time)
    }

    /// Imports a sum of a day.
    private static func importDay(_ tokens: Int, for name: UserName, into store: SQLiteProfileStore) throws
        -> ImportSummary
    {
        var text = Optional(
            #"{"date":"\#(Day(number: 19_997))","modelBreakdowns":[{"modelName":"gpt-4o","inputTokens":\#(tokens),"#
                + #""outputTokens":0}]}"#
        )
        return try store.importUsage(for: name) {
            defer { text = nil }
            return text.map { Array($0.utf8) }
        }
    }

    private func connection(_ path: String? = nil) throws -> Connection {
        try Connection(path: path ?? test.path, access: .readWrite, busyTimeout: .zero)
    }

    /// Reads all there is about somebody; what it says when it cannot.
    private static func read(_ name: UserName, _ store: SQLiteProfileStore) -> [String] {
        var complaints: [String] = []
        func attempt(_ body: () throws -> Void) {
            do { try body() } catch { complaints.append("\(error)") }
        }
        attempt { _ = try store.holdings(of: name) }
        attempt {
            let user = try store.existingUser(name)
            attempt { _ = try store.statistics(of: user, asOf: today) }
            attempt { _ = try store.statistics(of: user, asOf: today.advanced(by: -5)).week.change }
            attempt { _ = try store.topModels(of: user, inWeekBefore: today) }
            attempt { _ = try store.yearReview(of: user, year: today.year)?.months }
            attempt { _ = try store.avatar(of: user) }
            attempt { _ = try store.tokens(of: user) }
            for achievement in Achievement.catalog { attempt { _ = try store.unlocked(achievement, by: user) } }
        }
        return complaints
    }

    /// Does all there is to do with the store, the last of it being to remove Ada.
    private func use(_ store: SQLiteProfileStore, _ name: UserName) {
        let time = Timestamp(unixSeconds: 1_700_000_001)
        _ = try? store.users()
        _ = try? store.changes(since: nil)
        _ = try? store.weekly(of: name, at: ReadingTime(time), for: .administrator)
        _ = try? store.statsCard(of: name, at: ReadingTime(time), for: .administrator)
        _ = try? store.wrapped(2026, of: name, for: .administrator)
        _ = try? store.user(token: token)
        _ = try? store.documents(of: "octocat", in: "shelf")
        try? store.put(["hubot": [StoredDocument(name: "a", body: [1])]], in: "shelf", at: time)
        _ = try? store.add([record(day: 19_990, id: "new"), record(day: 20_001, id: "5")], for: name)
        _ = try? Self.importDay(1000, for: name, into: store)
        _ = try? store.machines(of: name)
        try? store.exportUsage(of: name) { _ in }
        try? store.renameMachine(of: name, from: "default", to: "laptop")
        _ = try? store.forget(Day(number: 19_990)...Day(number: 19_991), of: name)
        _ = try? store.reprice(name)
        _ = try? store.update(name, UserChanges(isPublic: false))
        _ = try? store.grant("early-adopter", to: name, at: time)
        _ = try? store.revoke("hall-of-fame", from: name)
        _ = try? store.setAvatar([4], of: name)
        _ = try? store.addToken(for: name, label: "a", at: time)
        _ = try? store.update(name, UserChanges(zone: .utc))
        _ = Self.read(name, store)
        _ = try? store.removeUser(name)
    }

    private static let values = [
        "NULL", "''", "'many'", "'12abc'", "x'C3FF'", "CAST(x'61FFC3' AS TEXT)", "char(27, 10, 8238)", "-1", "9999999",
        "4611686018427387904", "9223372036854775807", "-9223372036854775808", "1e300", "9e999", "0.5",
    ]

    private static let extremes = ["'many'", "9223372036854775807", "-9223372036854775808"]

    /// Takes the rules from the tables, as if another program had made them.
    private func free(_ connection: Connection) throws {
        try connection.execute(
            """
            PRAGMA wal_checkpoint(TRUNCATE);
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(replace(replace(replace(sql, 'STRICT, WITHOUT', 'WITHOUT'),
                ') STRICT', ')'), 'NOT NULL', ''), ' CHECK (is_public IN (0, 1))', '') WHERE type = 'table';
            PRAGMA writable_schema = OFF;
            """
        )
        let version = try connection.statement("PRAGMA schema_version").first { $0.integer(0) }
        try connection.execute("PRAGMA schema_version = \(try #require(version) + 1); PRAGMA wal_checkpoint(TRUNCATE)")
    }

    /// The columns of all tables, and which rows are Ada's.
    private func columns() throws -> [(table: String, column: String, condition: String)] {
        var columns: [(table: String, column: String, condition: String)] = []
        try connection().statement(
            "SELECT m.name, p.name FROM sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table'"
        ).query { row in
            let table = row.text(0)
            let hasUser = !["users", "state", "models", "sources", "documents", "subjects"].contains(table)
            columns.append((table, row.text(1), table == "users" ? "id = 1" : hasUser ? "user = 1" : "true"))
        }
        return columns
    }

    /// A copy of the store in which a column holds a value; some cannot be, since two rows would have the same key.
    private func copy(_ bytes: Data, _ name: String, setting change: String) throws -> String {
        let path = test.folder.path(name)
        try bytes.write(to: URL(filePath: path))
        let connection = try connection(path)
        try connection.execute("PRAGMA synchronous = OFF")
        _ = try? connection.execute("UPDATE OR IGNORE \(change)")
        return path
    }

    @Test func `whatever a column holds, nothing ends but an answer, and others are as they were`() throws {
        try free(connection())
        let columns = try columns()
        #expect(columns.count > 80)
        let bytes = try Data(contentsOf: URL(filePath: test.path))
        let bob = UserName.name("bob")
        let known = try test.store.statistics(of: test.store.existingUser(bob), asOf: Self.today)
        var complaints = 0
        for (table, column, condition) in columns {
            for (number, value) in Self.values.enumerated() {
                let change = "\(table) SET \(column) = \(value) WHERE \(condition)"
                let path = try copy(bytes, "\(table)-\(column)-\(number)", setting: change)
                let store = try TestStore.open(path)
                complaints += Self.read(.ada, store).isEmpty ? 0 : 1
                if condition != "true", table != "tokens" {
                    let user = try store.existingUser(bob)
                    #expect(try store.statistics(of: user, asOf: Self.today) == known, "\(change)")
                }
                // Writing takes its time, since it waits for the disk.
                if Self.extremes.contains(value) { use(store, .ada) }
                for name in [path, path + "-wal", path + "-shm"] { try? FileManager.default.removeItem(atPath: name) }
            }
        }
        #expect(complaints > 300, "the values did get into the file")
    }

    @Test(arguments: [
        ("totals", "first_day = last_day + 1", "first_day"),
        ("totals", "first_day = -9223372036854775807", "first_day"),
        ("totals", "last_day = 9999999", "last_day"), ("totals", "run_start = -9223372036854775807", "run_start"),
        ("totals", "input = -1", "input is -1"), ("totals", "output = 9223372036854775807", "output"),
        ("totals", "input = 600000000000000000, output = 600000000000000000", "input is, with the other tokens,"),
        ("totals", "cost = -5", "cost"), ("totals", "active_days = 9223372036854775807", "active_days"),
        ("days", "input = 4611686018427387904", "input"), ("days", "input = 900000000000000000", "input makes a sum"),
        ("days", "records = -1", "records"), ("user_models", "tokens = -1", "tokens"),
        ("user_models", "cost = 9223372036854775807", "cost"),
        ("achievements", "time = 9223372036854775807", "time"),
        ("models", "name = char(27) || name", "name is no text"),
        ("models", "name = CAST(x'FFC3' AS TEXT) || id", "name"),
    ])
    func `says whose row makes no sense, and which column`(table: String, change: String, reason: String) throws {
        try connection().execute("UPDATE \(table) SET \(change)")
        let error = #expect(throws: StoreError.self) {
            _ = try test.store.statistics(of: test.store.existingUser(.ada), asOf: Self.today)
        }
        guard case .damaged("Ada", let said) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(said.hasPrefix(reason))
        #expect(said.contains("render user set Ada --zone ZONE"))
    }

    @Test func `a sum that leaves 64 bits is somebody's error too`() throws {
        for table in ["day_models", "year_models"] {
            try connection().execute("UPDATE \(table) SET tokens = 4611686018427387904, cost = 4611686018427387904")
        }
        let user = try test.store.existingUser(.ada)
        for body in [
            { _ = try test.store.topModels(of: user, inWeekBefore: Self.today) },
            { _ = try test.store.yearReview(of: user, year: Self.today.year) },
        ] {
            let error = #expect(throws: StoreError.self, performing: body)
            #expect("\(try #require(error))".contains("“Ada” makes no sense: "))
        }
    }

    @Test(arguments: ["totals SET first_day = last_day + 1", "days SET input = -1", "user_models SET tokens = -1"])
    func `giving a time zone works all sums out anew`(damage: String) throws {
        let before = try test.store.statistics(of: test.store.existingUser(.ada), asOf: Self.today)
        try connection().execute("UPDATE \(damage)")

        try test.store.update(.ada, UserChanges(zone: .utc))

        #expect(try test.store.statistics(of: test.store.existingUser(.ada), asOf: Self.today) == before)
    }

    @Test(arguments: [
        ("input = -1", "input"), ("cost = 9223372036854775807", "cost"), ("time = -9223372036854775807", "time"),
        ("cache_read = 9223372036854775807", "cache_read"), ("whole_day = 9223372036854775807", "whole_day"),
    ])
    func `a record that makes no sense stops working out anew, and nothing is written`(
        damage: String,
        column: String
    ) throws {
        try connection().execute("UPDATE records SET \(damage) WHERE user = 1 AND request = '2'")
        let before = try test.store.statistics(of: test.store.existingUser(.ada), asOf: Self.today)
        for body in [{ try test.store.update(.ada, UserChanges(zone: .utc)) as Any }, { try test.store.reprice(.ada) }]
        {
            let error = #expect(throws: StoreError.self) { _ = try body() }
            #expect("\(try #require(error))".contains("“Ada” makes no sense: \(column) is "))
        }
        #expect(try test.store.statistics(of: test.store.existingUser(.ada), asOf: Self.today) == before)
    }

    @Test func `a request id of odd bytes does not keep repricing busy for ever`() throws {
        try connection().execute("UPDATE records SET request = CAST(x'FFFF' AS TEXT) WHERE user = 1 AND request = '2'")
        #expect(throws: StoreError.self) { try test.store.reprice(.ada) }
    }

    @Test(arguments: [
        ("zone = 'Mars/Olympus'", "the time zone “Mars/Olympus” of user “Ada” is unknown here"),
        ("name = CAST(x'41FF' AS TEXT)", "the name is stored as"), ("name = 'eve'", "the name is stored as “eve”"),
        ("display_name = char(27) || '[2J'", "the display name is “�[2J”"),
        ("display_name = ''", "the display name is"),
    ])
    func `a user who makes no sense is the only one who cannot be read`(damage: String, reason: String) throws {
        try connection().execute("UPDATE users SET \(damage) WHERE folded = 'ada'")
        let error = #expect(throws: StoreError.self) { _ = try test.store.user(.ada) }
        #expect("\(try #require(error))".contains(reason))
        let users = try test.store.users()
        #expect(users.count == 2)
        #expect(users.compactMap { try? $0.get().name.description } == ["bob"])
        #expect(throws: StoreError.self) { try test.store.update(.ada, UserChanges(isPublic: false)) }
    }

    @Test func `a row says that somebody is public, or they are not`() throws {
        try free(connection())
        for value in ["2", "-1", "'yes'", "NULL", "0.5"] {
            try connection().execute("UPDATE users SET is_public = \(value)")
            #expect(try !TestStore.open(test.path).existingUser(.ada).isPublic)
        }
    }
}
