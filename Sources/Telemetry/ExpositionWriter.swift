/// Writes metrics as Prometheus reads them: text format 0.0.4
/// (https://prometheus.io/docs/instrumenting/exposition_formats/).
struct ExpositionWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ family: MetricFamily) {
        append("# HELP \(family.name) \(Self.escaped(family.help, quotes: false))\n")
        switch family.content {
        case .counter(let samples):
            append("# TYPE \(family.name) counter\n")
            for sample in samples { line(family.name, sample.labels, sample.value) }
        case .gauge(let samples):
            append("# TYPE \(family.name) gauge\n")
            for sample in samples { line(family.name, sample.labels, sample.value) }
        case .histograms(let label, let snapshots):
            append("# TYPE \(family.name) histogram\n")
            for (value, snapshot) in snapshots { write(snapshot, family.name, (label, value)) }
        }
    }

    private mutating func write(
        _ snapshot: Histogram.Snapshot,
        _ name: String,
        _ label: (name: String, value: String)
    ) {
        for (index, count) in snapshot.counts.enumerated() {
            let bound = index < snapshot.bounds.count ? Self.number(snapshot.bounds[index]) : "+Inf"
            line("\(name)_bucket", [label, ("le", bound)], Double(count))
        }
        line("\(name)_sum", [label], snapshot.sum)
        line("\(name)_count", [label], Double(snapshot.counts.last ?? 0))
    }

    private mutating func line(_ name: String, _ labels: [(name: String, value: String)], _ value: Double) {
        let list = labels.map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }.joined(separator: ",")
        append(list.isEmpty ? "\(name) \(Self.number(value))\n" : "\(name){\(list)} \(Self.number(value))\n")
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Whole numbers without a fraction, others as short as they can be read back.
    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        return Int(exactly: value).map(String.init) ?? "\(value)"
    }

    /// Escapes line breaks, backslashes and, inside of quotes, quotes.
    private static func escaped(_ text: String, quotes: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where quotes: result += "\\\""
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
