import HTTP
import Server
import Telemetry

/// Counts the answers of one loop, and writes a line about each.
final class ServiceObserver: ExchangeObserver {
    private let figures: ServiceMetrics
    private var log: RequestLog?

    init(_ figures: ServiceMetrics, log: Log?) {
        self.figures = figures
        self.log = log.map { RequestLog($0) }
    }

    func wantsClient(of status: Status) -> Bool { log?.wants(status) ?? false }

    func answered(_ summary: ExchangeSummary, target: Span<UInt8>, requestID: Span<UInt8>) {
        let family = TargetFamily(target)
        figures.count(summary.status, summary.outcome, of: family)
        if let shown = summary.shownStatus { figures.count(shown: shown, of: family) }
        log?.write(summary, target: target, id: requestID)
    }

    func turnEnded() { log?.handOver() }
}
