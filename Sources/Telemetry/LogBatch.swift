/// Collects the log lines of one thread without a lock, and hands them to the log together.
///
/// For a thread that writes many thousand lines a second.
public struct LogBatch: Sendable {
    /// A batch that is longer is handed over at once.
    private static let maxBytes = 65_536

    private let log: Log
    private var lines: LogLine
    private var time = LogTime()
    private var count = 0

    /// Makes an empty batch for a log.
    public init(for log: Log) {
        self.log = log
        lines = LogLine(log.format)
    }

    /// The log's own time, in microseconds since 1970.
    public var now: Int { log.now() }

    /// Writes a line if its level is wanted.
    ///
    /// - Parameters:
    ///   - event: what it says.
    ///   - time: when that was, in microseconds since 1970.
    ///   - fields: adds them.
    public mutating func write(_ event: LogEvent, at time: Int, _ fields: (inout LogLine) -> Void) {
        guard event.level <= log.level else { return }
        self.time.set(unixMicroseconds: time)
        lines.start(event, time: self.time)
        fields(&lines)
        lines.end()
        count += 1
        if lines.bytes.count >= Self.maxBytes { handOver() }
    }

    /// Hands the collected lines to the log.
    public mutating func handOver() {
        guard count > 0 else { return }
        log.add(&lines.bytes, count: count)
        count = 0
    }
}
