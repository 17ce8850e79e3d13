public import HTTP

/// How a server listens, and what it puts up with.
public struct ServerConfiguration: Sendable {
    /// The numeric address to bind to, or `localhost`.
    public var host = "127.0.0.1"
    /// The port; 0 for any free one.
    public var port: UInt16 = 3000
    /// How many threads serve connections, each with a listener of its own.
    public var loops = 1
    /// Connections open at a time, in all.
    public var connectionLimit = 8192
    /// Connections open at a time from one address, or one /64 network of IPv6.
    ///
    /// Trusted proxies have no such limit.
    public var connectionsPerAddress = 256
    /// The proxies whose `X-Forwarded-For` is believed.
    public var proxies = TrustedProxies()
    /// The longest request line and head.
    public var parserLimits = RequestParser.Limits()
    /// How long each phase of a connection may last.
    public var deadlines = Deadlines()
    /// Bytes of request bodies that each loop may hold at a time, in all.
    public var maxBodyBytes = 64 << 20
    /// Large bodies that each loop may keep in files as well, from where the system sends them without copying them.
    public var bodyFiles = 64

    /// The defaults above.
    public init() {}

    /// Lowers what takes descriptors to what the process may have open.
    ///
    /// - Parameters:
    ///   - openFiles: how many that is.
    ///   - others: how many of them everything besides the server may need.
    public mutating func fit(openFiles: Int, others: Int) {
        let loops = max(1, loops)
        bodyFiles = min(bodyFiles, openFiles / 32 / loops)
        // A listener, what it waits at for events, what wakes it up. Where there are few, most are for connections all
        // the same: what is short then is waited for.
        let reserve = min(others, openFiles / 8) + loops * (3 + bodyFiles)
        connectionLimit = min(connectionLimit, max(1, openFiles - reserve))
    }

    /// How long each phase may last in all; bytes that trickle in do not start it anew.
    public struct Deadlines: Sendable, Hashable {
        /// From a request's first byte, for the first one from the connection, to the end of its head.
        public var head = Duration.seconds(10)
        /// From the end of a head to the end of the body behind it.
        public var body = Duration.seconds(30)
        /// Between an answer and the next request.
        public var idle = Duration.seconds(60)
        /// From a request to an answer that was promised for later.
        public var answer = Duration.seconds(30)
        /// To take an answer that did not go out at once.
        public var write = Duration.seconds(30)
        /// For the client to read the last answer before the connection is dropped.
        public var linger = Duration.seconds(2)
        /// For everything in flight once the server stops.
        public var drain = Duration.seconds(10)

        /// The defaults above.
        public init() {}

        /// How often they are looked at: often enough to be at most a quarter late, once a second at most.
        var checkInterval: Duration {
            let shortest = min(head, body, idle, answer, write, linger, drain)
            return min(max(shortest / 4, .milliseconds(5)), .seconds(1))
        }
    }
}
