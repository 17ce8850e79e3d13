import Foundation
import SQLite
import TestSupport
import Testing

@Suite struct ConnectionTests {
    private let folder = try? TemporaryFolder()

    private func path(_ name: String = "test.sqlite") throws -> String {
        try #require(folder).path(name)
    }

    private func connection(timeout: Duration = .milliseconds(50)) throws -> Connection {
        let connection = try Connection(path: try path(), access: .create, busyTimeout: timeout)
        try connection.prepareForUse(writing: .normal, cacheSize: 1024)
        return connection
    }

    private func numbers(_ connection: Connection) throws -> [Int] {
        var numbers: [Int] = []
        try connection.statement("SELECT a FROM t ORDER BY a").query { numbers.append($0.integer(0)) }
        return numbers
    }

    @Test func `gives every kind of value back as it was bound`() throws {
        let connection = try connection()
        let statement = try connection.statement("SELECT ?, ?, ?, ?, ?, ?")
        let found = try statement.first(
            .integer(.min),
            .real(0.5),
            .text("a\0é🎉"),
            .blob([0, 255]),
            .null,
            .text("")
        ) { row in
            #expect(row.integer(0) == .min)
            #expect(row.real(1) == 0.5)
            #expect(row.text(2) == "a\0é🎉")
            #expect(row.blob(3) == [0, 255])
            #expect(row.optionalText(4) == nil)
            #expect(row.optionalInteger(4) == nil)
            #expect(row.optionalText(5) == "")
            #expect(row.integer(99) == 0)
            #expect(row.integer(-1) == 0)
            return true
        }
        #expect(found == true)
    }

    @Test func `an empty blob is not NULL`() throws {
        let kind = try connection().statement("SELECT typeof(?)").first(.blob([])) { $0.text(0) }
        #expect(kind == "blob")
    }

    @Test func `says how many rows a statement changed`() throws {
        let connection = try connection()
        try connection.execute("CREATE TABLE t (a UNIQUE)")
        let insert = try connection.statement("INSERT INTO t VALUES (?) ON CONFLICT DO NOTHING")
        #expect(try insert.run(.integer(1)) == 1)
        #expect(try insert.run(.integer(1)) == 0)
    }

