import Usage
internal import SQLite
internal import Synchronization

/// Connections that read, for several threads at once; each is opened when it is first wanted.
///
/// A reader takes any connection that is free and, when none is, waits for one by turns. In write-ahead mode they
/// never wait for the writer, nor it for them.
final class ReaderPool: Sendable {
    private let slots: [Slot]
    private let turn = Atomic(0)
    /// Incremented whenever all open connections become useless.
    private let era = Atomic(0)
    /// Why reads are refused; nil while the store can be read.
    private let absence = Mutex<StoreError?>(nil)

    /// - Parameters:
    ///   - count: How many connections at most; at least 1.
    ///   - path: The store.
    ///   - busyTimeout: How long to wait for a lock, as during recovery after a crash.
    init(count: Int, path: String, busyTimeout: Duration) {
        slots = (0..<max(count, 1)).map { _ in Slot(path: path, busyTimeout: busyTimeout) }
    }

    /// Runs a closure with a connection, inside one transaction: all it reads is of one moment.
    ///
    /// The name is whom it reads about, for the error that says that what is stored makes no sense.
    func read<Result: Sendable>(
        about name: UserName?,
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(StoreError) -> Result {
        try checkIsOpen()
        do throws(SQLiteError) {
            return try readAnywhere(body)
        } catch {
            // What one of them has met the others may have in memory too, or have missed because of what they have.
            if error.spoilsConnection { letGo() }
            throw StoreError(error, about: name)
        }
    }

    private func readAnywhere<Result: Sendable>(
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        let era = era.load(ordering: .acquiring)
        for slot in slots {
            if let result = try slot.readIfFree(era, body) { return result }
        }
        let next = turn.wrappingAdd(1, ordering: .relaxed).newValue
        return try slots[Int(UInt(bitPattern: next) % UInt(slots.count))].read(era, body)
    }

    /// Closes every connection before its next use, so that it is opened anew.
    func letGo() { era.add(1, ordering: .releasing) }

    /// Makes all reads from now on throw `reason`.
    func close(because reason: StoreError) {
        absence.withLock { $0 = reason }
        letGo()
    }

    /// Closes every connection, each when its reader is done.
    func drop() {
        for slot in slots { slot.drop() }
    }

    /// Allows reads again, with new connections.
    func reopen() {
        letGo()
        absence.withLock { $0 = nil }
    }

    /// Checks that there is a store.
    func checkIsOpen() throws(StoreError) {
        if let reason = absence.withLock({ $0 }) { throw reason }
    }
}

/// A place for one connection, and its lock.
private final class Slot: Sendable {
    private struct Opened {
        var connection: Connection
        var era: Int
    }

    private let opened = Mutex<Opened?>(nil)
    private let path: String
    private let busyTimeout: Duration

    init(path: String, busyTimeout: Duration) {
        self.path = path
        self.busyTimeout = busyTimeout
    }

    func drop() { opened.withLock { $0 = nil } }

    func read<Result: Sendable>(
        _ era: Int,
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result {
        try opened.withLock { opened throws(SQLiteError) in
            try run(body, era, on: &opened)
        }
    }

    /// The result, or nil when another thread has the connection.
    func readIfFree<Result: Sendable>(
        _ era: Int,
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result
    ) throws(SQLiteError) -> Result? {
        try opened.withLockIfAvailable { opened throws(SQLiteError) in
            try run(body, era, on: &opened)
        }
    }

    private func run<Result>(
        _ body: @Sendable (Connection) throws(SQLiteError) -> Result,
        _ era: Int,
        on opened: inout Opened?
    ) throws(SQLiteError) -> Result {
        if let present = opened, present.era < era { opened = nil }
        let open: Connection
        if let opened {
            open = opened.connection
        } else {
            open = try Connection(path: path, access: .readOnly, busyTimeout: busyTimeout)
            opened = Opened(connection: open, era: era)
        }
        return try open.transaction(.read) { () throws(SQLiteError) in try body(open) }
    }
}
