/// The reasons why a request is refused before it reaches the service.
///
/// The connection is closed after each: where the next request begins is unknown, or not worth reading on for.
public enum RequestError: Error, Hashable, Sendable {
    /// The bytes break the grammar.
    case malformed(Fault)
    /// The request line is longer than the limit.
    case targetTooLong
    /// Request line and fields together are longer than the limit, or there are more fields than that.
    case headTooLarge
    /// A body came with a method that takes none.
    case contentNotAccepted
    /// A body is longer than the endpoint reads.
    case contentTooLarge(max: Int)
    /// More bodies are being received than there is memory for.
    case tooMuchAtOnce
    /// An `Expect` other than `100-continue`.
    case expectationFailed
    /// `CONNECT`, or a target that only other methods may have.
    case methodNotAllowed
    /// A major version other than 1.
    case unsupportedVersion
    /// A transfer coding other than `chunked`.
    case unsupportedTransferCoding
    /// The head or the body did not arrive in time.
    case timedOut

    /// Which rule of the grammar a malformed request breaks.
    public enum Fault: String, Hashable, Sendable {
        case requestLine = "request line"
        case target = "request target"
        case lineEnding = "line ending"
        case controlByte = "control byte"
        case fieldName = "field name"
        case folding = "folded field line"
        case host = "Host"
        case contentLength = "Content-Length"
        case transferEncoding = "Transfer-Encoding"
        case chunk = "chunked body"
    }

    /// The status to answer with.
    public var status: Status {
        switch self {
        case .malformed: .badRequest
        case .targetTooLong: .targetTooLong
        case .headTooLarge: .headTooLarge
        case .contentNotAccepted, .contentTooLarge: .contentTooLarge
        case .tooMuchAtOnce: .serviceUnavailable
        case .expectationFailed: .expectationFailed
        case .methodNotAllowed: .methodNotAllowed
        case .unsupportedVersion: .versionNotSupported
        case .unsupportedTransferCoding: .notImplemented
        case .timedOut: .requestTimeout
        }
    }
}

extension RequestError: CustomStringConvertible {
    /// What was wrong, for the client's developer.
    public var description: String {
        switch self {
        case .malformed(let fault): "The request is malformed: \(fault.rawValue)."
        case .targetTooLong: "The request line is too long."
        case .headTooLarge: "The request's header fields are too large, or too many."
        case .contentNotAccepted: "No request body is accepted here."
        case .contentTooLarge(let max): "The request body is too large; allowed: at most \(max) bytes."
        case .tooMuchAtOnce: "Too much is being sent at once; try again in a second."
        case .expectationFailed: "The only expectation understood is 100-continue."
        case .methodNotAllowed: "This method is not allowed; use GET or HEAD."
        case .unsupportedVersion: "Only HTTP/1.0 and HTTP/1.1 are spoken here."
        case .unsupportedTransferCoding: "The only transfer coding understood is chunked."
        case .timedOut: "The request did not arrive in time."
        }
    }
}