    @Test(arguments: [
        ("1.0", "a is no whole number"), ("'7'", "a is no whole number"), ("NULL", "a is no whole number"),
        ("x'07'", "a is no whole number"), ("9e999", "a is no whole number"), ("11", "a is 11 and not 0 to 10"),
        ("-9223372036854775808", "a is -9223372036854775808 and not 0 to 10"),
    ])
    func `gives an integer of a range or says which column holds none`(value: String, reason: String) throws {
        let connection = try connection()
        let error = #expect(throws: SQLiteError.self) {
            try connection.statement("SELECT \(value) AS a").first { row throws(SQLiteError) in
                try row.integer(0, in: 0...10)
            }
        }
        #expect(error?.message == reason && error?.code == .corrupt && error?.concernsValues == true)
        #expect(error?.description.contains("reading a row of “SELECT \(value) AS a” failed: \(reason)") == true)
        let seven = try connection.statement("SELECT 7").first { row throws(SQLiteError) in
            try row.integer(0, in: 0...10)
        }
        #expect(seven == 7)
    }

    @Test func `what a closure throws ends a query, which can be run again`() throws {
        let connection = try connection()
        let numbers = try connection.statement("SELECT 1 AS a UNION SELECT 2 UNION SELECT 3 ORDER BY 1")
        for _ in 0..<2 {
            var seen: [Int] = []
            #expect(throws: SQLiteError.self) {
                try numbers.query { row throws(SQLiteError) in
                    seen.append(row.integer(0))
                    _ = try row.integer(0, in: 1...1)
                }
            }
            #expect(seen == [1, 2])
        }
    }

    @Test func `gives a text of well-formed UTF-8 alone`() throws {
        let statement = try connection().statement("SELECT 'a', '', 'é', CAST(x'61FF' AS TEXT), x'61', 7, NULL")
        let texts = try statement.first { row in (0..<7).map { row.wellFormedText($0) } }
        #expect(texts == ["a", "", "é", nil, nil, nil, nil])
    }

    @Test func `a sum that leaves 64 bits is told from other failures`() throws {
        let connection = try connection()
        let large = "SELECT 9223372036854775807 AS a UNION ALL SELECT 1"
        let error = #expect(throws: SQLiteError.self) {
            try connection.statement("SELECT sum(a) FROM (\(large))").run()
        }
        #expect(error?.concernsValues == true)
        #expect(throws: SQLiteError.self) { try connection.statement("SELECT sum(a) FROM nothing").run() }
    }

    @Test func `compiles a text only once`() throws {
        let connection = try connection()
        #expect(try connection.statement("SELECT 1") === connection.statement("SELECT 1"))
    }

    @Test func `rolls back when the closure throws, and can go on`() throws {
        let connection = try connection()
        try connection.execute("CREATE TABLE t (a UNIQUE)")
        let error = #expect(throws: SQLiteError.self) {
            try connection.transaction(.write) { () throws(SQLiteError) in
                try connection.statement("INSERT INTO t VALUES (1)").run()
                try connection.statement("INSERT INTO t VALUES (1)").run()
            }
        }
        #expect(error?.code.primary.rawValue == 19, "SQLITE_CONSTRAINT")
        #expect(try numbers(connection) == [])
        try connection.transaction(.write) { () throws(SQLiteError) in
            _ = try connection.statement("INSERT INTO t VALUES (1)").run()
        }
        #expect(try numbers(connection) == [1])
    }

    @Test func `a second writer fails as busy after the timeout, a reader does not wait`() throws {
        let first = try connection()
        try first.execute("CREATE TABLE t (a)")
        let second = try connection()
        try first.execute("BEGIN IMMEDIATE; INSERT INTO t VALUES (1)")
        let error = #expect(throws: SQLiteError.self) {
            try second.transaction(.write) { () throws(SQLiteError) in }
        }
        #expect(error?.isBusy == true)
        #expect(error?.operation == .step("BEGIN IMMEDIATE"))
        #expect(try numbers(second) == [])
        try first.execute("COMMIT")
        #expect(try numbers(second) == [1])
    }

    @Test func `a read transaction sees one moment`() throws {
        let writer = try connection()
        try writer.execute("CREATE TABLE t (a)")
        let reader = try Connection(path: try path(), access: .readOnly, busyTimeout: .zero)
        let count = try reader.statement("SELECT count(*) FROM t")
        let counts = try reader.transaction(.read) { () throws(SQLiteError) in
            let before = try count.first { $0.integer(0) }
            try writer.statement("INSERT INTO t VALUES (1)").run()
            return [before, try count.first { $0.integer(0) }]
        }
        #expect(counts == [0, 0])
        #expect(try numbers(reader) == [1])
    }

    @Test func `refuses a wrong number of values instead of running with NULL`() throws {
        let error = #expect(throws: SQLiteError.self) { _ = try connection().statement("SELECT ?").run() }
        #expect(error?.code == .misuse)
        #expect(error?.description.contains("0 values for 1 parameters") == true)
    }

    @Test func `names the file, the statement and the reason`() throws {
        let connection = try connection()
        let error = #expect(throws: SQLiteError.self) { try connection.statement("SELECT * FROM absent") }
        let text = error?.description ?? ""
        #expect(text == "\(try path()): preparing “SELECT * FROM absent” failed: no such table: absent (SQLite code 1)")
    }

    @Test func `a file that is not there is not made unless asked`() throws {
        for access in [Connection.Access.readOnly, .readWrite] {
            let path = try path("absent")
            let error = #expect(throws: SQLiteError.self) {
                _ = try Connection(path: path, access: access, busyTimeout: .zero)
            }
            #expect(error?.code.primary == .cannotOpen)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func `a file of something else is reported and stays as it is`() throws {
        let path = try path("poem.txt")
        let poem = Data(String(repeating: "roses are red ", count: 100).utf8)
        try poem.write(to: URL(filePath: path))
        let connection = try Connection(path: path, access: .create, busyTimeout: .zero)
        let error = #expect(throws: SQLiteError.self) { _ = try connection.userVersion() }
        #expect(error?.code.primary == .notADatabase)
        #expect(try Data(contentsOf: URL(filePath: path)) == poem)
    }

    @Test func `a statement outlives its connection`() throws {
        let statement = try connection().statement("SELECT 7")
        #expect(try statement.first { $0.integer(0) } == 7)
    }

    @Test func `keeps the version and the owner of the file`() throws {
        let connection = try connection()
        try connection.setUserVersion(3)
        try connection.setApplicationID(77)
        #expect(try self.connection().userVersion() == 3)
        #expect(try self.connection().applicationID() == 77)
    }

    @Test func `foreign keys are enforced`() throws {
        let connection = try connection()
        try connection.execute("CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p REFERENCES p)")
        #expect(throws: SQLiteError.self) { try connection.statement("INSERT INTO c VALUES (5)").run() }
    }
}
