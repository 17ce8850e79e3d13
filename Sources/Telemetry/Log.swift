internal import Synchronization

/// Collects log lines of any thread, in bounded memory, until a writer takes them.
///
/// Writing a line never waits for the writer: lines that do not fit are dropped and counted. Lines of one thread keep
/// their order; those of several are in the order in which they were handed over.
public final class Log: Sendable {
    private struct Pending {
        var lines: LogLine
        var time = LogTime()
        var dropped = 0

        mutating func append(_ event: LogEvent, at time: Int, _ fields: (inout LogLine) -> Void) {
            self.time.set(unixMicroseconds: time)
            lines.start(event, time: self.time)
            fields(&lines)
            lines.end()
        }
    }

    /// The lowest level that is written.
    public let level: LogLevel
    let format: LogFormat
    let now: @Sendable () -> Int
    private let capacity: Int
    private let wake: @Sendable () -> Void
    private let pending: Mutex<Pending>
    private let droppedInAll = Counter()

    /// Makes an empty log.
    ///
    /// - Parameters:
    ///   - level: the lowest level that is written.
    ///   - format: the form of the lines.
    ///   - capacity: bytes that may wait for the writer.
    ///   - now: the time in microseconds since 1970.
    ///   - wake: called on the thread of the first line that waits after the log was empty.
    public init(
        level: LogLevel,
        format: LogFormat,
        capacity: Int = 4 << 20,
        now: @escaping @Sendable () -> Int,
        wake: @escaping @Sendable () -> Void
    ) {
        self.level = level
        self.format = format
        self.capacity = capacity
        self.now = now
        self.wake = wake
        pending = Mutex(Pending(lines: LogLine(format)))
    }

    /// The number of lines dropped or lost since the start.
    public var dropped: Int { droppedInAll.value }

    /// Writes a line if its level is wanted.
    ///
    /// - Parameters:
    ///   - level: the level.
    ///   - message: the message, always in the same words; what differs is in the fields.
    ///   - fields: adds the fields; called under the log's lock, so it must only write.
    public func write(_ level: LogLevel, _ message: String, _ fields: (inout LogLine) -> Void = { _ in }) {
        guard level <= self.level else { return }
        let time = now()
        let event = LogEvent(level, message)
        let isFirst = pending.withLock { pending in
            guard pending.lines.bytes.count < capacity else {
                pending.dropped += 1
                droppedInAll.add()
                return false
            }
            let wasEmpty = pending.lines.bytes.isEmpty
            pending.append(event, at: time, fields)
            return wasEmpty
        }
        if isFirst { wake() }
    }

    /// Adds all lines of a thread or none, and empties its buffer.
    func add(_ lines: inout [UInt8], count: Int) {
        let isFirst = pending.withLock { pending in
            guard pending.lines.bytes.count < capacity else {
                pending.dropped += count
                droppedInAll.add(count)
                return false
            }
            if pending.lines.bytes.isEmpty {
                swap(&pending.lines.bytes, &lines)
                return true
            }
            pending.lines.bytes.append(contentsOf: lines)
            return false
        }
        lines.removeAll(keepingCapacity: true)
        if isFirst { wake() }
    }

    /// Counts lines that a writer has taken and could not write.
    public func lose(_ lines: [UInt8]) {
        droppedInAll.add(lines.count { $0 == UInt8(ascii: "\n") })
    }

    /// Moves all lines into the buffer, followed by a line that says how many are missing, if any are.
    public func take(_ buffer: inout [UInt8]) {
        buffer.removeAll(keepingCapacity: true)
        let time = now()
        pending.withLock { pending in
            let dropped = pending.dropped
            if dropped > 0 {
                let event = LogEvent(.warn, "lines dropped: the log was not read fast enough")
                pending.append(event, at: time) { $0.field("count", dropped) }
            }
            pending.dropped = 0
            swap(&buffer, &pending.lines.bytes)
        }
    }
}
