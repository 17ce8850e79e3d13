import Telemetry
import TestSupport
import Testing

@Suite struct ExpositionTests {
    private func text(_ families: MetricFamily...) -> String {
        let registry = MetricRegistry()
        registry.add { families }
        return String(decoding: registry.exposition(), as: UTF8.self)
    }

    @Test func `a figure has its help and its kind above it`() {
        #expect(
            text(.counter("made_total", "Pictures made.", 3), .gauge("load", "Load.", 0.5)) == """
                # HELP made_total Pictures made.
                # TYPE made_total counter
                made_total 3
                # HELP load Load.
                # TYPE load gauge
                load 0.5

                """
        )
    }

    @Test func `labels and help are escaped`() {
        let sample = Sample(1, [("name", "a\\b\"c\nd"), ("other", "é")])
        let lines = text(MetricFamily("x", "one\\two\n\"three\"", .gauge([sample]))).split(separator: "\n")

        #expect(lines[0] == #"# HELP x one\\two\n"three""#)
        #expect(lines[2] == #"x{name="a\\b\"c\nd",other="é"} 1"#)
    }

    @Test(arguments: [(Double.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"), (1e300, "1e+300"), (-2, "-2")])
    func `writes any number`(value: Double, expected: String) {
        #expect(text(.gauge("x", "X.", value)).hasSuffix("\nx \(expected)\n"))
    }

    @Test func `a histogram counts up to each bound, and all at the end`() {
        let histogram = Histogram(bounds: [.milliseconds(1), .milliseconds(10)])
        for milliseconds in [0, 1, 2, 10, 11] { histogram.record(.milliseconds(milliseconds)) }
        let family = MetricFamily("t", "T.", .histograms(label: "kind", [("badge", histogram.snapshot)]))

        #expect(
            text(family).split(separator: "\n").dropFirst().joined(separator: "\n") == """
                # TYPE t histogram
                t_bucket{kind="badge",le="0.001"} 2
                t_bucket{kind="badge",le="0.01"} 4
                t_bucket{kind="badge",le="+Inf"} 5
                t_sum{kind="badge"} 0.024
                t_count{kind="badge"} 5
                """
        )
    }

    @Test func `a duration that cannot be counts as none, one without end as an hour`() {
        let histogram = Histogram(bounds: [.seconds(1)])
        histogram.record(.seconds(-5))
        histogram.record(.seconds(Int64.max))

        #expect(histogram.snapshot.counts == [1, 2])
        #expect(histogram.snapshot.sum == 3600)
    }

    @Test func `a table shows what was counted, and ignores what it does not know`() {
        let table = CounterTable(rows: ["badge", "rank"], columns: ["200", "404"])
        table.add(row: 1, column: 0)
        table.add(row: 1, column: 0)
        for (row, column) in [(-1, 0), (0, 2), (2, 0), (0, .max)] { table.add(row: row, column: column) }
        let samples = table.samples("endpoint", "status")

        #expect(samples.count == 1)
        #expect(samples.first?.value == 2)
        #expect(samples.first?.labels.map(\.value) == ["rank", "200"])
    }

    @Test func `counts of many threads add up`() async {
        let counter = Counter()
        let family = HistogramFamily(bounds: [.seconds(1)])
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for _ in 0..<1000 {
                        counter.add()
                        family["\(task % 2)"].record(.zero)
                    }
                }
            }
        }

        #expect(counter.value == 8000)
        #expect(family.snapshots.map(\.name) == ["0", "1"])
        #expect(family.snapshots.map { $0.1.counts.last } == [4000, 4000])
    }

    @Test func `what is written can be read back`() throws {
        let histogram = Histogram()
        for microseconds in [0, 9, 10, 11, 5_000_000] { histogram.record(.microseconds(microseconds)) }
        let hostile = "a\\b\"c\nd,}{= é"
        let families = [
            MetricFamily("x", "Hostile.", .gauge([Sample(-1.5, [("name", hostile), ("other", "")]), Sample(.nan)])),
            MetricFamily("t_seconds", "Time.", .histograms(label: "kind", [(hostile, histogram.snapshot)])),
            .counter("made_total", "Made.", 3),
            MetricFamily("none_total", "Nothing yet.", .counter([])),
        ]
        let registry = MetricRegistry()
        registry.add { families }
        let exposition = try Exposition(registry.exposition())

        #expect(exposition.value("x", ["name": hostile, "other": ""]) == -1.5)
        #expect(exposition.value("x")?.isNaN == true)
        #expect(exposition.value("t_seconds_bucket", ["kind": hostile, "le": "1e-05"]) == 3)
        #expect(exposition.value("t_seconds_count", ["kind": hostile]) == 5)
        #expect(exposition.value("made_total") == 3)
        #expect(exposition.types.count == 4)
    }

    @Test(arguments: [
        "# HELP a_total A.\n# TYPE a_total counter\na_total 1", "a 1\n", "# HELP a A.\na 1\n",
        "# HELP a A.\n# TYPE a counter\na 1\n", "# HELP a A.\n# TYPE a gauge\na{b=\"c} 1\n",
        "# HELP a A.\n# TYPE a gauge\na{b=\"c\"} 1\na{b=\"c\"} 2\n", "# HELP a A.\n# TYPE a gauge\nb 1\n",
        "# HELP a_total A.\n# TYPE a_total counter\na_total -1\n", "# HELP a A.\n# TYPE a gauge\na one\n",
        "# HELP a A.\n# TYPE a gauge\na 1\n# HELP b B.\n# TYPE b gauge\nb 1\na 2\n",
        "# HELP a A.\n# TYPE a histogram\na_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 1\n",
        "# HELP a A.\n# TYPE a histogram\na_bucket{le=\"1\"} 1\na_sum 1\na_count 1\n",
    ])
    func `the reader of these tests refuses what Prometheus does`(text: String) {
        #expect(throws: Exposition.Fault.self) { try Exposition(Array(text.utf8)) }
    }
}
