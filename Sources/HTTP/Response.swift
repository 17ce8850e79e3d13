/// An answer as an endpoint makes it.
public struct Response: Sendable {
    /// The status.
    public var status: Status
    /// The fields, without those that depend on the connection, the time or the request.
    public var headers: HeaderFields
    /// The body.
    public var body: [UInt8]

    /// Puts an answer together.
    public init(_ status: Status, headers: HeaderFields = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
