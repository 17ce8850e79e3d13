/// The name of a field, equal in any case (RFC 9110 section 5.1).
public struct HeaderName: Sendable, Hashable, CustomStringConvertible {
    /// The name as it is written.
    public let description: String
    private let lowered: String

    /// Takes a name; nil when it is not a token.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy(\.isTokenByte) else { return nil }
        self.init(token: text)
    }

    init(token: String) {
        description = token
        lowered = String(decoding: token.utf8.map(\.lowered), as: UTF8.self)
    }

    /// Whether the names are the same but for case.
    public static func == (left: HeaderName, right: HeaderName) -> Bool { left.lowered == right.lowered }

    /// Hashes the name in small letters.
    public func hash(into hasher: inout Hasher) { hasher.combine(lowered) }
}

extension HeaderName {
    public static let accept = HeaderName(token: "Accept")
    public static let acceptEncoding = HeaderName(token: "Accept-Encoding")
    public static let accessControlAllowOrigin = HeaderName(token: "Access-Control-Allow-Origin")
    public static let age = HeaderName(token: "Age")
    public static let allow = HeaderName(token: "Allow")
    public static let authorization = HeaderName(token: "Authorization")
    public static let cacheControl = HeaderName(token: "Cache-Control")
    public static let connection = HeaderName(token: "Connection")
    public static let contentEncoding = HeaderName(token: "Content-Encoding")
    public static let contentLength = HeaderName(token: "Content-Length")
    public static let contentSecurityPolicy = HeaderName(token: "Content-Security-Policy")
    public static let contentType = HeaderName(token: "Content-Type")
    public static let crossOriginResourcePolicy = HeaderName(token: "Cross-Origin-Resource-Policy")
    public static let date = HeaderName(token: "Date")
    public static let etag = HeaderName(token: "ETag")
    public static let forwardedFor = HeaderName(token: "X-Forwarded-For")
    public static let host = HeaderName(token: "Host")
    public static let ifNoneMatch = HeaderName(token: "If-None-Match")
    public static let link = HeaderName(token: "Link")
    public static let rateLimit = HeaderName(token: "X-RateLimit-Limit")
    public static let rateLimitRemaining = HeaderName(token: "X-RateLimit-Remaining")
    public static let rateLimitReset = HeaderName(token: "X-RateLimit-Reset")
    public static let requestID = HeaderName(token: "X-Request-Id")
    public static let retryAfter = HeaderName(token: "Retry-After")
    public static let userAgent = HeaderName(token: "User-Agent")
    public static let vary = HeaderName(token: "Vary")
    public static let wwwAuthenticate = HeaderName(token: "WWW-Authenticate")
    public static let xCache = HeaderName(token: "X-Cache")
    public static let xContentTypeOptions = HeaderName(token: "X-Content-Type-Options")
    public static let xErrorCode = HeaderName(token: "X-Error-Code")
    public static let xErrorStatus = HeaderName(token: "X-Error-Status")
}
