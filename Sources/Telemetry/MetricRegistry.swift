internal import Synchronization

/// Collects the metrics of all parts of a program.
///
/// A part counts where it likes. The registry reads its metrics when they are asked for.
public final class MetricRegistry: Sendable {
    /// Returns the metrics of one part; called on the thread that asks for the exposition.
    public typealias Source = @Sendable () -> [MetricFamily]

    /// The media type of `exposition`.
    public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private let sources = Mutex<[Source]>([])

    /// Makes a registry without sources.
    public init() {}

    /// Adds a source after those that are there.
    public func add(_ source: @escaping Source) {
        sources.withLock { $0.append(source) }
    }

    /// Returns all metrics at this moment in Prometheus's text format.
    public func exposition() -> [UInt8] {
        let sources = sources.withLock { $0 }
        var writer = ExpositionWriter()
        for source in sources {
            for family in source() { writer.write(family) }
        }
        return writer.bytes
    }
}
