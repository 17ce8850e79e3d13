/// Something to post, and how much of an answer to take.
public struct CurlRequest: Sendable {
    /// A line of the head.
    public struct Header: Sendable {
        /// May hold a secret, and so is shown by nothing that prints the header.
        let line: String
        private let name: String

        /// Makes a line; nil when the name or the value is empty, or either has a control character, which could end
        /// the line.
        public init?(_ name: String, _ value: String) {
            guard !name.isEmpty, !value.isEmpty, !name.utf8.contains(UInt8(ascii: ":")) else { return nil }
            let line = "\(name): \(value)"
            guard line.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
            self.line = line
            self.name = name
        }
    }

    /// Where to: a URL of `http` or `https`.
    public var url: String
    /// Lines of the head; curl adds those that HTTP needs.
    public var headers: [Header]
    /// What is posted.
    public var body: [UInt8]
    /// The names of the answer's headers that are wanted.
    public var wantedHeaders: [String]
    /// Bytes of the answer's body, decompressed; more end the transfer.
    public var maxBodyBytes: Int
    /// From the moment it is asked for to the last byte of the answer, the wait for a connection included.
    public var timeout: Duration
    /// For a name, a connection and TLS.
    public var connectTimeout: Duration

    /// Makes a request.
    public init(
        url: String,
        headers: [Header],
        body: [UInt8],
        wantedHeaders: [String] = [],
        maxBodyBytes: Int = 1 << 20,
        timeout: Duration = .seconds(30),
        connectTimeout: Duration = .seconds(10)
    ) {
        self.url = url
        self.headers = headers
        self.body = body
        self.wantedHeaders = wantedHeaders
        self.maxBodyBytes = maxBodyBytes
        self.timeout = timeout
        self.connectTimeout = connectTimeout
    }
}

/// What came back, whatever its status.
public struct CurlAnswer: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The values of the wanted headers that came, without blanks around them.
    ///
    /// Of a repeated one the first. Any bytes but 0.
    public let headers: [String: [UInt8]]
    /// The body, decompressed.
    public let body: [UInt8]
}

extension CurlRequest.Header: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name.
    public var description: String { name }

    /// The name.
    public var debugDescription: String { name }

    /// A mirror without the value.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
