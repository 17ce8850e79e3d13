public import HTTP

/// The address and the limits of a server.
public struct ServerConfiguration: Sendable {
    /// The numeric address to bind to, or `localhost`.
    public var host = "127.0.0.1"
    /// The port; 0 for any free one.
    public var port: UInt16 = 3000
    /// The number of threads that serve connections, each with a listener of its own.
    public var loops = 1
    /// Connections that may be open at a time.
    public var connectionLimit = 8192
    /// Connections that one address, or one /64 network of IPv6, may have open at a time.
    ///
    /// Trusted proxies have no such limit.
    public var connectionsPerAddress = 256
    /// The proxies whose `X-Forwarded-For` is believed.
    public var proxies = TrustedProxies()
    /// The limits of a request's line and head.
    public var parserLimits = RequestParser.Limits()
    /// How long each phase of a connection may last.
    public var deadlines = Deadlines()
    /// Bytes of all request bodies that each loop may hold at a time.
    public var maxBodyBytes = 64 << 20
    /// The number of large bodies that each loop also keeps in memory files, which the system sends without copying.
    public var bodyFiles = 64

    /// The defaults above.
    public init() {}

    /// Lowers the numbers of connections and files to the descriptors that the process may have open.
    ///
    /// - Parameters:
    ///   - openFiles: the descriptors that the process may have open.
    ///   - others: how many of them the rest of the process may need.
    public mutating func fit(openFiles: Int, others: Int) {
        let loops = max(1, loops)
        bodyFiles = min(bodyFiles, openFiles / 32 / loops)
        // Each loop has a listener, a poller and a wake-up. Where there are few descriptors, most are still for
        // connections, and what then lacks one waits.
        let reserve = min(others, openFiles / 8) + loops * (3 + bodyFiles)
        connectionLimit = min(connectionLimit, max(1, openFiles - reserve))
    }

    /// How long each phase may last in all.
    ///
    /// Bytes that arrive do not start it anew.
    public struct Deadlines: Sendable, Hashable {
        /// From a request's first byte, for the first one from the connection, to the end of its head.
        public var head = Duration.seconds(10)
        /// From the end of a head to the end of the body behind it.
        public var body = Duration.seconds(30)
        /// Between an answer and the next request.
        public var idle = Duration.seconds(60)
        /// From a request to an answer that comes later.
        public var answer = Duration.seconds(30)
        /// For the client to take an answer that could not be sent at once.
        public var write = Duration.seconds(30)
        /// For the client to read the last answer before the connection is dropped.
        public var linger = Duration.seconds(2)
        /// For all requests in flight once the server stops.
        public var drain = Duration.seconds(10)

        /// The defaults above.
        public init() {}

        /// How often deadlines are checked: a quarter of the shortest one, between 5 ms and 1 s.
        var checkInterval: Duration {
            let shortest = min(head, body, idle, answer, write, linger, drain)
            return min(max(shortest / 4, .milliseconds(5)), .seconds(1))
        }
    }
}
