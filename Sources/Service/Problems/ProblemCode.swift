import HTTP

/// The kind of a problem: its status, and the names that programs know it by.
///
/// The names of the envelope come from the Burntop specification, those of the flat shape from the GitHub Ranked
/// specification, section 7.
enum ProblemCode: String, Hashable, Sendable, CaseIterable {
    case validation, invalidUsername, invalidSeason, invalidTheme, invalidToken
    case unauthorized
    case forbidden
    case notFound, userNotFound
    case methodNotAllowed
    case payloadTooLarge, unsupportedEncoding
    case rateLimited
    case internalError
    case upstreamFailed
    case overloaded, storeUnavailable, upstreamRateLimited, tokensExhausted, calculating

    /// The status of the answer.
    var status: Status { row.status }

    /// The name in `{"error":{"code":…}}`.
    var envelopeName: String { row.envelope }

    /// The name in `{"error":…}`.
    var flatName: String { row.flat }

    private var row: (status: Status, envelope: String, flat: String) {
        switch self {
        case .validation: (.badRequest, "VALIDATION_ERROR", "ValidationError")
        case .invalidUsername: (.badRequest, "VALIDATION_ERROR", "InvalidUsername")
        case .invalidSeason: (.badRequest, "VALIDATION_ERROR", "InvalidSeason")
        case .invalidTheme: (.badRequest, "VALIDATION_ERROR", "InvalidTheme")
        case .invalidToken: (.badRequest, "VALIDATION_ERROR", "InvalidToken")
        case .unauthorized: (.unauthorized, "UNAUTHORIZED", "Unauthorized")
        case .forbidden: (.forbidden, "FORBIDDEN", "Forbidden")
        case .notFound: (.notFound, "NOT_FOUND", "NotFound")
        case .userNotFound: (.notFound, "NOT_FOUND", "UserNotFound")
        case .methodNotAllowed: (.methodNotAllowed, "METHOD_NOT_ALLOWED", "MethodNotAllowed")
        case .payloadTooLarge: (.contentTooLarge, "PAYLOAD_TOO_LARGE", "PayloadTooLarge")
        case .unsupportedEncoding: (.unsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "UnsupportedMediaType")
        case .rateLimited: (.tooManyRequests, "RATE_LIMIT_EXCEEDED", "RateLimitExceeded")
        case .internalError: (.internalServerError, "INTERNAL_ERROR", "InternalError")
        case .upstreamFailed: (.badGateway, "UPSTREAM_ERROR", "GitHubAPIError")
        case .overloaded: (.serviceUnavailable, "UNAVAILABLE", "ServiceUnavailable")
        case .storeUnavailable: (.serviceUnavailable, "UNAVAILABLE", "ServiceUnavailable")
        case .upstreamRateLimited: (.serviceUnavailable, "UNAVAILABLE", "GitHubRateLimited")
        case .tokensExhausted: (.serviceUnavailable, "UNAVAILABLE", "TokensExhausted")
        case .calculating: (.serviceUnavailable, "UNAVAILABLE", "Calculating")
        }
    }
}
