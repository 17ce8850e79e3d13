import HTTP
import Server
import Telemetry

/// Writes a line for each request, with nothing secret in it.
struct RequestLog: Sendable {
    let log: Log

    /// Writes one: failures of ours as warnings, everything else as information.
    func write(_ summary: ExchangeSummary, target: Span<UInt8>, id: Span<UInt8>) {
        let level: LogLevel = summary.status.rawValue >= 500 ? .warn : .info
        guard level <= log.level else { return }
        let redacted = TargetRedaction.redacted(target)
        log.write(level, "request") { line in
            line.field("id", ascii: id)
            line.field("method", summary.method.rawValue)
            if let redacted { line.field("path", ascii: redacted.span) } else { line.field("path", ascii: target) }
            line.field("status", summary.status.rawValue)
            line.field("bytes", summary.bytes)
            line.field("us", Int(summary.duration / .microseconds(1)))
            if let outcome = summary.outcome { line.field("cache", outcome.rawValue.lowercased()) }
            line.field("client", summary.client.description)
        }
    }
}
