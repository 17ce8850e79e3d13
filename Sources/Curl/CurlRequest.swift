/// A POST request and the limits of its response.
public struct CurlRequest: Sendable {
    /// A line of the head.
    public struct Header: Sendable {
        /// The whole line; it may hold a secret, so printing the header does not show it.
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

    /// A URL of `http` or `https`.
    public var url: String
    /// Lines of the head; curl adds those that HTTP needs.
    public var headers: [Header]
    /// The body of the request.
    public var body: [UInt8]
    /// The names of the response headers to return.
    public var wantedHeaders: [String]
    /// The most bytes of the response's body, decompressed; more end the transfer.
    public var maxBodyBytes: Int
    /// The longest time from the call to the last byte of the response, with the wait for a connection.
    public var timeout: Duration
    /// The longest time for resolving the name, connecting and TLS.
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

/// A response, whatever its status.
public struct CurlAnswer: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The values of the wanted headers that came, without blanks around them.
    ///
    /// Of a repeated header the first value. Values may have any bytes but 0.
    public let headers: [String: [UInt8]]
    /// The body, decompressed.
    public let body: [UInt8]
}

extension CurlRequest.Header: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name.
    public var description: String { name }

    /// The name.
    public var debugDescription: String { name }

    /// Returns a mirror without the value.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
