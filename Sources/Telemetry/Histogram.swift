/// Counts durations in buckets, from any number of threads.
public final class Histogram: Sendable {
    /// Bounds for work of some microseconds to some seconds.
    public static let defaultBounds: [Duration] = [
        .microseconds(10), .microseconds(25), .microseconds(50), .microseconds(100), .microseconds(250),
        .microseconds(500), .milliseconds(1), .microseconds(2500), .milliseconds(5), .milliseconds(10),
        .milliseconds(25), .milliseconds(50), .milliseconds(100), .milliseconds(250), .seconds(1), .milliseconds(2500),
    ]

    private let bounds: [Duration]
    private let buckets: [Counter]
    private let nanoseconds = Counter()

    /// Makes an empty histogram.
    ///
    /// - Parameter bounds: the longest duration of each bucket, in ascending order; one without an end comes behind.
    public init(bounds: [Duration] = Histogram.defaultBounds) {
        self.bounds = bounds
        buckets = (0...bounds.count).map { _ in Counter() }
    }

    /// Counts a duration.
    ///
    /// A negative one, as after a clock was set back, counts as zero.
    public func record(_ duration: Duration) {
        let duration = min(max(duration, .zero), .seconds(3600))
        let bucket = bounds.firstIndex { duration <= $0 } ?? bounds.count
        buckets[bucket].add()
        let (seconds, attoseconds) = duration.components
        nanoseconds.add(Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000))
    }

    /// Returns the counts, each including those of the shorter buckets.
    public var snapshot: Snapshot {
        var running = 0
        let counts = buckets.map { bucket in
            running += bucket.value
            return running
        }
        return Snapshot(bounds: bounds.map(Self.seconds), counts: counts, sum: Double(nanoseconds.value) / 1e9)
    }

    private static func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }

    /// A histogram at one moment.
    public struct Snapshot: Sendable, Hashable {
        /// The longest duration of each bucket, in seconds.
        public let bounds: [Double]
        /// The number of durations up to each bound; the last one counts all of them.
        public let counts: [Int]
        /// The sum of all durations in seconds.
        public let sum: Double
    }
}
