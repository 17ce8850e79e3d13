import HTTP
import Telemetry

/// `/metrics`: the figures of the process, as Prometheus reads them.
struct MetricsReport: Sendable {
    let registry: MetricRegistry

    var report: Report {
        Report(name: "metrics") {
            Response(
                .ok,
                headers: [
                    .contentType: HeaderValue(sanitizing: MetricRegistry.contentType),
                    .cacheControl: CacheControl.noCache.value,
                    .xContentTypeOptions: "nosniff",
                ],
                body: registry.exposition()
            )
        }
    }
}
