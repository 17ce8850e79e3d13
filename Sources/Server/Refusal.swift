public import HTTP

/// The errors that the front answers without the service.
///
/// It closes the connection after each.
public enum Refusal: Sendable, Hashable {
    /// The request is not acceptable.
    case request(RequestError)
    /// The service has released its reply without an answer.
    case noAnswer
    /// The service did not answer in time.
    case tooSlow
    /// The address has too many connections.
    case tooManyConnections

    /// The status to answer with.
    public var status: Status {
        switch self {
        case .request(let error): error.status
        case .noAnswer: .internalServerError
        case .tooSlow, .tooManyConnections: .serviceUnavailable
        }
    }

    /// The code for programs.
    public var code: String {
        if case .request(.contentTooLarge) = self { return "PAYLOAD_TOO_LARGE" }
        return switch status {
        case .methodNotAllowed: "METHOD_NOT_ALLOWED"
        case .serviceUnavailable: "UNAVAILABLE"
        case .internalServerError: "INTERNAL_ERROR"
        default: "VALIDATION_ERROR"
        }
    }

    /// What is wrong, in a sentence without quotes or control characters.
    public var message: String {
        switch self {
        case .request(let error): error.description
        case .noAnswer: "The request could not be answered."
        case .tooSlow: "The answer took too long; try again."
        case .tooManyConnections: "Too many connections from this address."
        }
    }

    /// `{"error":{"code":"…","message":"…"}}`.
    public var response: Response {
        let body = "{\"error\":{\"code\":\"\(code)\",\"message\":\"\(message)\"}}"
        return Response(status, headers: .json(.privateNoStore), body: Array(body.utf8))
    }

    /// Adds fields that the service has left out: `Allow` to a 405 (RFC 9110 section 15.5.6), `Retry-After` to a 503.
    func complete(_ response: Response) -> Response {
        var response = response
        if response.status == .methodNotAllowed, response.headers[.allow] == nil {
            response.headers[.allow] = "GET, HEAD"
        }
        if response.status == .serviceUnavailable, response.headers[.retryAfter] == nil {
            response.headers[.retryAfter] = "1"
        }
        return response
    }
}
