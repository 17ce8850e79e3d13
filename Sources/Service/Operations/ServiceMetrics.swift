import HTTP
import Server
import Telemetry

/// What the service counts while it works.
final class ServiceMetrics: Sendable {
    /// How long drawing took, by the endpoint's name, reading the store included.
    let drawing = HistogramFamily()
    /// How long pictures waited for a thread that draws.
    let waiting = Histogram()
    private let storeErrors = Counter()
    private let requests: CounterTable
    private let shownErrors: CounterTable
    private let outcomes: CounterTable
    /// The column of each status, by its number less 200.
    private let columns: [UInt8]

    /// Zeros, for families of endpoints.
    init(families: [String]) {
        let statuses = Status.allCases.map { "\($0.rawValue)" }
        requests = CounterTable(rows: families, columns: statuses)
        shownErrors = CounterTable(rows: families, columns: statuses)
        outcomes = CounterTable(rows: families, columns: Delivery.Outcome.allCases.map { $0.rawValue.lowercased() })
        var columns = [UInt8](repeating: .max, count: 400)
        for (column, status) in Status.allCases.enumerated() where columns.indices.contains(status.rawValue - 200) {
            columns[status.rawValue - 200] = UInt8(column)
        }
        self.columns = columns
    }

    /// Counts an answer of the family in that row.
    func count(_ status: Status, _ outcome: Delivery.Outcome?, family row: Int) {
        requests.add(row: row, column: Int(columns[status.rawValue - 200]))
        switch outcome {
        case .hit: outcomes.add(row: row, column: 0)
        case .miss: outcomes.add(row: row, column: 1)
        case .stale: outcomes.add(row: row, column: 2)
        case nil: break
        }
    }

    /// Counts an answer that shows in a picture what is wrong.
    func count(shown status: Status, family row: Int) {
        shownErrors.add(row: row, column: Int(columns[status.rawValue - 200]))
    }

    /// Counts a problem that operators want to know of.
    func count(_ problem: Problem) {
        if problem.code == .storeUnavailable { storeErrors.add() }
    }

    /// All of it.
    var families: [MetricFamily] {
        [
            MetricFamily(
                "emblem_requests_total",
                "Requests answered.",
                .counter(requests.samples("endpoint", "status"))
            ),
            MetricFamily(
                "emblem_error_pictures_total",
                "Answers, sent with 200, that show in a picture what is wrong, by the status it would have.",
                .counter(shownErrors.samples("endpoint", "status"))
            ),
            MetricFamily(
                "emblem_cache_answers_total",
                "Answers by what the cache did.",
                .counter(outcomes.samples("endpoint", "outcome"))
            ),
            MetricFamily(
                "emblem_drawing_seconds",
                "Making of one answer, reading the store included.",
                .histograms(label: "kind", drawing.snapshots.map { ($0.name, $0.1) })
            ),
            MetricFamily(
                "emblem_queue_wait_seconds",
                "Waiting for a thread that draws.",
                .histograms(label: "queue", [("drawing", waiting.snapshot)])
            ),
            .counter("emblem_store_errors_total", "Times the store could not be read.", storeErrors.value),
        ]
    }
}
