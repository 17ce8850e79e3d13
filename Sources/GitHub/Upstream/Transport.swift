/// Sends requests to GitHub.
public protocol Transport: Sendable {
    /// Sends a request and returns the whole response, whatever its status; ends soon after the task is cancelled.
    func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse
}

/// A GraphQL request: always a POST of JSON.
public struct UpstreamRequest: Sendable {
    /// For the `Authorization` header.
    public let token: AccessToken
    /// JSON.
    public let body: [UInt8]

    /// Makes a request.
    public init(token: AccessToken, body: [UInt8]) {
        self.token = token
        self.body = body
    }
}

/// A response with the headers that are read.
public struct UpstreamResponse: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The values of the headers that came.
    public let headers: [UpstreamHeader: String]
    /// The body, decompressed; its size is limited by the transport.
    public let body: [UInt8]

    /// Makes a response.
    public init(status: Int, headers: [UpstreamHeader: String], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// The response headers that are read.
public enum UpstreamHeader: String, CaseIterable, Sendable {
    case retryAfter = "Retry-After"
    case limit = "X-RateLimit-Limit"
    case remaining = "X-RateLimit-Remaining"
    case reset = "X-RateLimit-Reset"
}

/// Why a request has no response.
public enum TransportError: Error, Hashable, Sendable {
    /// No connection, or it broke; the reason is a clause for the operator.
    case unreachable(reason: String)
    /// No complete response in time.
    case timedOut
    /// The body has more than `limit` bytes.
    case tooLarge(limit: Int)
    /// The task was cancelled.
    case cancelled
}
