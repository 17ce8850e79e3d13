/// Carries one request to GitHub and its answer back.
public protocol Transport: Sendable {
    /// Sends a request and returns the whole answer, whatever its status; ends soon when the task is cancelled.
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

/// An answer with the headers that matter here.
public struct UpstreamResponse: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The values of the headers that came, of those that are read.
    public let headers: [UpstreamHeader: String]
    /// The body, decompressed, within the size the transport allows.
    public let body: [UInt8]

    /// Makes an answer.
    public init(status: Int, headers: [UpstreamHeader: String], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// The headers of GitHub's answers that are read.
public enum UpstreamHeader: String, CaseIterable, Sendable {
    case retryAfter = "Retry-After"
    case limit = "X-RateLimit-Limit"
    case remaining = "X-RateLimit-Remaining"
    case reset = "X-RateLimit-Reset"
}

/// Why there is no answer.
public enum TransportError: Error, Hashable, Sendable {
    /// No connection, or it broke; the reason is a clause for whoever runs the service.
    case unreachable(reason: String)
    /// No complete answer in time.
    case timedOut
    /// The body is longer than is read.
    case tooLarge(limit: Int)
    /// The task was cancelled.
    case cancelled
}
