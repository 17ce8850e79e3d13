/// The names this service reads or writes.
extension HeaderName {
    /// `Accept`.
    public static let accept = HeaderName(token: "Accept")
    /// `Accept-Encoding`.
    public static let acceptEncoding = HeaderName(token: "Accept-Encoding")
    /// `Access-Control-Allow-Origin`.
    public static let accessControlAllowOrigin = HeaderName(token: "Access-Control-Allow-Origin")
    /// `Age`.
    public static let age = HeaderName(token: "Age")
    /// `Allow`.
    public static let allow = HeaderName(token: "Allow")
    /// `Authorization`.
    public static let authorization = HeaderName(token: "Authorization")
    /// `Cache-Control`.
    public static let cacheControl = HeaderName(token: "Cache-Control")
    /// `Connection`.
    public static let connection = HeaderName(token: "Connection")
    /// `Content-Encoding`.
    public static let contentEncoding = HeaderName(token: "Content-Encoding")
    /// `Content-Length`.
    public static let contentLength = HeaderName(token: "Content-Length")
    /// `Content-Security-Policy`.
    public static let contentSecurityPolicy = HeaderName(token: "Content-Security-Policy")
    /// `Content-Type`.
    public static let contentType = HeaderName(token: "Content-Type")
    /// `Cross-Origin-Resource-Policy`.
    public static let crossOriginResourcePolicy = HeaderName(token: "Cross-Origin-Resource-Policy")
    /// `Date`.
    public static let date = HeaderName(token: "Date")
    /// `ETag`.
    public static let etag = HeaderName(token: "ETag")
    /// `X-Forwarded-For`.
    public static let forwardedFor = HeaderName(token: "X-Forwarded-For")
    /// `Host`.
    public static let host = HeaderName(token: "Host")
    /// `If-None-Match`.
    public static let ifNoneMatch = HeaderName(token: "If-None-Match")
    /// `Link`.
    public static let link = HeaderName(token: "Link")
    /// `X-RateLimit-Limit`.
    public static let rateLimit = HeaderName(token: "X-RateLimit-Limit")
    /// `X-RateLimit-Remaining`.
    public static let rateLimitRemaining = HeaderName(token: "X-RateLimit-Remaining")
    /// `X-RateLimit-Reset`.
    public static let rateLimitReset = HeaderName(token: "X-RateLimit-Reset")
    /// `X-Request-Id`.
    public static let requestID = HeaderName(token: "X-Request-Id")
    /// `Retry-After`.
    public static let retryAfter = HeaderName(token: "Retry-After")
    /// `Vary`.
    public static let vary = HeaderName(token: "Vary")
    /// `WWW-Authenticate`.
    public static let wwwAuthenticate = HeaderName(token: "WWW-Authenticate")
    /// `X-Content-Type-Options`.
    public static let xContentTypeOptions = HeaderName(token: "X-Content-Type-Options")
    /// `X-Error-Code`.
    public static let xErrorCode = HeaderName(token: "X-Error-Code")
    /// `X-Error-Status`.
    public static let xErrorStatus = HeaderName(token: "X-Error-Status")
}
