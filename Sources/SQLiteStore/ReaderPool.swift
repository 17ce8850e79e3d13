import Usage
internal import SQLite
internal import Synchronization

/// A fixed number of read-only connections that several threads share; each is opened when it is first used.
///
/// A read takes a free connection; if there is none, it waits for one, chosen in turn. In write-ahead mode readers
/// and the writer never wait for each other.
final class ReaderPool: Sendable {
    private let slots: [Slot]
    private let turn = Atomic(0)
    /// Incremented to close all open connections before their next use.
    private let generation = Atomic(0)
    /// Why all reads fail; nil while the store can be read.
    private let closedReason = Mutex<StoreError?>(nil)

    /// Makes a pool without opening any connection.
    ///
    /// - Parameters:
    ///   - count: The maximal number of connections; at least 1.
    ///   - path: The store's file.
    ///   - busyTimeout: How long to wait for a lock, as during recovery after a crash.
    init(count: Int, path: String, busyTimeout: Duration) {
        slots = (0..<max(count, 1)).map { _ in Slot(path: path, busyTimeout: busyTimeout) }
    }

    /// Runs a closure with a connection in one read transaction.
    ///
    /// - Parameters:
    ///   - name: The user whom `StoreError.damaged` names if a stored value is unusable.
    ///   - body: Reads from the connection.
    /// - Returns: what `body` returns.
    /// - Throws: `StoreError` when the pool is closed or the read fails.
    func read<Result: Sendable>(
        about name: UserName?,
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(StoreError) -> Result {
        try checkIsOpen()
        do throws(SQLiteError) {
            return try readAnywhere(body)
        } catch {
            // The page caches of the other connections may be wrong as well.
            if error.spoilsConnection { invalidate() }
            throw StoreError(error, about: name)
        }
    }

    private func readAnywhere<Result: Sendable>(
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        let generation = generation.load(ordering: .acquiring)
        for slot in slots {
            if let result = try slot.readIfFree(generation, body) { return result }
        }
        let next = turn.wrappingAdd(1, ordering: .relaxed).newValue
        return try slots[Int(UInt(bitPattern: next) % UInt(slots.count))].read(generation, body)
    }

    /// Makes every connection be opened again before its next use.
    func invalidate() { generation.add(1, ordering: .releasing) }

    /// Makes all reads from now on throw `reason`.
    func close(because reason: StoreError) {
        closedReason.withLock { $0 = reason }
        invalidate()
    }

    /// Closes every connection, each as soon as its reader has finished.
    func closeConnections() {
        for slot in slots { slot.close() }
    }

    /// Lets reads succeed again, with new connections.
    func reopen() {
        invalidate()
        closedReason.withLock { $0 = nil }
    }

    /// Throws the reason given to `close(because:)` unless the pool is open.
    func checkIsOpen() throws(StoreError) {
        if let reason = closedReason.withLock({ $0 }) { throw reason }
    }
}

/// One connection and its lock.
private final class Slot: Sendable {
    private struct Opened {
        var connection: Connection
        var generation: Int
    }

    private let opened = Mutex<Opened?>(nil)
    private let path: String
    private let busyTimeout: Duration

    init(path: String, busyTimeout: Duration) {
        self.path = path
        self.busyTimeout = busyTimeout
    }

    func close() { opened.withLock { $0 = nil } }

    func read<Result: Sendable>(
        _ generation: Int,
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        try opened.withLock { opened throws(SQLiteError) in
            try run(body, generation, on: &opened)
        }
    }

    /// Returns the result of the closure, or nil without calling it when another thread uses the connection.
    func readIfFree<Result: Sendable>(
        _ generation: Int,
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result? {
        try opened.withLockIfAvailable { opened throws(SQLiteError) in
            try run(body, generation, on: &opened)
        }
    }

    private func run<Result>(
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result,
        _ generation: Int,
        on opened: inout Opened?
    ) throws(SQLiteError) -> Result {
        if let present = opened, present.generation < generation { opened = nil }
        let open: Connection
        if let opened {
            open = opened.connection
        } else {
            open = try Connection(path: path, access: .readOnly, busyTimeout: busyTimeout)
            opened = Opened(connection: open, generation: generation)
        }
        return try open.transaction(.read) { () throws(SQLiteError) in try body(open) }
    }
}
