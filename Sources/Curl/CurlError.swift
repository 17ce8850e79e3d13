/// Why there is no answer.
public enum CurlError: Error, Hashable, Sendable {
    /// The task was cancelled, or the transfers were stopped.
    case cancelled
    /// It was not complete when its time was over.
    case timedOut
    /// The body is longer than is taken.
    case tooLarge(limit: Int)
    /// Anything else that stood in the way.
    case failed(Obstacle)

    /// What stood between the request and its answer, for whoever runs the service.
    public enum Obstacle: Hashable, Sendable {
        /// libcurl cannot be opened, or has not all that is needed.
        case noLibrary
        /// The name has no address.
        case nameNotResolved
        /// No connection; the system's error number, 0 where there is none.
        case noConnection(code: Int32)
        /// TLS could not be agreed on.
        case noTLS
        /// The certificate is not one that the system trusts, or of another host.
        case certificateNotTrusted
        /// The file of the certificates that the system trusts cannot be read.
        case noCertificates
        /// The connection ended before the answer did.
        case connectionBroke
        /// What came is no answer of HTTP, or is packed in an unknown or broken way.
        case unreadable
        /// The head is longer than is taken.
        case headTooLarge
        /// In curl's words.
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
