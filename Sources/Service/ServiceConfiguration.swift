public import Caching
public import Limits
import Pictures

/// How much the service may take.
public struct ServiceConfiguration: Sendable {
    /// Bytes that the cache may hold.
    public var cacheBytes = 128 << 20
    /// The number of threads that draw.
    public var drawingThreads = 2
    /// The number of pictures of each lane that may wait to be drawn; the answer to further ones is 503.
    public var queueLength = 256
    /// How long a picture may wait for its turn.
    public var queueTimeout = Duration.seconds(2)
    /// The number of badges and cards made for one address in `pictureWindow`, not counting cached ones; nil for no limit.
    public var picturesPerAddress: Int?
    /// The seconds in which pictures of an address are counted.
    public var pictureWindow = 60
    /// How GitHub is asked for the statistics of ranks.
    public var gitHub = GitHubSettings()
    /// The counts of requests against limits that several processes share; nil to count in this process alone.
    public var rates: (any RateCounting)?
    /// The store of answers that several processes share; nil for none.
    public var responseStore: (any ResponseStore)?
    /// Whether `/metrics` is there.
    public var showsMetrics = true
    /// The program's version, for health reports.
    public var version = Version.current

    /// The defaults above.
    public init() {}
}
