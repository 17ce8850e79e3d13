import HTTP
import Telemetry

/// `/metrics`: the metrics of the process, in the text format of Prometheus.
struct MetricsReport: Sendable {
    let registry: MetricRegistry

    /// The endpoint.
    var endpoint: Endpoint {
        Endpoint(name: "metrics", family: "metrics", pattern: ["metrics"]) { [registry] _, _ in
            .report {
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
}
