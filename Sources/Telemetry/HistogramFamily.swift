internal import Synchronization

/// Histograms of one kind of work, one for each value of a label, made at the first use.
///
/// For names that the program chooses, not its clients: histograms are never removed.
public final class HistogramFamily: Sendable {
    private let bounds: [Duration]
    private let histograms = Mutex<[String: Histogram]>([:])

    /// A family without members.
    public init(bounds: [Duration] = Histogram.defaultBounds) {
        self.bounds = bounds
    }

    /// The histogram of a name.
    public subscript(_ name: String) -> Histogram {
        histograms.withLock { histograms in
            if let known = histograms[name] { return known }
            let new = Histogram(bounds: bounds)
            histograms[name] = new
            return new
        }
    }

    /// Every histogram so far, by name.
    public var snapshots: [(name: String, Histogram.Snapshot)] {
        let all = histograms.withLock { $0 }
        return all.sorted { $0.key < $1.key }.map { ($0.key, $0.value.snapshot) }
    }
}
