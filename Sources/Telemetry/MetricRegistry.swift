internal import Synchronization

/// Where the parts of a program say which figures they have to show.
///
/// Reading is left to whoever asks: a part counts where it likes and is asked for its figures when somebody looks.
public final class MetricRegistry: Sendable {
    /// Reads figures; called on the thread of whoever looks.
    public typealias Source = @Sendable () -> [MetricFamily]

    /// The media type of `exposition`.
    public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private let sources = Mutex<[Source]>([])

    /// A registry without sources.
    public init() {}

    /// Adds figures behind those there are.
    public func add(_ source: @escaping Source) {
        sources.withLock { $0.append(source) }
    }

    /// All figures at this moment, in Prometheus's text format.
    public func exposition() -> [UInt8] {
        let sources = sources.withLock { $0 }
        var writer = ExpositionWriter()
        for source in sources {
            for family in source() { writer.write(family) }
        }
        return writer.bytes
    }
}
