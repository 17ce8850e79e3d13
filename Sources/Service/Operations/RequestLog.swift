import HTTP
import Server
import Telemetry

/// Writes a line for each request of one loop, with nothing secret in it.
///
/// Some hundred thousand a second are wanted, so a line costs no allocation, no lock and no call to the system: names
/// are rendered once, and lines are handed over together at the end of a loop's turn.
struct RequestLog {
    private let served = LogEvent(.info, "request")
    private let failed = LogEvent(.warn, "request")
    private let level: LogLevel
    private var batch: LogBatch
    /// Microseconds since 1970 at the start of the server's clock; looked at once a turn, for it may be set.
    private var epoch: Int?
    private var client: IPAddress?
    private var clientText: [UInt8] = []

    private let names = FieldNames()

    init(_ log: Log) {
        level = log.level
        batch = LogBatch(for: log)
    }

    /// Returns whether an answer that sends or shows a status is logged: from 500 on as a warning, else as information.
    func wants(_ status: Status) -> Bool {
        level >= (status.rawValue >= 500 ? .warn : .info)
    }

    /// Writes a line, if it is wanted.
    mutating func write(_ summary: ExchangeSummary, target: Span<UInt8>, id: Span<UInt8>) {
        let telling = summary.shownStatus ?? summary.status
        guard wants(telling) else { return }
        let ended = summary.ended.microseconds
        let epoch = epoch ?? batch.now - ended
        self.epoch = epoch
        render(summary.client)
        let redacted = TargetRedaction.redacted(target)
        let (names, client) = (names, clientText)
        batch.write(telling.rawValue >= 500 ? failed : served, at: epoch + ended) { line in
            // A token that is sent as the request id is as secret as one in the address.
            if let named = TargetRedaction.redacted(id) {
                line.field(names.id, ascii: named.span)
            } else {
                line.field(names.id, ascii: id)
            }
            line.field(names.method, summary.method.rawValue)
            if let redacted {
                line.field(names.path, ascii: redacted.span)
            } else {
                line.field(names.path, ascii: target)
            }
            line.field(names.status, summary.status.rawValue)
            if let shown = summary.shownStatus { line.field(names.shown, shown.rawValue) }
            line.field(names.bytes, summary.bytes)
            line.field(names.time, summary.duration.microseconds)
            if let outcome = summary.outcome { line.field(names.cache, outcome.word) }
            line.field(names.client, ascii: client.span)
        }
    }

    /// Hands over what was written in a turn.
    mutating func handOver() {
        batch.handOver()
        epoch = nil
    }

    /// Mostly the same few clients ask again and again.
    private mutating func render(_ address: IPAddress) {
        guard address != client else { return }
        client = address
        clientText.removeAll(keepingCapacity: true)
        address.write(to: &clientText)
    }
}

/// The names of the fields; an object, so that a copy of its owner copies one reference.
private final class FieldNames: Sendable {
    let id: LogName = "id"
    let method: LogName = "method"
    let path: LogName = "path"
    let status: LogName = "status"
    let shown: LogName = "shown"
    let bytes: LogName = "bytes"
    let time: LogName = "us"
    let cache: LogName = "cache"
    let client: LogName = "client"
}

extension Duration {
    /// Whole microseconds.
    fileprivate var microseconds: Int { Int(clamping: attoseconds / 1_000_000_000_000) }
}

extension Delivery.Outcome {
    /// The name in metrics and in the log.
    var word: String {
        switch self {
        case .hit: "hit"
        case .miss: "miss"
        case .stale: "stale"
        }
    }
}
