internal import CSQLite

/// A compiled statement of one connection; it can be run any number of times.
///
/// It belongs to its connection's thread. Every run resets it at the end, also when it throws, so that it never holds a
/// read lock longer than the call. It must not be run again from the closure that reads its rows.
@safe public final class Statement {
    private let handle: OpaquePointer
    private let database: Handle
    private let parameterCount: Int
    private let sql: String

    init(_ sql: String, on database: Handle) throws(SQLiteError) {
        unsafe handle = try database.compile(sql)
        self.database = database
        self.sql = sql
        parameterCount = unsafe Int(sqlite3_bind_parameter_count(handle))
    }

    deinit {
        _ = unsafe sqlite3_finalize(handle)
    }

    /// Runs the statement to its end and ignores its rows.
    ///
    /// - Returns: the number of rows that an INSERT, UPDATE or DELETE changed, without changes by triggers.
    @discardableResult
    public func run(_ values: Value...) throws(SQLiteError) -> Int {
        try rows(values) { _ in }
        return database.changes
    }

    /// Runs the statement and calls a closure with each row, in order; stops when the closure throws.
    public func query(
        _ values: Value...,
        each: (borrowing Row) throws(SQLiteError) -> Void
    ) throws(SQLiteError) {
        try rows(values, each: each)
    }

    /// Runs the statement with an array of values and calls a closure with each row, in order.
    public func query(
        with values: [Value],
        each: (borrowing Row) throws(SQLiteError) -> Void
    ) throws(SQLiteError) {
        try rows(values, each: each)
    }

    /// Runs the statement and reads its first row; nil when there is none.
    public func first<Result>(
        _ values: Value...,
        read: (borrowing Row) throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result? {
        var result: Result?
        try rows(values, limit: 1) { row throws(SQLiteError) in result = try read(row) }
        return result
    }

    private func rows(
        _ values: [Value],
        limit: Int = .max,
        each: (borrowing Row) throws(SQLiteError) -> Void
    ) throws(SQLiteError) {
        defer { reset() }
        try bind(values)
        // Held in a constant: Swift 6.3.1's optimiser aborts when a noncopyable temporary is lent to the closure.
        let row = Row(self)
        var count = 0
        while count < limit, try step() {
            try each(row)
            count += 1
        }
    }

    private func step() throws(SQLiteError) -> Bool {
        let code = unsafe ResultCode(rawValue: sqlite3_step(handle))
        switch code {
        case .row: return true
        case .done: return false
        default: throw database.error(code, .step(sql))
        }
    }

    private func reset() {
        // The code it returns repeats that of the last step, which has been thrown already.
        _ = unsafe sqlite3_reset(handle)
    }

    private func bind(_ values: [Value]) throws(SQLiteError) {
        guard values.count == parameterCount else {
            throw database.error(.misuse, .bind(sql), "\(values.count) values for \(parameterCount) parameters")
        }
        var index: Int32 = 0
        for value in values {
            index += 1
            let code = ResultCode(rawValue: bind(value, at: index))
            guard code == .ok else { throw database.error(code, .bind(sql)) }
        }
    }

    private func bind(_ value: Value, at index: Int32) -> Int32 {
        switch value {
        case .integer(let integer): return unsafe sqlite3_bind_int64(handle, index, Int64(integer))
        case .real(let real): return unsafe sqlite3_bind_double(handle, index, real)
        case .null: return unsafe sqlite3_bind_null(handle, index)
        case .text(var text):
            return text.withUTF8 { utf8 in
                unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
                    // An empty buffer may have no address, and SQLite takes a null address for NULL.
                    guard let start = characters.baseAddress else {
                        return unsafe emblem_bind_text(handle, index, "", 0)
                    }
                    return unsafe emblem_bind_text(handle, index, start, UInt64(characters.count))
                }
            }
        case .blob(let bytes):
            return unsafe bytes.withUnsafeBytes { buffer in
                guard let start = buffer.baseAddress, unsafe !buffer.isEmpty else {
                    return unsafe sqlite3_bind_zeroblob(handle, index, 0)
                }
                return unsafe emblem_bind_blob(handle, index, start, UInt64(buffer.count))
            }
        }
    }

    /// Makes the error for a value that the caller cannot use.
    func unusable(_ column: Int, _ reason: String) -> SQLiteError {
        let index = Int32(truncatingIfNeeded: column)
        let name = unsafe sqlite3_column_name(handle, index).map { unsafe String(cString: $0) } ?? "column \(column)"
        return database.error(.corrupt, .read(sql), "\(name) \(reason)")
    }

    func isInteger(_ column: Int) -> Bool {
        unsafe sqlite3_column_type(handle, Int32(truncatingIfNeeded: column)) == SQLITE_INTEGER
    }

    func isNull(_ column: Int) -> Bool {
        unsafe sqlite3_column_type(handle, Int32(truncatingIfNeeded: column)) == SQLITE_NULL
    }

    func integer(_ column: Int) -> Int {
        unsafe Int(sqlite3_column_int64(handle, Int32(truncatingIfNeeded: column)))
    }

    func real(_ column: Int) -> Double {
        unsafe sqlite3_column_double(handle, Int32(truncatingIfNeeded: column))
    }

    func bytes(_ column: Int) -> [UInt8] {
        let index = Int32(truncatingIfNeeded: column)
        // In this order: asking for the address may convert the value, and the length is that of the converted one.
        guard let start = unsafe sqlite3_column_blob(handle, index) else { return [] }
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index))))
    }

    func wellFormedText(_ column: Int) -> String? {
        let index = Int32(truncatingIfNeeded: column)
        guard unsafe sqlite3_column_type(handle, index) == SQLITE_TEXT else { return nil }
        guard let start = unsafe sqlite3_column_text(handle, index) else { return nil }
        let length = unsafe Int(sqlite3_column_bytes(handle, index))
        return unsafe String(validating: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
    }

    func text(_ column: Int) -> String {
        let index = Int32(truncatingIfNeeded: column)
        guard let start = unsafe sqlite3_column_text(handle, index) else { return "" }
        let length = unsafe Int(sqlite3_column_bytes(handle, index))
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
    }
}
