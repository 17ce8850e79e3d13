internal import CSQLite
internal import Glibc

/// The open database that a connection and its statements share; it is closed when the last of them is gone.
@safe final class Handle {
    let path: String
    /// Whether opening made the file.
    let madeFile: Bool
    private let pointer: OpaquePointer

    init(path: String, access: Connection.Access, busyTimeout: Duration) throws(SQLiteError) {
        self.path = path
        madeFile = access == .create && Self.makePrivateFile(path)
        var opened: OpaquePointer?
        let code = unsafe sqlite3_open_v2(path, &opened, Self.flags(access), nil)
        guard code == SQLITE_OK, let pointer = unsafe opened else {
            // SQLite returns a connection even when it fails; it has the reason and must be closed.
            let reason = unsafe opened == nil ? sqlite3_errstr(code) : sqlite3_errmsg(opened)
            let message = unsafe reason.map { unsafe String(cString: $0) } ?? "no reason given"
            _ = unsafe sqlite3_close_v2(opened)
            throw SQLiteError(code: ResultCode(rawValue: code), message: message, operation: .open, path: path)
        }
        unsafe self.pointer = pointer
        let (seconds, attoseconds) = busyTimeout.components
        let milliseconds = min(max(seconds, 0), 86_400) * 1000 + max(attoseconds, 0) / 1_000_000_000_000_000
        _ = unsafe sqlite3_busy_timeout(pointer, Int32(clamping: milliseconds))
    }

    deinit {
        // The second form, because a statement that is finalised after this must still find its database.
        _ = unsafe sqlite3_close_v2(pointer)
    }

    private static func flags(_ access: Connection.Access) -> Int32 {
        // No mutex inside SQLite: a connection is used by one thread at a time anyway.
        let common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        switch access {
        case .create: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        case .readWrite: return common | SQLITE_OPEN_READWRITE
        case .readOnly: return common | SQLITE_OPEN_READONLY
        }
    }

    /// Makes an empty file that only its owner may read and write, if there is none.
    ///
    /// SQLite gives the files that it makes beside it the same mode. Errors are left to SQLite, which reports them when it
    /// opens the file.
    ///
    /// - Returns: whether it made the file.
    private static func makePrivateFile(_ path: String) -> Bool {
        guard !path.isEmpty, path != ":memory:" else { return false }
        // `mknod` and not `open`: closing a file frees the locks that SQLite has on it elsewhere in the process.
        if unsafe mknod(path, S_IFREG | 0o600, 0) == 0 { return true }
        if unsafe errno == EEXIST && access(path, F_OK) == 0 { return false }
        // A link to where nothing is yet, which only opening follows; or a file system that does not make files so.
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        if file >= 0 { close(file) }
        return file >= 0
    }

    /// Whether the path leads to another file than the open one, or to none.
    var hasMoved: Bool {
        var moved: Int32 = 0
        return unsafe sqlite3_file_control(pointer, nil, SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0
    }

    /// The number of rows that the last statement changed, without changes by triggers.
    var changes: Int { unsafe Int(sqlite3_changes64(pointer)) }

    /// Whether no transaction is open.
    var isIdle: Bool { unsafe sqlite3_get_autocommit(pointer) != 0 }

    func compile(_ sql: String) throws(SQLiteError) -> OpaquePointer {
        var statement: OpaquePointer?
        let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
        let code = unsafe ResultCode(rawValue: sqlite3_prepare_v3(pointer, sql, -1, flags, &statement, nil))
        guard code == .ok else { throw error(code, .prepare(sql)) }
        guard let statement = unsafe statement else { throw error(.misuse, .prepare(sql), "the statement is empty") }
        return unsafe statement
    }

    func execute(_ script: String) throws(SQLiteError) {
        let code = unsafe ResultCode(rawValue: sqlite3_exec(pointer, script, nil, nil, nil))
        guard code == .ok else { throw error(code, .step(script)) }
    }

    func error(_ code: ResultCode, _ operation: SQLiteError.Operation, _ message: String? = nil) -> SQLiteError {
        let reason = unsafe sqlite3_errmsg(pointer).map { unsafe String(cString: $0) }
        return SQLiteError(
            code: code,
            message: message ?? reason ?? "no reason given",
            operation: operation,
            path: path
        )
    }
}
