import Commands
import Server
import Telemetry

extension ServerCounters {
    /// The metrics of the HTTP front.
    var families: [MetricFamily] {
        [
            .gauge("emblem_connections", "Open connections.", Double(open)),
            .counter("emblem_connections_accepted_total", "Connections accepted.", accepted),
            .counter("emblem_connections_refused_total", "Connections refused for their address's limit.", refused),
            .counter("emblem_requests_rejected_total", "Requests refused before the service saw them.", rejected),
            .counter("emblem_sent_bytes_total", "Bytes handed to the system.", bytesSent),
        ]
    }
}
