/// A request as an endpoint sees it.
public struct Request: Sendable {
    /// The method.
    public let method: Method
    /// Path and query.
    public var target: RequestTarget
    /// The body as it came, where the endpoint reads one; else empty.
    public var body: [UInt8] = []
    /// The fields as they came.
    public let headers: HeaderFields
    /// The version.
    public let version: Version
    /// Whether the client would like to keep the connection.
    public let keepsAlive: Bool
    /// Whether `Accept` names an image type.
    public let prefersImage: Bool
    /// Whether gzip is acceptable.
    public let acceptsGzip: Bool
    /// The value of `If-None-Match`; of several lines the list that they are together.
    public let ifNoneMatch: String?
    /// The client's id when it sent a sane one, else a new one.
    public let id: RequestID
    /// The address the request came from, or was forwarded for by a trusted proxy.
    public let client: IPAddress

    /// Copies what the head points at out of the bytes it was parsed from.
    ///
    /// - Parameters:
    ///   - head: what the parser found.
    ///   - bytes: what the parser read, from the start of the request.
    ///   - peer: the other end of the connection.
    ///   - proxies: those whose `X-Forwarded-For` is believed.
    ///   - randomness: makes the id when the client sent none.
    /// - Throws: what the target is refused for; never for a head that the parser has made.
    public init(
        _ head: RequestHead,
        bytes: Span<UInt8>,
        peer: IPAddress,
        proxies: TrustedProxies,
        randomness: inout some RandomNumberGenerator
    ) throws(RequestError) {
        let rest = bytes.bytes(in: head.target)
        target = try RequestTarget(head.isRootImplied ? [ASCII.slash] + rest : rest)
        headers = Self.fields(head.fields, of: bytes)
        method = head.method
        version = head.version
        keepsAlive = head.keepsAlive
        prefersImage = head.prefersImage
        acceptsGzip = head.acceptsGzip
        ifNoneMatch = head.ifNoneMatch == nil ? nil : headers.values(of: .ifNoneMatch).joined(separator: ", ")
        id = RequestID(of: head, in: bytes, orUsing: &randomness)
        client = proxies.client(of: peer, forwardedFor: head.forwardedFor, in: bytes)
    }

    /// The lines are known to be well formed: the parser has read them.
    private static func fields(_ range: Range<Int>, of bytes: Span<UInt8>) -> HeaderFields {
        var fields = HeaderFields()
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes.firstIndex(of: ASCII.carriageReturn, in: start..<range.upperBound) ?? range.upperBound
            if let colon = bytes.firstIndex(of: ASCII.colon, in: start..<end) {
                let name = HeaderName(token: String(decoding: bytes.bytes(in: start..<colon), as: UTF8.self))
                let value = String(decoding: bytes.bytes(in: bytes.trimmed(colon + 1..<end)), as: UTF8.self)
                fields.append(name, HeaderValue(sanitizing: value))
            }
            start = end + 2
        }
        return fields
    }
}
