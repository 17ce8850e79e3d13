/// A finished answer, kept as the bytes that go out.
///
/// Made once, sent any number of times from any thread: heads and bodies are never copied. What changes from one
/// request to the next, such as the date and the request's id, is written between head and body by `ResponseTail`.
public final class StoredResponse: Sendable {
    /// One form of the body with the head that announces it.
    public struct Form: Sendable {
        /// Status line and fields, without the empty line.
        public let head: [UInt8]
        /// The body.
        public let body: [UInt8]
    }

    /// The status.
    public let status: Status
    /// The status that the body tells of in a picture, for clients that would show nothing with that status.
    public let shownStatus: Status?
    /// The body as it is.
    public let plain: Form
    /// The body compressed, when that was worth it.
    public let gzip: Form?
    /// The validator of the plain form.
    public let etag: EntityTag?
    private let gzipETag: EntityTag?
    private let notModified: Form?
    private let gzipNotModified: Form?

    /// Renders an answer.
    ///
    /// Adds `Content-Length` always, and `ETag` to a 200 with a body.
    /// - Parameters:
    ///   - response: the answer.
    ///   - gzip: the body compressed. With one, `Vary` names `Accept-Encoding` in every form.
    public init(_ response: Response, gzip: [UInt8]? = nil) {
        var response = response
        status = response.status
        shownStatus = response.headers[.xErrorStatus].flatMap { Int($0.description) }.flatMap(Status.init)
        if gzip != nil { response.headers.vary(on: .acceptEncoding) }
        let isTagged = response.status == .ok && !response.body.isEmpty
        etag = isTagged ? EntityTag(of: response.body) : nil
        plain = Self.form(response, body: response.body, etag: etag, encoding: nil)
        notModified = etag.map { Self.notModified(response, etag: $0) }
        gzipETag = isTagged && gzip != nil ? EntityTag(of: response.body, encoding: "gzip") : nil
        self.gzip = gzip.map { [gzipETag] in Self.form(response, body: $0, etag: gzipETag, encoding: "gzip") }
        gzipNotModified = gzipETag.map { Self.notModified(response, etag: $0) }
    }

    /// Bytes it keeps in memory, for a cache to count.
    public var cost: Int {
        [plain, gzip, notModified, gzipNotModified].reduce(256) { $0 + ($1.map { $0.head.count + $0.body.count } ?? 0) }
    }

    /// The form for a request: compressed if that is acceptable, 304 if the client has it already.
    ///
    /// - Parameters:
    ///   - acceptsGzip: what `Accept-Encoding` says.
    ///   - bytes: where the value of `If-None-Match` stands.
    ///   - ifNoneMatch: its place in them, nil without such a field.
    /// - Returns: the bytes to send and the status they say.
    public func form(
        acceptsGzip: Bool,
        bytes: Span<UInt8>,
        ifNoneMatch: Range<Int>?
    ) -> (form: Form, status: Status) {
        let compressed = acceptsGzip ? gzip : nil
        if let ifNoneMatch, let tag = compressed == nil ? etag : gzipETag,
            let short = compressed == nil ? notModified : gzipNotModified,
            tag.matches(ifNoneMatch: bytes.extracting(ifNoneMatch))
        {
            return (short, .notModified)
        }
        return (compressed ?? plain, status)
    }

    private static func form(_ response: Response, body: [UInt8], etag: EntityTag?, encoding: HeaderValue?) -> Form {
        var headers = response.headers
        headers[.contentEncoding] = encoding
        headers[.contentLength] = "\(body.count)"
        headers[.etag] = etag.map { HeaderValue(sanitizing: $0.description) }
        return Form(head: head(response.status, headers).fitted, body: body.fitted)
    }

    /// RFC 9110 section 15.4.5: the fields that a cache updates, and the type.
    ///
    /// The RFC has no use for the type here and allows it, for a cache puts it in the place of an equal one; image proxies
    /// are known to look at it before the status and to show nothing without.
    private static func notModified(_ response: Response, etag: EntityTag) -> Form {
        var headers = response.headers
        headers[.contentLength] = nil
        headers[.etag] = HeaderValue(sanitizing: etag.description)
        return Form(head: head(.notModified, headers).fitted, body: [])
    }

    private static func head(_ status: Status, _ headers: HeaderFields) -> [UInt8] {
        var bytes = Array("HTTP/1.1 \(status.rawValue) \(status.reason)\r\n".utf8)
        headers.write(to: &bytes)
        return bytes
    }
}

extension [UInt8] {
    /// A copy without spare capacity, which can be as large as the content after appending.
    fileprivate var fitted: [UInt8] {
        guard capacity - count > 64 else { return self }
        var copy: [UInt8] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}
