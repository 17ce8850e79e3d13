public import Caching
import Pictures

/// How much the service may take.
public struct ServiceConfiguration: Sendable {
    /// Bytes that the cache may hold.
    public var cacheBytes = 128 << 20
    /// Threads that draw.
    public var drawingThreads = 2
    /// Pictures of each lane that may wait to be drawn; beyond them the answer is 503.
    public var queueLength = 256
    /// How long one may wait for its turn.
    public var queueTimeout = Duration.seconds(2)
    /// Badges and cards made for one address in `pictureWindow`, those in the cache being free; nil for no limit.
    public var picturesPerAddress: Int?
    /// Seconds.
    public var pictureWindow = 60
    /// Where the figures of ranks come from.
    public var gitHub = GitHubSettings()
    /// Where answers of other processes are found, and those of this one kept for them; nil for nowhere.
    public var responseStore: (any ResponseStore)?
    /// Whether `/metrics` is there.
    public var showsMetrics = true
    /// The program's version, for health reports.
    public var version = Version.current

    /// The defaults above.
    public init() {}
}
