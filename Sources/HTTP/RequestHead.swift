/// What the parser learned from one request's head, as positions in the bytes it read.
///
/// It refers to nothing on the heap, so that a request answered from the cache costs no allocation. `Request` is made
/// from it when more must be known.
public struct RequestHead: Sendable, Hashable {
    /// The method.
    public var method = Method.get
    /// The version, which decides whether the connection stays open.
    public var version = Version.http11
    /// Path and query, without the scheme and authority of an absolute-form target.
    public var target = 0..<0
    /// Whether an absolute-form target had no path, so that a `/` belongs before `target`.
    public var isRootImplied = false
    /// Whether the connection may carry another request after this one.
    public var keepsAlive = true
    /// How the end of a body is found; there is none with GET and HEAD.
    public var body = BodyFraming.none
    /// Whether the client waits for `100 Continue` before it sends the body.
    public var expectsContinue = false
    /// Whether `Accept` names an image type.
    public var prefersImage = false
    /// Whether `Accept-Encoding` allows gzip.
    public var acceptsGzip = false
    /// Whether there is an `Authorization` field.
    public var hasAuthorization = false
    /// From the first `If-None-Match` field's value to the end of the last one's, for `EntityTag.matches`.
    public var ifNoneMatch: Range<Int>?
    /// A sane `X-Request-Id` of the client's.
    public var requestID: Range<Int>?
    /// From the first `X-Forwarded-For` field's value to the end of the last one's, for `TrustedProxies.client`.
    public var forwardedFor: Range<Int>?
    /// The field lines, without the empty line that ends them.
    public var fields = 0..<0
    /// Bytes from the start of the request to the end of its head.
    public var length = 0

    /// Whether a body was announced.
    public var announcesBody: Bool { body != .none }

    /// Whether an answer may be looked for by the bytes of the target alone.
    public var mayBeCached: Bool { (method == .get || method == .head) && !hasAuthorization && !isRootImplied }

    /// A head of nothing, to be filled by the parser.
    public init() {}
}
