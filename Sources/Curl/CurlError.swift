/// Why a request has no response.
public enum CurlError: Error, Hashable, Sendable {
    /// The task was cancelled, or the transfers were stopped.
    case cancelled
    /// The response was not complete when its time was over.
    case timedOut
    /// The body has more than `limit` bytes.
    case tooLarge(limit: Int)
    /// Any other obstacle.
    case failed(Obstacle)

    /// An obstacle between the request and its response, for the operator.
    public enum Obstacle: Hashable, Sendable {
        /// libcurl cannot be opened or lacks a function.
        case noLibrary
        /// The name has no address.
        case nameNotResolved
        /// No connection; the system's error number, 0 if there is none.
        case noConnection(code: Int32)
        /// TLS could not be agreed on.
        case noTLS
        /// The system does not trust the certificate, or it is another host's.
        case certificateNotTrusted
        /// The file of trusted certificates cannot be read.
        case noCertificates
        /// The connection ended before the response did.
        case connectionBroke
        /// The response is not HTTP, or its content encoding is unknown or broken.
        case unreadable
        /// The head is too long.
        case headTooLarge
        /// Another obstacle, in curl's words.
        case other(String)
    }
}

extension CurlError: CustomStringConvertible {
    /// A phrase that completes "there is no answer: ".
    public var description: String {
        switch self {
        case .cancelled: "it is not wanted any more"
        case .timedOut: "it took too long"
        case .tooLarge(let limit): "it is larger than \(limit) bytes"
        case .failed(let obstacle): "\(obstacle)"
        }
    }
}
