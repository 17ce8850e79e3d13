/// One value of a metric, with the labels that tell it from the others.
public struct Sample: Sendable {
    /// The value.
    public let value: Double
    /// Names and values of the labels, in the order in which they are written.
    public let labels: [(name: String, value: String)]

    /// Makes a sample.
    public init(_ value: Double, _ labels: [(name: String, value: String)] = []) {
        self.value = value
        self.labels = labels
    }
}

/// The samples of one metric.
public struct MetricFamily: Sendable {
    /// The type of the metric.
    public enum Content: Sendable {
        /// Values that only grow.
        case counter([Sample])
        /// Values that grow and shrink.
        case gauge([Sample])
        /// Durations: one histogram for each value of the label.
        case histograms(label: String, [(value: String, Histogram.Snapshot)])
    }

    /// As `emblem_http_requests_total`: letters, digits, underscores.
    public let name: String
    /// What it is, in a sentence.
    public let help: String
    /// The samples.
    public let content: Content

    /// Makes a metric.
    public init(_ name: String, _ help: String, _ content: Content) {
        self.name = name
        self.help = help
        self.content = content
    }

    /// Makes a gauge with a single value.
    public static func gauge(_ name: String, _ help: String, _ value: Double) -> MetricFamily {
        MetricFamily(name, help, .gauge([Sample(value)]))
    }

    /// Makes a counter with a single value.
    public static func counter(_ name: String, _ help: String, _ value: Int) -> MetricFamily {
        MetricFamily(name, help, .counter([Sample(Double(value))]))
    }
}
