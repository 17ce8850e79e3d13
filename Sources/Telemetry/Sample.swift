/// One figure with the properties that tell it from its siblings.
public struct Sample: Sendable {
    /// The figure.
    public let value: Double
    /// Names of properties and their values, in the order in which they are written.
    public let labels: [(name: String, value: String)]

    /// A figure.
    public init(_ value: Double, _ labels: [(name: String, value: String)] = []) {
        self.value = value
        self.labels = labels
    }
}

/// Figures under one name.
public struct MetricFamily: Sendable {
    /// What the figures are.
    public enum Content: Sendable {
        /// Figures that only grow.
        case counter([Sample])
        /// Figures that come and go.
        case gauge([Sample])
        /// Durations, each histogram under the value of a property; the property's name is shared.
        case histograms(label: String, [(value: String, Histogram.Snapshot)])
    }

    /// As `emblem_http_requests_total`: letters, digits, underscores.
    public let name: String
    /// What it is, in a sentence.
    public let help: String
    /// The figures.
    public let content: Content

    /// Figures under a name.
    public init(_ name: String, _ help: String, _ content: Content) {
        self.name = name
        self.help = help
        self.content = content
    }

    /// A single figure that comes and goes.
    public static func gauge(_ name: String, _ help: String, _ value: Double) -> MetricFamily {
        MetricFamily(name, help, .gauge([Sample(value)]))
    }

    /// A single figure that only grows.
    public static func counter(_ name: String, _ help: String, _ value: Int) -> MetricFamily {
        MetricFamily(name, help, .counter([Sample(Double(value))]))
    }
}
