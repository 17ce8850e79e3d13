import HTTP
import Server
import Telemetry

/// Counts the answers of one loop, and writes a line about each.
final class ServiceObserver: ExchangeObserver {
    private let metrics: ServiceMetrics
    private let families: TargetFamilies
    private var log: RequestLog?

    init(_ metrics: ServiceMetrics, _ families: TargetFamilies, log: Log?) {
        (self.metrics, self.families) = (metrics, families)
        self.log = log.map { RequestLog($0) }
    }

    func wantsClient(of status: Status) -> Bool { log?.wants(status) ?? false }

    func answered(_ summary: ExchangeSummary, target: Span<UInt8>, requestID: Span<UInt8>) {
        let family = families.row(of: target)
        metrics.count(summary.status, summary.outcome, family: family)
        if let shown = summary.shownStatus { metrics.count(shown: shown, family: family) }
        log?.write(summary, target: target, id: requestID)
    }

    func turnEnded() { log?.handOver() }
}
